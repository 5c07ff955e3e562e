/// The lines of a text page with their numbers.
///
/// A line ends at a line feed, a carriage return, or both together. White space is folded as ``Line`` says; tabs are kept
/// apart first, because in a text dump a tab can be the border between two cells.
struct SourceLines {
  /// One line of the source.
  struct SourceLine {
    var number: Int
    /// The byte at which it begins.
    var offset: Int
    /// With white space folded.
    var text: String
    /// The pieces between the line's tabs, folded one by one; `nil` if the line has no tab inside.
    var tabCells: [String]?
    /// How many columns of white space precede the text; a tab counts as four.
    var indent = 0

    var isBlank: Bool { text.isEmpty }

    /// The line as the page has it.
    var line: Line { Line(number: number, text: text, offset: offset) }
  }

  var lines: [SourceLine] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    var number = 1
    func append(upTo end: Int) {
      lines.append(Self.line(number: number, bytes[start..<end]))
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      append(upTo: index)
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
      start = index
      number += 1
    }
    if start < bytes.count { append(upTo: bytes.count) }
  }

  private static func line(number: Int, _ bytes: ArraySlice<UInt8>) -> SourceLine {
    let text = fold(bytes)
    let pieces = bytes.split(separator: 0x09, omittingEmptySubsequences: false).map { fold($0) }
    // A tab at the end of a line shows that its last cell is empty.
    let inner = pieces.drop { $0.isEmpty }
    let indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
    return SourceLine(
      number: number, offset: bytes.startIndex, text: text, tabCells: inner.count > 1 ? Array(inner) : nil,
      indent: indent)
  }

  private static func fold(_ bytes: ArraySlice<UInt8>) -> String { TextFold.folded(bytes) }
}
