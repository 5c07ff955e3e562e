import Findings
import PageReading
import ScopeModel
import TextRendering

/// Holds what a layout read against what the page holds: every entry must be read or explained.
struct PageAccount {
  let page: Page
  let reading: LayoutReading

  /// The reading with its account, and with a finding for every entry that the layout passed over.
  func scraped(vendor: Vendor, layouts: [LayoutName]) -> ScrapedPage {
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
          "Unrecognised \(entry.kind.words): “\(entry.excerpt)”.",
          page: page.path, line: entry.line))
    }
    if passedOver != 0 {
      findings.append(
        Finding(
          .error, id: "account-open",
          "The entries of the page do not add up: \(page.entries.count) seen, \(reading.read.count) read, \(reading.explained.count) explained. This is a bug in the program. Please report it with the page, the vendor file, and the output of `scopetables --version` and `scopetables scrape --format summary`.",
          page: page.path))
    }
    findings += StrayText(page: page, reading: reading).findings
    findings += CutRequests(page: page, reading: reading, layouts: layouts).findings
    findings += UnseenText(page: page, reading: reading, vendor: vendor).findings
    findings += LookAlikeWords(page: page, reading: reading).findings
    findings += UnclaimedText(page: page, reading: reading).findings
    var scraped = ScrapedPage(
      path: page.path, provider: vendor.id, title: vendor.title, layouts: layouts, operations: reading.operations,
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

  /// One note for each run of blocks of which no layout made use.
  init(page: Page, reading: LayoutReading) {
    let claimed = ClaimedText(reading)
    var findings: [Finding] = []
    var run: (first: Block, count: Int)?
    func close() {
      guard let closed = run else { return }
      let rest = closed.count == 1 ? "" : " and \(Plural.count(closed.count - 1, "more block"))"
      findings.append(
        Finding(
          .note, id: "unclaimed-text", "Unused text: “\(closed.first.beginning)”\(rest).", page: page.path,
          line: closed.first.line))
      run = nil
    }
    for block in page.blocks {
      if claimed.holds(block) {
        close()
      } else {
        run = run.map { ($0.first, $0.count + 1) } ?? (block, 1)
      }
    }
    close()
    self.findings = findings
  }
}

/// What a layout made use of, to be asked for by block.
struct ClaimedText {
  private let lines: [ClosedRange<Int>]
  private let places: Set<Entry.Place>
  /// The lines on which claimed pieces begin that are known by their place: there the line alone says nothing.
  private let placedLines: Set<Int>

  init(_ reading: LayoutReading) {
    lines = LineRanges.merged(reading.claimedLines + reading.proseLines)
    places = reading.claimedPlaces
    placedLines = Set(places.lazy.map(\.line))
  }

  /// Whether something of the piece was made use of: of a table, whose tag has a line of its own, one of its rows.
  func holds(_ block: Block) -> Bool {
    guard case .table(let table) = block else { return holds(block.place) }
    return table.rows.contains { holds($0.place) }
  }

  private func holds(_ place: Entry.Place) -> Bool {
    if placedLines.contains(place.line) { return places.contains(place) }
    return LineRanges.contain(lines, place.line)
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

  /// Whether a line is in one of the merged ranges.
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

extension Entry.Kind {
  /// For a message: `list item`.
  fileprivate var words: String {
    switch self {
    case .listItem: "list item"
    case .row, .cell, .heading, .request, .call: rawValue
    }
  }
}
