import ScopeTable

/// Counts the cells of tables with one row a path and one column a method, each of which can state an operation.
struct MatrixCensus {
  /// The number of method columns in the heads of the page's first fused table, for fused tables that lost theirs.
  private var fusedColumns = 0

  private let notSupported: NotSupportedMarks

  init(_ blocks: [Block], notSupported: NotSupportedMarks) {
    self.notSupported = notSupported
    for case .table(let table) in blocks {
      guard let heads = table.headerRows.first, case .fused = heads.content else { continue }
      let names = MethodNames(in: heads.excerpt)
      guard names.longestRun > 1 else { continue }
      fusedColumns = names.methods.count
      return
    }
  }

  /// One entry a cell of a method column; `nil` if the table is of another kind.
  func entries(of table: Table) -> [Entry]? {
    guard let row = table.rows.first else { return nil }
    switch row.content {
    case .fused: return fusedEntries(of: table)
    case .cells: return cellEntries(of: table)
    }
  }

  // MARK: Rows that ran together

  private func fusedEntries(of table: Table) -> [Entry]? {
    let names = MethodNames(in: table.headerRows.first?.excerpt ?? "")
    var count = names.methods.count
    if table.headerRows.isEmpty {
      count = fusedColumns
      guard count > 0, table.rows.contains(where: { Self.beginsWithPath($0.excerpt) }) else { return nil }
    } else if names.longestRun < 2 {
      return nil
    }
    return table.bodyRows.flatMap { row in
      (1...count).map { Entry(kind: .cell, place: row.place.cell(column: $0), row: row) }
    }
  }

  // MARK: Rows with borders

  private func cellEntries(of table: Table) -> [Entry]? {
    // The heads are at the top; a page that does not mark them has them in its first row.
    let top = table.rows.prefix(max(1, table.headerRows.count))
    guard let heads = top.firstIndex(where: { $0.cells.count(where: Self.namesMethod) > 1 }) else {
      return headlessEntries(of: table)
    }
    let columns = table.rows[heads].cells.indices.filter { Self.namesMethod(table.rows[heads].cells[$0]) }
    let body = Self.body(of: table, besides: heads)
    guard body.contains(where: { $0.cells.contains { Self.beginsWithPath($0.text) } }) else { return nil }
    return body.flatMap { row in
      columns.map { Entry(kind: .cell, place: row.place.cell(column: $0), row: row) }
    }
  }

  /// The cells of a table that lost its heads, known by a path with a cell that is not supported beside it.
  private func headlessEntries(of table: Table) -> [Entry]? {
    let isMatrix = table.rows.contains { row in
      let cells = row.cells
      guard Self.beginsWithPath(cells.first?.text ?? ""), !cells.contains(where: Self.namesMethod) else { return false }
      let marked = cells.filter { notSupported.isOne($0.text) }
      // A dash is in cells of many kinds; beside names in capitals it stands for a method.
      return marked.contains { $0.text.contains(where: \.isLetter) }
        || (!marked.isEmpty && table.headerRows.isEmpty
          && cells.dropFirst().allSatisfy { notSupported.isOne($0.text) || Self.isInCapitals($0.text) })
    }
    guard isMatrix else { return nil }
    return Self.body(of: table, besides: nil).flatMap { row in
      row.cells.indices.dropFirst().map { Entry(kind: .cell, place: row.place.cell(column: $0), row: row) }
    }
  }

  /// The rows that can state something. A row with a path is not a row of heads, even where the page marks it as one.
  private static func body(of table: Table, besides heads: Int?) -> [Row] {
    table.rows.indices.filter { index in
      let row = table.rows[index]
      return index != heads && (!row.isHeader || row.cells.contains { beginsWithPath($0.text) })
    }.map { table.rows[$0] }
  }

  private static func namesMethod(_ cell: Cell) -> Bool {
    guard cell.span == .own, !cell.isEmpty, !cell.hasSeveralLines else { return false }
    let text = cell.text
    return text.utf8.count <= 7 && HTTPMethod(anyCase: text) != nil
  }

  private static func isInCapitals(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
  }

  private static func beginsWithPath(_ text: String) -> Bool { text.utf8.first == UInt8(ascii: "/") }
}

extension Row {
  /// The row's cells; none where they ran together.
  fileprivate var cells: [Cell] {
    if case .cells(let cells) = content { cells } else { [] }
  }
}
