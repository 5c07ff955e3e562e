import PageReading

/// Describes a page that fits no layout: what was seen, which layout came nearest and what it lacked, and what to do next.
struct UnfitPage {
  /// A layout that the page does not fit.
  struct Miss {
    var layout: String
    /// What the layout looked for and what it saw instead, both as the end of a sentence.
    var lookedFor: String
    var saw: String
  }

  let message: String
  /// The line that the message is about; `nil` for the page as a whole.
  var line: Int?

  /// - Parameters:
  ///   - vendor: Whose words the heads of columns were compared with.
  ///   - misses: The layouts that were tried, in their order.
  ///   - isChosen: Whether somebody chose the layout, so that no other one was tried.
  init(_ page: Page, vendor: Vendor, misses: [Miss], isChosen: Bool = false) {
    if let table = Self.emptyTable(of: page, vendor: vendor) {
      let heads = table.headerRows.last?.excerpt.prefix(PageSummary.maximumHeads) ?? ""
      message =
        "The table with the column heads “\(heads)” has no rows, so no operation can be read. If a script fills the table, save the page from a browser; if the page was cut short, download it again."
      line = table.line
    } else if isChosen, misses.count == 1 {
      message =
        "This page does not fit the layout \(misses[0].layout), which needs \(misses[0].lookedFor). The page contains \(misses[0].saw). Omit the layout to try the others."
    } else {
      message =
        "No layout fits this page, which contains \(PageSummary(page).words). \(Self.nearest(on: page, vendor: vendor, misses)) Next, describe the page: scopetables learn \(page.path == "-" ? "PAGE" : page.path)"
    }
  }

  /// A table whose heads are those of operations, and which has no rows.
  private static func emptyTable(of page: Page, vendor: Vendor) -> Table? {
    for case .table(let table) in page.blocks where table.bodyRows.isEmpty || table.rows.count == 1 {
      let heads = LayoutParts.heads(of: table)
      if ColumnHeads(heads: heads, vendor: vendor).nameOperations || MatrixHeads(heads: heads).nameMethods {
        return table
      }
    }
    return nil
  }

  private static func nearest(on page: Page, vendor: Vendor, _ misses: [Miss]) -> String {
    let parts = LayoutParts(page, vendor: vendor)
    let known = misses.compactMap { miss in parts.parts(of: miss.layout).map { (layout: miss.layout, parts: $0) } }
    let best = known.map { $0.parts.count(where: \.isThere) }.max() ?? 0
    let nearests = known.filter { $0.parts.count(where: \.isThere) == best }
    // With more than a table in common, the one that lacks less is nearer.
    let fewest = best > 1 ? nearests.map(\.parts.count).min() : nearests.first?.parts.count
    guard best > 0, let nearest = nearests.first(where: { $0.parts.count == fewest }) else {
      return misses.first.map {
        "No layout is close; \($0.layout), the first of \(misses.count), needs \($0.lookedFor)."
      }
        ?? "No layout was tried."
    }
    let missing = nearest.parts.filter { !$0.isThere }.map(\.words)
    if missing.isEmpty {
      let lookedFor = misses.first { $0.layout == nearest.layout }?.lookedFor ?? ""
      return "The closest is \(nearest.layout), which needs \(lookedFor)."
    }
    return "The closest is \(nearest.layout), but the page lacks \(joined(missing))."
  }

  private static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
