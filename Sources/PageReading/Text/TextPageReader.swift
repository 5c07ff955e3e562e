import ScopeTable

/// Reads a text dump of a page: what a browser's text, or a converter, leaves of it.
///
/// Blank lines part paragraphs, except inside of a fused table of paths and methods. Within a paragraph the tables are found by their rows: lines that begin with a method and
/// a path, cells between pipes, or cells between tabs.
struct TextPageReader {
  private var blocks: [Block] = []
  /// The indents of the lists that are open, the innermost last.
  private var listIndents: [Int] = []
  private let marks: ListMarks

  private init(_ source: SourceLines) { marks = ListMarks(source.lines) }

  /// The page that the bytes hold.
  ///
  /// - Parameter bytes: Valid UTF-8 without a byte order mark.
  static func read(_ bytes: [UInt8], path: String, notSupported: NotSupportedMarks) -> Page {
    let source = SourceLines(bytes)
    let matrices = FusedTextMatrices(source.lines, notSupported: notSupported)
    var reader = TextPageReader(source)
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
      let isAboveMatrix = end < source.lines.count && !source.lines[end].isBlank
      reader.read(source.lines[start..<end], isAboveTable: isAboveMatrix)
      start = end
    }
    return Page(
      path: path, form: .text, lineCount: source.lines.count, blocks: reader.blocks, notSupported: notSupported)
  }

  /// One paragraph: lines without a blank one between them. Lines that head operations part it.
  private mutating func read(_ lines: ArraySlice<SourceLines.SourceLine>, isAboveTable: Bool) {
    var start = lines.startIndex
    for index in lines.indices
    where OperationHeadingLine.isOne(lines[index].text) && marks.mark(of: lines[index]) == nil {
      if start < index { readPart(lines[start..<index]) }
      listIndents = []
      blocks.append(.heading(Heading(lines[index].line)))
      start = index + 1
    }
    if start < lines.endIndex { readPart(lines[start...], isAboveTable: isAboveTable) }
  }

  private mutating func readPart(_ lines: ArraySlice<SourceLines.SourceLine>, isAboveTable: Bool = false) {
    var rest = lines
    while !rest.isEmpty {
      var table = BorderedTextTable.table(in: rest)
      var hasClearHeads = true
      if table == nil {
        table = FusedTextTable.table(in: rest)
        hasClearHeads = false
        if let other = BlankTextTable.table(in: rest),
          other.lines.lowerBound <= table?.lines.lowerBound ?? rest.endIndex
        {
          (table, hasClearHeads) = (other, true)
        }
      }
      guard let table else { break }
      appendProse(rest[..<table.lines.lowerBound], isAboveTable: hasClearHeads)
      blocks.append(.table(table.table))
      rest = rest[table.lines.upperBound...]
    }
    appendProse(rest, isAboveTable: isAboveTable)
  }

  /// Lines outside any table: list items, headings, or running text.
  private mutating func appendProse(_ lines: ArraySlice<SourceLines.SourceLine>, isAboveTable: Bool) {
    var paragraph: [Line] = []
    /// How far the item above is indented, while nothing but its own lines has come.
    var itemIndent: Int?
    for line in lines {
      if let mark = marks.mark(of: line) {
        appendParagraph(paragraph)
        paragraph = []
        itemIndent = line.indent
        appendItem(line, mark)
      } else if let indent = itemIndent, line.indent > indent {
        continueItem(line)
      } else {
        if line.indent == 0 { listIndents = [] }
        itemIndent = nil
        paragraph.append(line.line)
      }
    }
    appendParagraph(paragraph, isAboveTable: isAboveTable)
  }

  private mutating func appendParagraph(_ lines: [Line], isAboveTable: Bool = false) {
    let (prose, headings) = isAboveTable ? TitleLine.part(lines) : (lines, [])
    if prose.count == 1, TitleLine.mayBeHeading(prose[0].text) {
      blocks.append(.heading(Heading(prose[0])))
    } else if !prose.isEmpty {
      blocks.append(.paragraph(Paragraph(lines: prose)))
    }
    blocks += headings.map { .heading(Heading($0)) }
  }

  /// An item, nested as deep as its indent says.
  private mutating func appendItem(_ line: SourceLines.SourceLine, _ mark: ListMarks.Marked) {
    while let last = listIndents.last, last > line.indent { listIndents.removeLast() }
    if listIndents.last != line.indent { listIndents.append(line.indent) }
    let text = Line(number: line.number, text: mark.text, offset: line.offset)
    blocks.append(.listItem(ListItem(depth: listIndents.count - 1, marker: mark.marker, lines: [text])))
  }

  /// A line that is deeper than the mark of the item above it goes on with that item.
  private mutating func continueItem(_ line: SourceLines.SourceLine) {
    guard case .listItem(var item)? = blocks.popLast() else { return }
    item.lines.append(line.line)
    blocks.append(.listItem(item))
  }
}

extension Heading {
  /// A line of a text dump as a heading.
  init(_ line: Line) {
    self.init(line: line.number, level: nil, text: line.text, offset: line.offset)
  }
}
