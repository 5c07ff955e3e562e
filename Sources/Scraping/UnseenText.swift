import Findings
import PageReading
import ScopeModel

/// Operations and scopes in the source of a page that a reader of the page does not see, or sees struck out. They are not read, but reported.
///
///     <tr hidden><td>GET</td><td>/boats</td><td>boats:read</td></tr>
struct UnseenText {
  let findings: [Finding]

  init(page: Page, reading: LayoutReading, vendor: Vendor) {
    guard !page.leftOut.isEmpty else {
      findings = []
      return
    }
    let names = ScopeName(words: vendor.scopes)
    let neighbours = Neighbours(page, reading)
    findings = page.leftOut.compactMap { text in
      guard Self.means(text, names) || (text.isAll && text.holdsWords && neighbours.areUsed(at: text.place)) else {
        return nil
      }
      return Finding(
        .warning, id: "unseen-text",
        "“\(text.text.prefix(120))” \(Self.why(text.reason)), so it is not read. If it still applies, make it visible in your copy of the page.",
        page: page.path, line: text.place.line)
    }
  }

  private static func why(_ reason: LeftOutText.Reason) -> String {
    switch reason {
    case .hidden: "is hidden from readers"
    case .struck: "is struck through"
    case .noScript: "is shown only by browsers without scripts"
    }
  }

  /// Whether an operation or a scope would have been read there. In an entry, every word that is struck out counts.
  private static func means(_ text: LeftOutText, _ names: ScopeName) -> Bool {
    if text.holdsOperation { return true }
    // What is below a hidden heading would seem to be below the one before it.
    if text.holder == .heading { return true }
    guard text.holder == .entry else { return false }
    if text.reason == .struck { return text.holdsWords }
    return ScopeListWords.names(in: text.text).contains { names.strength($0) == .shaped }
  }
}

/// The tables and lists of a page, by whether a layout made use of them. A row, cell or item that is not seen in one of these would have been
/// read, whatever it says.
private struct Neighbours {
  /// Where each block begins, in order.
  private var offsets: [Int] = []
  private var blocks: [Block] = []
  private let claimed: ClaimedText

  init(_ page: Page, _ reading: LayoutReading) {
    claimed = ClaimedText(reading)
    for block in page.blocks.sorted(by: { $0.place.offset < $1.place.offset }) {
      offsets.append(block.place.offset)
      blocks.append(block)
    }
  }

  /// Whether what is not seen is in such a table, or before or behind an item of such a list.
  func areUsed(at place: Entry.Place) -> Bool {
    let next = offsets.firstIndexAfter(place.offset)
    return [next - 1, next].contains { index in
      guard blocks.indices.contains(index) else { return false }
      switch blocks[index] {
      case .table(let table): return index < next && claimed.holds(.table(table))
      case .listItem: return claimed.holds(blocks[index])
      case .heading, .paragraph, .code: return false
      }
    }
  }
}

extension [Int] {
  /// The index of the first element greater than a value, of numbers in ascending order.
  fileprivate func firstIndexAfter(_ value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LeftOutText {
  fileprivate var holdsWords: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }
}
