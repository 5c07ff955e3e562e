import PageReading
import TestSupport

/// A change to a page after which it says the same to a careful reader, or visibly something else at one place. Nothing is excused by it: each
/// operation stays as it is, or a warning or error names it or the place.
struct PageSlip {
  let what: String
  /// The ranges that are written anew, in order, each with its new bytes.
  let edits: [(range: Range<Int>, bytes: [UInt8])]
  /// Where a finding counts as one about the slip.
  let places: [Range<Int>]

  /// One slip of those that a page of its form can have; `nil` where the one that was drawn finds no place.
  init?(_ page: WholePage, random: inout SeededRandom) {
    let kinds = page.pieces.elements.isEmpty ? Kind.ofText : Kind.ofMarkup
    guard let slip = Self.slip(random.pick(kinds), page, random: &random) else { return nil }
    self = slip
  }

  private init(_ what: String, _ edits: [(Range<Int>, String)], at places: [Range<Int>]) {
    self.what = what
    self.edits = edits.map { ($0.0, Array($0.1.utf8)) }
    self.places = places
  }

  enum Kind: String, CaseIterable {
    case headingRank, headingAsParagraph, invisible, lookAlike, hidden, hiddenWords, struck, cellEndsEarly, splitTable
    case splitRow, joinedRows, splitItem, joinedItems, blankInPath, joinedLines

    static let ofMarkup: [Kind] = [
      .headingRank, .headingAsParagraph, .invisible, .lookAlike, .hidden, .hiddenWords, .struck, .cellEndsEarly,
      .splitTable, .splitRow, .joinedRows, .splitItem, .joinedItems,
    ]
    static let ofText: [Kind] = [.invisible, .lookAlike, .blankInPath, .joinedLines]
  }

  private static func slip(_ kind: Kind, _ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    switch kind {
    case .headingRank, .headingAsParagraph: heading(kind, page, random: &random)
    case .invisible, .lookAlike, .blankInPath: letter(kind, page, random: &random)
    case .hidden, .hiddenWords, .struck: unseen(kind, page, random: &random)
    case .cellEndsEarly: cellEndsEarly(page, random: &random)
    case .splitTable, .splitRow, .splitItem: split(kind, page, random: &random)
    case .joinedRows, .joinedItems: joined(kind, page, random: &random)
    case .joinedLines: joinedLines(page, random: &random)
    }
  }

  // MARK: Headings

  private static func heading(_ kind: Kind, _ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    // The first heading of a page is its title.
    let headings = page.pieces.elements["heading", default: []].dropFirst()
    guard let heading = headings.randomElement(using: &random) else { return nil }
    let start = heading.whole.lowerBound..<heading.inner.lowerBound
    let end = heading.inner.upperBound..<heading.whole.upperBound
    if kind == .headingAsParagraph {
      return PageSlip("shows a heading as a paragraph", [(start, "<p><b>"), (end, "</b></p>")], at: [heading.whole])
    }
    guard let rank = page.bytes[start].dropFirst(2).first else { return nil }
    let deeper = Character(Unicode.Scalar(rank + 1))
    return PageSlip("ranks a heading deeper", [(start, "<h\(deeper)>"), (end, "</h\(deeper)>")], at: [heading.whole])
  }

  // MARK: Letters

  private static let invisibles = ["\u{200B}", "\u{AD}", "\u{200E}", "\u{2060}", "\u{FE0F}", "\u{FEFF}", "\u{200D}"]
  private static let lookAlikes: [Character: String] = [
    "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "A": "А", "E": "Е", "P": "Р", "T": "Т",
  ]

  private static func letter(_ kind: Kind, _ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    guard let entry = page.pieces.entryTexts.randomElement(using: &random) else { return nil }
    var offsets = page.letters(in: entry)
    if kind == .blankInPath { offsets = page.lettersOfPath(in: entry) }
    guard let offset = offsets.randomElement(using: &random) else { return nil }
    switch kind {
    case .invisible:
      return PageSlip(
        "writes an invisible character", [(offset..<offset, random.pick(invisibles))], at: [entry])
    case .lookAlike:
      let letter = Character(Unicode.Scalar(page.bytes[offset]))
      guard let other = lookAlikes[letter] else { return nil }
      return PageSlip("writes a letter of another script", [(offset..<(offset + 1), other)], at: [entry])
    default: return PageSlip("writes a blank into a path", [(offset..<offset, " ")], at: [entry])
    }
  }

  // MARK: What is not seen

  private static func unseen(_ kind: Kind, _ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    let names = kind == .hidden ? ["row", "item", "cell", "heading"] : ["item", "cell"]
    guard let element = page.pieces.elements[random.pick(names), default: []].randomElement(using: &random) else {
      return nil
    }
    switch kind {
    case .hidden:
      let end = element.inner.lowerBound - 1
      return PageSlip("hides an element", [(end..<end, " hidden")], at: [element.whole])
    case .hiddenWords:
      return wrap(element, "<span style=\"display:none\">", "</span>", "hides the words of an element")
    default: return wrap(element, "<s>", "</s>", "strikes out the words of an element")
    }
  }

  private static func wrap(_ element: PagePieces.Element, _ start: String, _ end: String, _ what: String) -> PageSlip {
    let inner = element.inner
    return PageSlip(
      what,
      [(inner.lowerBound..<inner.lowerBound, start), (inner.upperBound..<inner.upperBound, end)], at: [element.whole])
  }

  // MARK: Tags

  private static func cellEndsEarly(_ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    guard let cell = page.pieces.elements["cell", default: []].randomElement(using: &random),
      let offset = page.letters(in: cell.inner).dropFirst().randomElement(using: &random)
    else { return nil }
    let end = cell.inner.upperBound..<cell.whole.upperBound
    return PageSlip("ends a cell inside of its words", [(offset..<offset, "</td>"), (end, "")], at: [cell.whole])
  }

  private static func split(_ kind: Kind, _ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    switch kind {
    case .splitTable:
      guard let row = page.pieces.elements["row", default: []].randomElement(using: &random) else { return nil }
      let end = row.whole.upperBound
      return PageSlip("splits a table behind a row", [(end..<end, "</table><table>")], at: [row.whole])
    case .splitRow:
      guard let cell = page.pieces.elements["cell", default: []].randomElement(using: &random) else { return nil }
      let start = cell.whole.lowerBound
      return PageSlip("begins a row at a cell", [(start..<start, "</tr><tr>")], at: [cell.whole])
    default:
      // A right in words reads as two rights where it is split, and nothing on the page says otherwise.
      let items = page.pieces.elements["item", default: []].filter { item in
        page.bytes[item.inner].contains(UInt8(ascii: "/"))
      }
      guard let item = items.randomElement(using: &random),
        let offset = page.letters(in: item.inner).dropFirst().randomElement(using: &random)
      else { return nil }
      return PageSlip("splits an item", [(offset..<offset, "</li><li>")], at: [item.whole])
    }
  }

  private static func joined(_ kind: Kind, _ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    let elements = page.pieces.elements[kind == .joinedRows ? "row" : "item", default: []]
    guard elements.count > 1 else { return nil }
    let index = Int.random(in: 1..<elements.count, using: &random)
    let (first, second) = (elements[index - 1], elements[index])
    let between = first.whole.upperBound..<second.whole.lowerBound
    guard page.bytes[between].allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else { return nil }
    // The line feeds stay, so that both keep their lines.
    let feeds = String(repeating: "\n", count: page.bytes[between].count { $0 == 0x0A })
    return PageSlip(
      "joins two elements", [(first.inner.upperBound..<second.inner.lowerBound, feeds)],
      at: [first.whole, second.whole])
  }

  private static func joinedLines(_ page: WholePage, random: inout SeededRandom) -> PageSlip? {
    let entries = page.pieces.entryTexts
    guard entries.count > 1 else { return nil }
    let index = Int.random(in: 1..<entries.count, using: &random)
    let (first, second) = (entries[index - 1], entries[index])
    guard first.upperBound == second.lowerBound, page.bytes[second.lowerBound - 1] == 0x0A else { return nil }
    return PageSlip("joins two lines", [((second.lowerBound - 1)..<second.lowerBound, "")], at: [first, second])
  }
}

extension WholePage {
  /// The offsets of ASCII letters in a range, those in tags and references aside.
  fileprivate func letters(in range: Range<Int>) -> [Int] {
    var offsets: [Int] = []
    var isInTag = false
    var isInReference = false
    for offset in range {
      switch bytes[offset] {
      case UInt8(ascii: "<"): isInTag = pieces.hasTags
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: "&"): isInReference = true
      case UInt8(ascii: ";"), 0x20: isInReference = false
      case let byte where (0x61...0x7A).contains(byte | 0x20): if !isInTag, !isInReference { offsets.append(offset) }
      default: break
      }
    }
    return offsets
  }

  /// The offsets of letters of the first path in a range, but for its first.
  fileprivate func lettersOfPath(in range: Range<Int>) -> [Int] {
    guard let slash = bytes[range].firstIndex(of: UInt8(ascii: "/")) else { return [] }
    let path = bytes[slash..<range.upperBound].prefix { $0 > 0x20 && $0 != UInt8(ascii: "|") }
    return Array(letters(in: path.startIndex..<path.endIndex).dropFirst())
  }
}
