import PageReading
import TextRendering

/// A page in HTML rewritten from its blocks: minimal markup of our own, and only the blocks whose lines a layout claimed.
///
///     <h2>Organization permissions for &quot;Events&quot;</h2>
///     <table>
///     <thead>
///     <tr><th>Endpoint</th><th>Access</th></tr>
///     </thead>
///     <tbody>
///     <tr><td>GET /orgs/{org}/events</td><td>read</td></tr>
///     </tbody>
///     </table>
///
/// Every heading, row, item and block of code is on lines of its own, so that a review sees one line a change.
struct CondensedHTML {
  private var writer = LineWriter()
  /// The tags that end the lists that are open, the innermost last.
  private var openLists: [String] = []

  /// - Parameters:
  ///   - title: What the document is called; readers of pages leave it out.
  ///   - claimed: Merged ranges of lines, as ``ScrapedPage/claimedLines``.
  init(_ page: Page, title: String, claimed: [ClosedRange<Int>]) {
    writer.line("<!DOCTYPE html>")
    writer.line("<html>")
    writer.line("<head><meta charset=\"utf-8\"><title>\(HTMLText.escaped(title))</title></head>")
    writer.line("<body>")
    for block in page.blocks {
      switch block {
      case .table(let table): write(table, claimed: claimed)
      case .listItem(let item) where LineRanges.contain(claimed, block.line): write(item)
      case .heading(let heading) where LineRanges.contain(claimed, block.line):
        closeLists(downTo: 0)
        let level = min(max(heading.level ?? 2, 1), 6)
        writer.line("<h\(level)>\(HTMLText.escaped(heading.text))</h\(level)>")
      case .paragraph(let paragraph) where LineRanges.contain(claimed, block.line):
        closeLists(downTo: 0)
        writer.line("<p>\(Self.broken(paragraph.lines))</p>")
      case .code(let code) where LineRanges.contain(claimed, block.line): write(code)
      case .listItem, .heading, .paragraph, .code: break
      }
    }
    closeLists(downTo: 0)
    writer.line("</body>")
    writer.line("</html>")
  }

  var text: String { writer.text }

  /// Lines with a line break between each two.
  private static func broken(_ lines: [Line]) -> String {
    lines.map { HTMLText.escaped($0.text) }.joined(separator: "<br>")
  }

  private mutating func write(_ code: Code) {
    closeLists(downTo: 0)
    // A parser drops the line feed right after the tag, and a code's first line may be empty.
    writer.line("<pre>")
    for line in code.lines.dropLast() { writer.line(HTMLText.escaped(line.text)) }
    writer.line("\(HTMLText.escaped(code.lines.last?.text ?? ""))</pre>")
  }
}

// MARK: - Lists

extension CondensedHTML {
  private mutating func write(_ item: ListItem) {
    let list =
      switch item.marker {
      case .bullet: "ul"
      case .number: "ol"
      case .term, .detail: "dl"
      }
    let tag =
      switch item.marker {
      case .bullet, .number: "li"
      case .term: "dt"
      case .detail: "dd"
      }
    closeLists(downTo: item.depth + 1)
    if openLists.count == item.depth + 1, openLists.last != "</\(list)>" { closeLists(downTo: item.depth) }
    while openLists.count <= item.depth {
      writer.line("<\(list)>")
      openLists.append("</\(list)>")
    }
    writer.line("<\(tag)>\(Self.broken(item.lines))</\(tag)>")
  }

  private mutating func closeLists(downTo depth: Int) {
    while openLists.count > depth { writer.line(openLists.removeLast()) }
  }
}

// MARK: - Tables

extension CondensedHTML {
  /// Writes the rows whose first line was claimed; nothing where there is none.
  private mutating func write(_ table: Table, claimed: [ClosedRange<Int>]) {
    let rows = table.rows.filter { LineRanges.contain(claimed, $0.line) }
    guard !rows.isEmpty else { return }
    closeLists(downTo: 0)
    writer.line("<table>")
    if let caption = table.caption { writer.line("<caption>\(HTMLText.escaped(caption))</caption>") }
    let head = rows.prefix { $0.isHeader }
    write(head, in: "thead")
    write(rows[head.endIndex...], in: "tbody")
    writer.line("</table>")
  }

  private mutating func write(_ rows: ArraySlice<Row>, in section: String) {
    guard !rows.isEmpty else { return }
    writer.line("<\(section)>")
    let grid = rows.map { row in
      switch row.content {
      case .cells(let cells): cells
      case .fused(let lines): [Cell(lines: lines)]
      }
    }
    for index in grid.indices {
      var line = "<tr>"
      for column in grid[index].indices where Self.begins(grid, row: index, column: column) {
        let cell = grid[index][column]
        let tag = cell.isHeader ? "th" : "td"
        let spans = Self.spans(grid, row: index, column: column)
        line +=
          HTMLText.startTag(tag, spans.map { ($0.name, String($0.count)) }) + Self.broken(cell.lines) + "</\(tag)>"
      }
      writer.line(line + "</tr>")
    }
    writer.line("</\(section)>")
  }

  /// Whether a cell is written at this place: a cell's own, or the first of those that a row above covered which is not written.
  private static func begins(_ grid: [[Cell]], row: Int, column: Int) -> Bool {
    switch grid[row][column].span {
    case .own: true
    case .coveredFromAbove: !continues(grid, row: row, column: column)
    case .coveredFromLeft, .absent: false
    }
  }

  /// Whether the cell that is one row above covers this place. Its lines carry their numbers, so that equal ones are the same.
  private static func continues(_ grid: [[Cell]], row: Int, column: Int) -> Bool {
    guard row > 0, column < grid[row].count, column < grid[row - 1].count else { return false }
    return grid[row][column].span == .coveredFromAbove && grid[row - 1][column].lines == grid[row][column].lines
  }

  /// The columns and rows that a cell takes, each where it is more than one.
  private static func spans(_ grid: [[Cell]], row: Int, column: Int) -> [(name: String, count: Int)] {
    var columns = 1
    while column + columns < grid[row].count, grid[row][column + columns].span == .coveredFromLeft { columns += 1 }
    var rows = 1
    while row + rows < grid.count, continues(grid, row: row + rows, column: column) { rows += 1 }
    return [("colspan", columns), ("rowspan", rows)].filter { $0.count > 1 }
  }
}
