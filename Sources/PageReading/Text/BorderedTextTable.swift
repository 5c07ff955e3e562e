import ScopeTable

/// A table in a paragraph of text whose cells have borders that can be seen: pipes or tabs.
enum BorderedTextTable {
  /// The first such table, and which of the lines it takes.
  static func table(
    in lines: ArraySlice<SourceLines.SourceLine>
  ) -> (table: Table, lines: Range<Int>)? {
    bordered(lines) { PipeRow.cells(of: $0.text) } ?? bordered(lines, cells: tabCells)
  }

  /// A tab after the mark of a list's item is not a border.
  private static func tabCells(_ line: SourceLines.SourceLine) -> [String]? {
    guard let cells = line.tabCells, let first = cells.first, ListMarks.isMark(first) else { return line.tabCells }
    return cells.count > 2 ? cells : nil
  }

  private static func bordered(
    _ lines: ArraySlice<SourceLines.SourceLine>, cells: (SourceLines.SourceLine) -> [String]?
  ) -> (table: Table, lines: Range<Int>)? {
    var start = lines.startIndex
    while let first = lines[start...].firstIndex(where: { (cells($0)?.count ?? 0) > 1 || PipeRow.isSeparator($0.text) })
    {
      var end = first
      while end < lines.endIndex, cells(lines[end]) != nil || PipeRow.isSeparator(lines[end].text) { end += 1 }
      if let table = table(of: lines[first..<end], cells: cells) { return (table, first..<end) }
      // A line of prose may part the heads, which alone are no table, from the rows.
      start = end
    }
    return nil
  }

  /// The table that the lines make; `nil` if they are not.
  private static func table(
    of lines: ArraySlice<SourceLines.SourceLine>, cells: (SourceLines.SourceLine) -> [String]?
  ) -> Table? {
    let start = lines.startIndex
    let separator = lines.firstIndex { PipeRow.isSeparator($0.text) }
    var rows: [Row] = []
    var columns: Int?
    let isOpenAtLeft = lines[start].text.utf8.first != UInt8(ascii: "|")
    for (index, line) in zip(lines.indices, lines) {
      guard !PipeRow.isSeparator(line.text), var texts = cells(line) else { continue }
      let isHeader = separator.map { index < $0 } ?? (index == start && !texts.contains(where: isMethodOrPath))
      // Below heads without an outer border, a pipe at the beginning ends an empty cell.
      if isOpenAtLeft, let columns, texts.count < columns, line.text.utf8.first == UInt8(ascii: "|") {
        texts = PipeRow.cells(of: line.text, keepsEmptyFirst: true) ?? texts
      }
      if isHeader { columns = texts.count }
      var row = texts.map {
        Cell(
          lines: $0.isEmpty ? [] : [Line(number: line.number, text: $0, offset: line.offset)], isHeader: isHeader)
      }
      // The last cells of a row may be left out where they are empty.
      while let columns, row.count < columns { row.append(Cell(lines: [], span: .absent)) }
      rows.append(Row(line: line.number, isHeader: isHeader, content: .cells(row), offset: line.offset))
    }
    // Prose has pipes too: `"after" | "before"`. Without a separator the rows themselves must show what they are.
    guard separator != nil || rows.contains(where: statesOperation) else { return nil }
    return Table(at: lines[start], rows: rows)
  }

  private static func statesOperation(_ row: Row) -> Bool {
    guard case .cells(let cells) = row.content, cells.count > 1 else { return false }
    return cells.contains { isMethodOrPath($0.text) }
  }

  private static func isMethodOrPath(_ text: String) -> Bool {
    HTTPMethod(word: text.utf8) != nil || text.utf8.first == UInt8(ascii: "/") || TextLineShape.isRow(text)
  }
}
