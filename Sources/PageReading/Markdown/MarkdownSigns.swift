/// Tells a page in Markdown from a text dump by its signs.
///
/// Dumps have some of them too: a comment in a sample begins with `#`, and converters write tables with lines of dashes. So one
/// sign is not enough. A heading is a strong one, several headings are enough, and else there must be three kinds.
struct MarkdownSigns {
  private static let wanted = 3
  /// So far a line is looked at for links and code.
  private static let maximumLine = 2_000

  private var headings = 0
  private var subheadings = 0
  private var hasFence = false
  private var hasTable = false
  private var hasCode = false
  private var hasLink = false
  private var hasBold = false

  static func areEnough(in bytes: ArraySlice<UInt8>) -> Bool {
    var signs = MarkdownSigns()
    signs.read(bytes)
    return signs.weight >= wanted
  }

  private var weight: Int {
    let heading = subheadings > 1 ? 3 : headings > 0 ? 2 : 0
    return heading + [hasFence, hasTable, hasCode, hasLink, hasBold].count { $0 }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    var fence: (byte: UInt8, length: Int)?
    var previous: ArraySlice<UInt8> = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = line.last == 0x0D ? line.dropLast() : line
      let content = line.drop { $0 == 0x20 }
      defer { previous = line }
      if let open = fence {
        // Only a fence that is closed is one.
        if Self.fence(content).map({ $0.byte == open.byte && $0.length >= open.length && $0.isBare }) == true {
          hasFence = true
          fence = nil
        }
        continue
      }
      if line.count - content.count > 3 { continue }
      if let opened = Self.fence(content) {
        fence = (opened.byte, opened.length)
        continue
      }
      if let level = Self.headingLevel(content) {
        headings += 1
        if level > 1 { subheadings += 1 }
      }
      if !hasTable { hasTable = Self.isSeparator(content, below: previous) }
      noteInlines(content.prefix(Self.maximumLine))
      if weight >= Self.wanted { return }
    }
    // A fence that nothing closes was none, or the page is cut: what it hid was not looked at.
  }

  /// `## Boats`
  private static func headingLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), line.dropFirst(level).first == 0x20 else { return nil }
    return line.dropFirst(level).contains { $0 != 0x20 } ? level : nil
  }

  /// ```` ```http ````
  private static func fence(_ line: ArraySlice<UInt8>) -> (byte: UInt8, length: Int, isBare: Bool)? {
    guard let byte = line.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = line.prefix { $0 == byte }.count
    let info = line.dropFirst(length)
    guard length >= 3, !info.contains(UInt8(ascii: "`")) else { return nil }
    return (byte, length, MarkdownSource.isBlank(Array(info)))
  }

  /// `|---|:---|` below a line of as many cells.
  private static func isSeparator(_ line: ArraySlice<UInt8>, below heads: ArraySlice<UInt8>) -> Bool {
    guard line.contains(UInt8(ascii: "|")), line.contains(UInt8(ascii: "-")),
      line.allSatisfy({ $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20 })
    else { return false }
    let count = PipeCells.count(line)
    return count > 1 && PipeCells.count(heads) == count
  }

  private mutating func noteInlines(_ line: ArraySlice<UInt8>) {
    if !hasCode { hasCode = Self.holds(line, "`", "`") }
    if !hasBold { hasBold = Self.holds(line, "**", "**") }
    if !hasLink, let middle = Self.index(of: "](", in: line) {
      hasLink = line[..<middle].contains(UInt8(ascii: "[")) && line[middle...].contains(UInt8(ascii: ")"))
    }
  }

  /// Whether the mark is twice in the line with a letter or slash right after the first.
  private static func holds(_ line: ArraySlice<UInt8>, _ open: StaticString, _ close: StaticString) -> Bool {
    guard let start = index(of: open, in: line) else { return false }
    let rest = line[(start + open.utf8CodeUnitCount)...]
    guard let first = rest.first, first > 0x20, first != open.utf8Start[0] else { return false }
    return index(of: close, in: rest) != nil
  }

  private static func index(of mark: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    return line.indices.first { line[$0] == wanted[0] && line[$0...].starts(with: wanted) }
  }
}
