/// The marks before the items of a text dump's lists: bullets, and numbers or letters that count.
///
///     • Get /api/v2/boats          1. Open the page          a) Owners
///
/// A number heads a part of the page as well: `1. Boats API`. It does where the line is by itself, reads like a heading, and the
/// lines before and after it, blank ones aside, are not numbered too.
struct ListMarks {
  /// A mark and what follows it.
  struct Marked {
    var marker: ListItem.Marker
    var text: String
  }

  private static let bullets: [UInt32] = [
    0x2022, 0x25E6, 0x25AA, 0x2023, 0x25CF, 0x25CB, 0x25A0, 0xB7, 0x2D, 0x2A, 0x2B, 0x2013,
  ]

  /// The numbers of the lines that begin with a number and are headings.
  private var headings: Set<Int> = []

  init(_ lines: [SourceLines.SourceLine]) {
    let numbered = lines.map { $0.indent == 0 && Self.numbered($0.text) != nil }
    guard numbered.contains(true) else { return }
    var previous: Int?
    var filled: [Int] = []
    for index in lines.indices where !lines[index].isBlank { filled.append(index) }
    for (position, index) in filled.enumerated() {
      defer { previous = index }
      guard numbered[index] else { continue }
      let next = position + 1 < filled.count ? filled[position + 1] : nil
      let neighbours = [previous, next].compactMap { $0 }
      if neighbours.contains(where: { numbered[$0] }) { continue }
      let touching = neighbours.filter { abs($0 - index) == 1 }
      if touching.contains(where: { Self.mark(of: lines[$0].text) != nil }) { continue }
      // In the middle of a paragraph a number is a part of a sentence.
      if !touching.isEmpty || TitleLine.mayBeHeading(lines[index].text) { headings.insert(lines[index].number) }
    }
  }

  /// The mark with which a line begins, where it is an item.
  func mark(of line: SourceLines.SourceLine) -> Marked? {
    headings.contains(line.number) ? nil : Self.mark(of: line.text)
  }

  /// Whether the text is nothing but a mark.
  static func isMark(_ text: String) -> Bool { mark(of: text + " x") != nil && !text.contains(" ") }

  private static func mark(of text: String) -> Marked? { bullet(text) ?? numbered(text) }

  private static func bullet(_ text: String) -> Marked? {
    guard let first = text.unicodeScalars.first, bullets.contains(first.value) else { return nil }
    let rest = text.unicodeScalars.dropFirst()
    guard rest.first == " " else { return nil }
    return Marked(marker: .bullet, text: String(String.UnicodeScalarView(rest.dropFirst())))
  }

  /// Up to three digits before a full stop or a bracket, or one letter before a bracket.
  private static func numbered(_ text: String) -> Marked? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
    let isLetter = text.utf8.first.map { (0x61...0x7A).contains($0) } == true
    let count = isLetter ? 1 : digits
    guard (1...3).contains(count) else { return nil }
    let rest = text.utf8.dropFirst(count)
    guard rest.first == UInt8(ascii: ")") || (rest.first == UInt8(ascii: ".") && !isLetter),
      rest.dropFirst().first == 0x20
    else { return nil }
    let words = rest.dropFirst(2)
    return words.isEmpty ? nil : Marked(marker: .number, text: String(Substring(words)))
  }
}
