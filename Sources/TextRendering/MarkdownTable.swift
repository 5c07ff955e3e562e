/// A table of GitHub-flavoured Markdown, one row a line.
public struct MarkdownTable: Sendable {
  private var writer = LineWriter()
  private let columns: Int

  /// - Parameter heads: The heads of the columns, already escaped.
  public init(_ heads: [String]) {
    columns = heads.count
    row(heads)
    row(heads.map { _ in "---" })
  }

  /// Adds a row.
  ///
  /// - Parameter cells: Already escaped, one for each column. Those that are missing are empty.
  public mutating func row(_ cells: [String]) {
    let filled = cells.prefix(columns) + Array(repeating: "", count: max(0, columns - cells.count))
    writer.line("|" + filled.map { $0.isEmpty ? " |" : " \($0) |" }.joined())
  }

  /// The table's lines.
  public var lines: LineWriter { writer }
}
