/// The lines of a Markdown page, and what of them is read in another way than CommonMark would.
///
/// No change adds or removes a line, so that a line of the parsed text is a line of the page.
struct MarkdownSource {
  /// The lines without their ends. A carriage return alone ends one too, as it does to CommonMark.
  private(set) var lines: [[UInt8]] = []
  /// The lines, from 1, that a placeholder stands for, each with the words that it has on the page.
  private(set) var directives: [Int: String] = [:]

  /// What is in place of a directive: to CommonMark a block of HTML that begins and ends on its own line, whatever is around it.
  static let placeholder = "<?d?>"

  init(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(Array(bytes[start..<index]))
        if byte == 0x0D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.endIndex { lines.append(Array(bytes[start...])) }
    clearFrontMatter()
  }

  /// The text for the parser.
  var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines {
      text += line
      text.append(0x0A)
    }
    return text
  }

  /// The line of that number, from 1; empty where there is none.
  func line(_ number: Int) -> [UInt8] { lines.indices.contains(number - 1) ? lines[number - 1] : [] }

  /// The number of the last line that is not blank.
  var lastLine: Int { (lines.lastIndex { !Self.isBlank($0) } ?? -1) + 1 }

  static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy(PageEncoding.isASCIISpace) }

  // MARK: Front matter

  /// Empties what tools read at the top of a page, and no reader of it sees:
  ///
  ///     ---
  ///     title: "List boats"
  ///     ---
  private mutating func clearFrontMatter() {
    guard let first = lines.first,
      let mark = ["---", "+++"].first(where: { Self.trimmedEnd(first).elementsEqual($0.utf8) })
    else { return }
    let ends = mark == "---" ? ["---", "..."] : ["+++"]
    let rest = lines.dropFirst()
    guard let end = rest.firstIndex(where: { line in ends.contains { Self.trimmedEnd(line).elementsEqual($0.utf8) } }),
      // Two rules with text between them are not a table.
      let second = lines[1..<end].first(where: { !Self.isBlank($0) }), Self.isSetting(second)
    else { return }
    for index in 0...end { lines[index] = [] }
  }

  /// Whether a line sets a key or is a comment: `title: "Boats"`, `weight = 3`.
  private static func isSetting(_ line: [UInt8]) -> Bool {
    if line.first == UInt8(ascii: "#") { return true }
    let key = line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "=") }
    return key.count < line.count && !key.isEmpty && key.count <= 64
  }

  private static func trimmedEnd(_ line: [UInt8]) -> ArraySlice<UInt8> {
    line[..<((line.lastIndex { !PageEncoding.isASCIISpace($0) } ?? -1) + 1)]
  }

  // MARK: Directives

  /// What a line says to the tools of one publisher, not to CommonMark; `nil` if it is no such line.
  ///
  ///     [!INCLUDE [permissions](../includes/permissions/boats.md)]
  ///     > [!NOTE]
  ///     ::: zone pivot="rest"
  ///     {% ifversion fpt %}
  func directive(_ number: Int) -> Directive? {
    let line = self.line(number)
    let content = line[(Self.prefix(of: line).endIndex)...]
    if content.starts(with: "{%".utf8) {
      return Self.trimmedEnd(line).suffix(2).elementsEqual("%}".utf8) ? .tag : nil
    }
    if content.starts(with: ":::".utf8) { return .block }
    guard content.starts(with: "[!".utf8), let letter = content.dropFirst(2).first else { return nil }
    return (0x61...0x7A).contains(letter | 0x20) ? .block : nil
  }

  /// What a directive does to a table that it is in.
  enum Directive {
    /// It ends the table.
    case block
    /// Rows of one table are around it.
    case tag
  }

  /// Puts a placeholder where the directive stands.
  mutating func setDirective(_ number: Int) {
    let line = self.line(number)
    let prefix = Self.prefix(of: line)
    directives[number] = String(decoding: Self.trimmedEnd(line)[prefix.endIndex...], as: UTF8.self)
    lines[number - 1] = Array(prefix) + Array(Self.placeholder.utf8)
  }

  /// The white space and the marks of quotations with which a line begins.
  private static func prefix(of line: [UInt8]) -> ArraySlice<UInt8> {
    line.prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }

  // MARK: Links

  /// How many lines from one on define the address of a link, each by itself: `[boats]: /boats "The boats"`.
  func linkDefinitions(from start: Int, before end: Int) -> Int {
    (start..<end).prefix { isLinkDefinition(line($0)) }.count
  }

  private func isLinkDefinition(_ line: [UInt8]) -> Bool {
    let content = Self.trimmedEnd(line)[Self.prefix(of: line).endIndex...]
    guard content.first == UInt8(ascii: "["), content.dropFirst().first != UInt8(ascii: "^"),
      let close = content.firstIndex(of: UInt8(ascii: "]")), content[(close + 1)...].first == UInt8(ascii: ":")
    else { return false }
    let rest = content[(close + 2)...].drop(while: PageEncoding.isASCIISpace)
    let title = rest.drop { !PageEncoding.isASCIISpace($0) }.drop(while: PageEncoding.isASCIISpace)
    guard !rest.isEmpty, let first = title.first, let last = title.last else { return !rest.isEmpty }
    return title.count > 1 && first == last && (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"))
      || first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
  }

  // MARK: Changes

  /// Makes text of the tag with which a line begins.
  mutating func escapeTag(on number: Int) {
    guard lines.indices.contains(number - 1), let open = lines[number - 1].firstIndex(of: UInt8(ascii: "<")) else {
      return
    }
    lines[number - 1].insert(UInt8(ascii: "\\"), at: open)
  }

  /// Adds columns without a name to a table whose heads are on the line.
  mutating func addColumns(_ count: Int, toTableOn number: Int) {
    guard lines.indices.contains(number) else { return }
    addCells(count, "|", to: number - 1)
    addCells(count, "-|", to: number)
  }

  private mutating func addCells(_ count: Int, _ cell: String, to index: Int) {
    var line = Array(Self.trimmedEnd(lines[index]))
    if !PipeCells.endsWithPipe(line) { line.append(UInt8(ascii: "|")) }
    for _ in 0..<count { line += Array(" \(cell)".utf8) }
    lines[index] = line
  }
}

/// The cells of a table's row in Markdown, parted as cmark-gfm parts them: a backslash before a pipe escapes it, whatever stands
/// before the backslash.
enum PipeCells {
  /// How many cells a row holds, those that are empty at its end left out.
  static func count(_ row: ArraySlice<UInt8>) -> Int {
    var rest = row.drop(while: PageEncoding.isASCIISpace)
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    var cells = 1
    var lastWithText = 0
    var previous: UInt8 = 0
    for byte in rest {
      defer { previous = byte }
      if byte == UInt8(ascii: "|"), previous != UInt8(ascii: "\\") {
        cells += 1
      } else if !PageEncoding.isASCIISpace(byte) {
        lastWithText = cells
      }
    }
    return lastWithText
  }

  static func endsWithPipe(_ line: [UInt8]) -> Bool {
    line.last == UInt8(ascii: "|") && line.dropLast().last != UInt8(ascii: "\\")
  }
}
