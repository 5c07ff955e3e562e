import ScopeTable

/// Reads a text dump of a page: what a browser's text, or a converter, leaves of it.
///
/// Blank lines part paragraphs, except inside of a fused table of paths and methods. Within a paragraph the tables are found by their rows: lines that begin with a method and
/// a path, cells between pipes, or cells between tabs.
struct TextPageReader {
  private var blocks: [Block] = []
  /// The indents of the lists that are open, the innermost last.
  private var listIndents: [Int] = []

  /// The page that the bytes hold.
  ///
  /// - Parameter bytes: Valid UTF-8 without a byte order mark.
  /// - Throws: ``PageReadingError`` where a table is larger than the limits allow.
  static func read(_ bytes: [UInt8], path: String, limits: ReadingLimits) throws(PageReadingError) -> Page {
    let source = SourceLines(bytes)
    let matrices = FusedTextMatrices(source.lines)
    var reader = TextPageReader()
    var start = 0
    while start < source.lines.count {
      if source.lines[start].isBlank {
        start += 1
        continue
      }
      if matrices.begins(at: start) {
        let matrix = matrices.table(at: start)
        reader.blocks.append(.table(matrix.table))
        start = matrix.end
        continue
      }
      var end = start + 1
      while end < source.lines.count, !source.lines[end].isBlank, !matrices.begins(at: end) { end += 1 }
      reader.read(source.lines[start..<end])
      start = end
    }
    return Page(path: path, form: .text, lineCount: source.lines.count, blocks: reader.blocks)
  }

  /// One paragraph: lines without a blank one between them. Lines that head operations part it.
  private mutating func read(_ lines: ArraySlice<SourceLines.SourceLine>) {
    var start = lines.startIndex
    for index in lines.indices where OperationHeadingLine.isOne(lines[index].text) && bullet(lines[index]) == nil {
      if start < index { readPart(lines[start..<index]) }
      listIndents = []
      blocks.append(.heading(Heading(lines[index].line)))
      start = index + 1
    }
    if start < lines.endIndex { readPart(lines[start...]) }
  }

  private mutating func readPart(_ lines: ArraySlice<SourceLines.SourceLine>) {
    if let table = BorderedTextTable.table(in: lines) {
      appendProse(lines[..<table.lines.lowerBound])
      blocks.append(.table(table.table))
      if table.lines.upperBound < lines.endIndex { readPart(lines[table.lines.upperBound...]) }
    } else if let table = FusedTextTable.table(in: lines) {
      appendProse(lines[..<table.lines.lowerBound])
      blocks.append(.table(table.table))
      if table.lines.upperBound < lines.endIndex { readPart(lines[table.lines.upperBound...]) }
    } else {
      appendProse(lines)
    }
  }

  /// Lines outside any table: list items, a heading, or running text.
  private mutating func appendProse(_ lines: ArraySlice<SourceLines.SourceLine>) {
    var paragraph: [Line] = []
    func flush(into blocks: inout [Block]) {
      guard !paragraph.isEmpty else { return }
      if paragraph.count == 1, Self.isHeading(paragraph[0].text) {
        blocks.append(.heading(Heading(paragraph[0])))
      } else {
        blocks.append(.paragraph(Paragraph(lines: paragraph)))
      }
      paragraph = []
    }
    for line in lines {
      if let bullet = bullet(line) {
        flush(into: &blocks)
        blocks.append(.listItem(listItem(line, bullet: bullet)))
      } else {
        if line.indent == 0 { listIndents = [] }
        paragraph.append(line.line)
      }
    }
    flush(into: &blocks)
  }

  /// A line by itself is a heading where it is short, does not end as a sentence does, and is not what is left of a table.
  private static func isHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 120, !FusedTextTable.namesOperations(text), let last = text.unicodeScalars.last else {
      return false
    }
    return !".:;,!?…".unicodeScalars.contains(last)
  }

  /// The bullet with which a line begins.
  private func bullet(_ line: SourceLines.SourceLine) -> String? {
    ["• ", "- ", "* ", "◦ ", "▪ ", "– "].first { line.text.hasPrefix($0) }
  }

  /// An item, nested as deep as its indent says.
  private mutating func listItem(_ line: SourceLines.SourceLine, bullet: String) -> ListItem {
    while let last = listIndents.last, last > line.indent { listIndents.removeLast() }
    if listIndents.last != line.indent { listIndents.append(line.indent) }
    let text = String(line.text.dropFirst(bullet.count))
    return ListItem(
      depth: listIndents.count - 1, marker: .bullet, lines: [Line(number: line.number, text: text, offset: line.offset)]
    )
  }
}

extension Heading {
  /// A line of a text dump as a heading.
  init(_ line: Line) {
    self.init(line: line.number, level: nil, text: line.text, offset: line.offset)
  }
}
