import PageReading

/// A table of types and the scopes that they need.
///
///     type     | required scope
///     incident | incident:read OR incident:all
struct RequirementTable {
  private(set) var rows: [RequirementRow] = []
  /// Whether the lines of a cell are needed together.
  private let isAllOf: Bool

  init(_ table: Table, isAllOf: Bool) {
    self.isAllOf = isAllOf
    add(table)
  }

  /// Whether a piece is, or begins, a table of types and their scopes: `type | required scope`.
  static func isHead(_ piece: PagePiece) -> Bool {
    switch piece {
    case .table(let table): return table.rows.first.map { isHead($0.excerpt) } ?? false
    case .line(let line): return line.kind != .code && isHead(line.text)
    }
  }

  /// Whether a line's text is the heads of such a table.
  static func isHead(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard text.utf8.count <= 64, !text.contains(":"), !text.hasSuffix(".") else { return false }
    return lowered.contains("type") && (lowered.contains("scope") || lowered.contains("permission"))
  }

  private mutating func add(_ table: Table) {
    let heads =
      table.headerRows.isEmpty && Self.isHead(table.rows.first?.excerpt ?? "")
      ? table.rows.prefix(1) : table.headerRows
    let names = heads.last?.cellTexts ?? []
    let scopes = names.indices.filter { names[$0].namesScopes }
    if !names.isEmpty, scopes.count != 1 {
      rows.append(.unreadable("the table below has no column of scopes: “\(names.joined(separator: " | "))”"))
      return
    }
    for row in table.rows.dropFirst(heads.count) {
      guard case .cells(let cells) = row.content else { continue }
      add(cells, scopeColumn: scopes.first, heads: names)
    }
  }

  private mutating func add(_ cells: [Cell], scopeColumn: Int?, heads: [String]) {
    let present = cells.filter { $0.span != .absent }
    let column = scopeColumn ?? cells.count - 1
    guard present.count == cells.count, cells.indices.contains(column) else {
      rows.append(
        .unreadable("a row has fewer cells than its table columns: “\(cells.map(\.text).joined(separator: " | "))”"))
      return
    }
    let types = cells.indices.filter { $0 != column && (heads.isEmpty || heads[$0].lowercased().contains("type")) }
    if cells.count == 1 {
      rows += cells[0].lines.map { .text($0.text) }
      return
    }
    guard let typeColumn = types.count == 1 ? types.first : cells.count == 2 ? 1 - column : nil else {
      rows.append(.unreadable("which column names the type is not known: “\(heads.joined(separator: " | "))”"))
      return
    }
    let label = cells[typeColumn]
    let cell = RequirementText.joined(cells[column].lines.map(\.text), allOf: isAllOf)
    if label.span == .coveredFromAbove, case .parted(let above, let first) = rows.last, above == label.text {
      rows[rows.count - 1] = .parted(label: above, cell: RequirementText.joined([first, cell], allOf: isAllOf))
    } else {
      rows.append(.parted(label: label.text, cell: cell))
    }
  }
}

extension Row {
  /// The texts of the row's own cells.
  fileprivate var cellTexts: [String] {
    if case .cells(let cells) = content { cells.map(\.text) } else { [] }
  }
}

extension String {
  /// Whether a column's head speaks of scopes.
  fileprivate var namesScopes: Bool {
    let lowered = lowercased()
    return lowered.contains("scope") || lowered.contains("permission")
  }
}
