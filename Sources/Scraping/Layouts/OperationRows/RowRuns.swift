import PageReading

/// The rows of a table, those together that state one thing: an operation whose cells span several rows is one entry of the page's
/// author.
struct RowRuns {
  /// Rows that belong together, the first one with their operation.
  struct Run {
    var rows: [Row]
    /// What they say about the requirement, where that is more than the first row's own cell.
    var requirementLines: [String]?

    /// The cells of the rows after the first, without those that the first one's cover.
    var further: [[Cell]] {
      rows.dropFirst().map { row in row.bordered.map { $0.span == .own ? $0 : Cell(lines: [], span: $0.span) } }
    }
  }

  private let rows: ArraySlice<Row>
  private var index: Int
  /// What the columns of the rows to come hold.
  var columns: OperationColumns?
  /// The requirement's lines of the scope under which the rows stand, in a table that goes from scopes to operations.
  private var scopeLines: [String]?

  init(_ rows: ArraySlice<Row>, columns: OperationColumns?) {
    self.rows = rows
    index = rows.startIndex
    self.columns = columns
  }

  mutating func next() -> Run? {
    guard index < rows.endIndex else { return nil }
    var run = Run(rows: [rows[index]])
    index += 1
    guard let columns else { return run }
    let cells = run.rows[0].bordered
    if columns.isScopeFirst, let requirement = columns.requirement, cells.indices.contains(requirement) {
      let own = cells[requirement].texts
      // An empty cell goes on from the one above only where scopes head the rows.
      if !own.isEmpty { scopeLines = own } else if requirement == 0 { run.requirementLines = scopeLines }
      return run
    }
    guard columns.requirement != nil || columns.haveNames else { return run }
    while index < rows.endIndex, Self.goesOn(rows[index], columns) || Self.repeats(rows[index], cells, columns) {
      run.rows.append(rows[index])
      index += 1
    }
    if let requirement = columns.requirement, run.rows.count > 1 {
      let stated = run.rows.map(\.bordered).filter { $0.indices.contains(requirement) }.enumerated()
        .filter { $0.offset == 0 || $0.element[requirement].span == .own }
      run.requirementLines = stated.flatMap { $0.element[requirement].texts }
    }
    return run
  }

  /// Whether the cells that state a row's operation are those of the row above.
  private static func goesOn(_ row: Row, _ columns: OperationColumns) -> Bool {
    let cells = row.bordered
    guard cells.count == columns.roles.count else { return false }
    if columns.haveNames, let name = columns.column(.operation) {
      return cells[name].span == .coveredFromAbove || goesOnUnnamed(cells, name: name, columns)
    }
    let stating = columns.roles.indices.filter {
      columns.roles[$0] == .operation || columns.roles[$0] == .method || columns.roles[$0] == .path
    }
    return !stating.isEmpty && stating.allSatisfy { cells[$0].span == .coveredFromAbove }
  }

  /// Whether a row names the run's operation again and says the same of what it does: a page without spans repeats the cells that would
  /// span its rows.
  private static func repeats(_ row: Row, _ first: [Cell], _ columns: OperationColumns) -> Bool {
    let cells = row.bordered
    guard columns.haveNames, !columns.isScopeFirst, let name = columns.column(.operation),
      cells.count == columns.roles.count, first.count == cells.count, !cells[name].isEmpty
    else { return false }
    let said = columns.columns(.summary)
    return !said.isEmpty && ([name] + said).allSatisfy { cells[$0].span == .own && cells[$0].text == first[$0].text }
  }

  /// Whether a row below the first has no name and says nothing of what an operation does, so that it says more about the one above.
  private static func goesOnUnnamed(_ cells: [Cell], name: Int, _ columns: OperationColumns) -> Bool {
    guard cells[name].span == .own, cells[name].isEmpty, !columns.isScopeFirst else { return false }
    return columns.columns(.summary).allSatisfy { cells[$0].isEmpty || cells[$0].span != .own }
      && cells.contains { $0.span == .own && !$0.isEmpty }
  }
}
