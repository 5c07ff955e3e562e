import Findings
import PageReading
import ScopeModel
import ScopeTable

/// The layout that reads a page best: the one that gives most operations with a stated requirement, then most operations, then the fewest errors. What it
/// leaves unread of the page's tables and lists may be of another one.
struct LayoutChoice {
  /// The layouts by which the page was read, the one that reads most of it first.
  private(set) var layouts: [LayoutName]
  private(set) var reading: LayoutReading

  /// - Parameter layout: The layout that the caller or the vendor file names; `nil` if the page decides.
  /// - Throws: ``InputError`` if no layout fits the page.
  init(_ page: Page, vendor: Vendor, layout: LayoutName?) throws(InputError) {
    let parts = IgnoredParts(page, vendor: vendor)
    let stating = parts.page
    var misses: [UnfitPage.Miss] = []
    var best: (layout: LayoutName, reading: LayoutReading, score: Score)?
    let subject = LayoutSubject(stating, vendor: vendor)
    search: for candidate in Scraper.layouts where layout == nil || candidate.name == layout {
      switch candidate.fit(subject) {
      case .fits(let read):
        let reading = read()
        let score = Score(reading)
        if let found = best, !(found.score < score) { continue }
        best = (candidate.name, reading, score)
        if reading.isWhole(of: stating) { break search }
      case .misses(let lookedFor, let saw):
        misses.append(UnfitPage.Miss(layout: candidate.name.rawValue, lookedFor: lookedFor, saw: saw))
      }
    }
    guard let best else {
      let unfit = UnfitPage(page, vendor: vendor, misses: misses, isChosen: layout != nil)
      throw InputError(id: "unfit-page", unfit.message, path: page.path, line: unfit.line)
    }
    layouts = [best.layout]
    reading = best.reading
    if layout == nil { readRest(of: stating, vendor: vendor) }
    reading.explained += parts.explained
    DoubtfulName.report(&reading, vendor: vendor, page: page.path)
    JoinedRights.report(&reading, vendor: vendor, page: page.path)
    LookAlikes.report(&reading, vendor: vendor, page: page.path)
  }

  // MARK: A page of two layouts

  /// Reads what the first layout left unread by the others, table by table and list by list.
  private mutating func readRest(of page: Page, vendor: Vendor) {
    let stated = Set(reading.read + reading.explained.filter { $0.severity != .error }.map(\.place))
    guard !reading.operations.isEmpty, page.entries.contains(where: { !stated.contains($0.place) }) else { return }
    let rest = UnreadPart(page, read: stated).page
    guard !rest.entries.isEmpty else { return }
    var best: (layout: LayoutName, reading: LayoutReading, score: Score)?
    let subject = LayoutSubject(rest, vendor: vendor)
    for candidate in Scraper.layouts where candidate.name != layouts[0] && candidate.name.readsPart {
      guard case .fits(let read) = candidate.fit(subject) else { continue }
      let found = read()
      let score = Score(found)
      guard score.stated > 0 else { continue }
      if let own = best, !(own.score < score) { continue }
      best = (candidate.name, found, score)
    }
    guard let best else { return }
    layouts.append(best.layout)
    reading.add(best.reading, of: rest)
  }

  /// How well a layout read a page.
  private struct Score: Comparable {
    let stated: Int
    private let errors: Int
    private let operations: Int

    init(_ reading: LayoutReading) {
      stated = reading.operations.count { $0.requirement.kind != .unknown }
      errors =
        reading.explained.count { $0.severity == .error } + reading.findings.count { $0.severity == .error }
      operations = reading.operations.count
    }

    static func < (left: Score, right: Score) -> Bool {
      if left.stated != right.stated { return left.stated < right.stated }
      if left.operations != right.operations { return left.operations < right.operations }
      // Where neither gives an operation, the one that says more of the reasons is the better answer.
      return left.operations == 0 ? left.errors < right.errors : left.errors > right.errors
    }
  }
}

extension LayoutName {
  /// Whether the layout can read a part of a page by itself. What a page of one operation says is about all of the page.
  fileprivate var readsPart: Bool { self != .operationPage }
}

/// The tables, lists and lines of a page of which a layout read nothing, with all of its headings.
private struct UnreadPart {
  let page: Page

  init(_ page: Page, read: Set<Entry.Place>) {
    let blocks = page.blocks.filter { block in
      switch block {
      case .heading(let heading): !read.contains(heading.place)
      case .table(let table): !table.holds(read)
      case .listItem(let item): !read.contains(item.place)
      case .paragraph(let paragraph): !paragraph.lines.contains { read.contains($0.place) }
      case .code(let code): !code.lines.contains { read.contains($0.place) }
      }
    }
    self.page = page.part(blocks)
  }
}

extension Table {
  /// Whether a row, or a cell of a matrix, is among the places.
  fileprivate func holds(_ places: Set<Entry.Place>) -> Bool {
    let offsets = Set(rows.map(\.place.offset))
    return places.contains { offsets.contains($0.offset) }
  }
}

extension LayoutReading {
  /// Whether it states what each of the page's entries needs, without an error. No other layout can read more of the page, and the first one
  /// of several that read as much is taken: the others need not be tried.
  fileprivate func isWhole(of page: Page) -> Bool {
    guard !operations.isEmpty, operations.allSatisfy({ $0.requirement.kind != .unknown }),
      !explained.contains(where: { $0.severity == .error }), !findings.contains(where: { $0.severity == .error })
    else { return false }
    let places = Set(read)
    return page.entries.allSatisfy { places.contains($0.place) }
  }

  /// Adds what another layout read of a part of the page. Where both state the same operation in different ways, one must be wrong.
  fileprivate mutating func add(_ other: LayoutReading, of part: Page) {
    let places = Set(part.entries.map(\.place))
    let tables = Set(part.blocks.compactMap { if case .table(let table) = $0 { table.line } else { nil } })
    explained.removeAll { places.contains($0.place) }
    findings.removeAll { $0.severity == .error && $0.line.map(tables.contains) == true }
    var known: [OperationIdentity: Int] = [:]
    for (index, operation) in operations.enumerated() { known[operation.identity] = index }
    for operation in other.operations {
      guard let index = known[operation.identity] else {
        operations.append(operation)
        continue
      }
      guard operations[index].requirement != operation.requirement else { continue }
      findings.append(
        Finding(
          .error, id: "conflicting-operation",
          "\(operation.label) is also on line \(operations[index].evidence.line), with a different requirement. One of them must be wrong.",
          page: part.path, line: operation.evidence.line))
    }
    notSupported += other.notSupported
    openMarks += other.openMarks
    findings += other.findings
    read += other.read
    explained += other.explained
    claimedLines += other.claimedLines
    proseLines += other.proseLines
    claimPlaces(of: other)
  }
}
