import PageReading
import ScopeModel

/// Holds what a layout read against what the page holds: every entry must be read or explained.
struct PageAccount {
  let page: Page
  let reading: LayoutReading

  /// The reading with its account, and with a finding for every entry that the layout passed over.
  func scraped(vendor: Vendor, layout: LayoutName) -> ScrapedPage {
    var findings = reading.findings
    for entry in reading.explained {
      findings.append(
        Finding(
          entry.severity, id: entry.id, entry.message, page: page.path, line: entry.place.line, reason: entry.reason))
    }
    var passedOver = page.entries.count - reading.read.count - reading.explained.count
    let accounted = Set(reading.read + reading.explained.map(\.place))
    for entry in page.entries where !accounted.contains(entry.place) {
      passedOver -= 1
      findings.append(
        Finding(
          .error, id: "entry-passed-over",
          "No layout made anything of this \(entry.kind.rawValue): “\(entry.excerpt)”.",
          page: page.path, line: entry.line))
    }
    if passedOver != 0 {
      findings.append(
        Finding(
          .error, id: "account-open",
          "The page's account does not close: \(page.entries.count) entries were seen, \(reading.read.count) read and \(reading.explained.count) explained. Please report this page.",
          page: page.path))
    }
    findings += UnclaimedText(page: page, claimed: reading.claimedLines + reading.proseLines).findings
    var scraped = ScrapedPage(
      path: page.path, provider: vendor.id, title: vendor.title, layout: layout, operations: reading.operations,
      notSupported: reading.notSupported, findings: findings, entriesSeen: page.entries.count,
      entriesRead: reading.read.count, entriesExplained: reading.explained.count,
      claimedLines: LineRanges.merged(reading.claimedLines))
    scraped.spelling = vendor.scopes
    return scraped
  }
}

/// Text of a page that no layout made use of.
struct UnclaimedText {
  let findings: [Finding]

  /// One note for each run of blocks without a claimed line.
  init(page: Page, claimed: [ClosedRange<Int>]) {
    let merged = LineRanges.merged(claimed)
    var findings: [Finding] = []
    var run: (first: Block, count: Int)?
    func close() {
      guard let closed = run else { return }
      let rest = closed.count == 1 ? "" : " and \(closed.count - 1) more"
      findings.append(
        Finding(
          .note, id: "unclaimed-text", "No layout made use of “\(closed.first.beginning)”\(rest).", page: page.path,
          line: closed.first.line))
      run = nil
    }
    for block in page.blocks {
      if block.isClaimed(by: merged) {
        close()
      } else {
        run = run.map { ($0.first, $0.count + 1) } ?? (block, 1)
      }
    }
    close()
    self.findings = findings
  }
}

/// Ranges of lines in order.
enum LineRanges {
  /// The ranges in order, those that touch or overlap joined.
  static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Whether a line lies in one of the merged ranges.
  static func contain(_ ranges: [ClosedRange<Int>], _ line: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }
}

extension Block {
  /// Whether a line of the piece was made use of: of a table, whose tag has a line of its own, that of a row.
  fileprivate func isClaimed(by claimed: [ClosedRange<Int>]) -> Bool {
    guard case .table(let table) = self else { return LineRanges.contain(claimed, line) }
    return table.rows.contains { LineRanges.contain(claimed, $0.line) }
  }

  /// The first words of the piece.
  var beginning: String {
    let text: String
    switch self {
    case .heading(let heading): text = heading.text
    case .paragraph(let paragraph): text = paragraph.lines.first?.text ?? ""
    case .table(let table): text = table.rows.first?.excerpt ?? ""
    case .listItem(let item): text = item.lines.first?.text ?? ""
    case .code(let code): text = code.lines.first?.text ?? ""
    }
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
