import PageReading

/// A table that says what an operation needs: for each type of object, for each kind of token, or a scope for each row.
///
///     type     | required scope                    Permission type | Least privileged | Higher privileged
///     incident | incident:read OR incident:all     Application     | Boats.Read.All   | Boats.ReadWrite.All
///
///     Resource | Delegated  | Application
///     boat     | Boats.Read | Not supported.
struct RequirementTable {
  private(set) var rows: [RequirementRow] = []
  /// How the heads say that the scopes of a cell are joined.
  private(set) var announced: ScopeExpression.Announced?
  /// Whether the heads say that the scopes go from the least privileged to the most.
  private(set) var firstIsLeast = false

  private let vendor: Vendor

  init(_ table: Table, vendor: Vendor, announced: ScopeExpression.Announced?) {
    self.vendor = vendor
    self.announced = announced
    add(table)
  }

  /// Whether a piece is, or begins, a table of types or kinds of token and their scopes: `type | required scope`.
  static func isHead(_ piece: PagePiece, vendor: Vendor) -> Bool {
    switch piece {
    case .table(let table): return table.rows.first.map { isHead($0.excerpt, vendor: vendor) } ?? false
    case .line(let line): return line.kind != .code && isHead(line.text, vendor: vendor)
    }
  }

  /// Whether a line's text is the heads of such a table.
  static func isHead(_ text: String, vendor: Vendor) -> Bool {
    let lowered = text.lowercased()
    guard text.utf8.count <= maximumHeadBytes, !text.contains(":"), !text.hasSuffix(".") else { return false }
    let namesTypes = lowered.contains("type") || vendor.types.labels.contains { lowered.hasPrefix($0.lowercased()) }
    return namesTypes && namesScopes(lowered)
  }

  /// Heads of several long columns still are heads.
  private static let maximumHeadBytes = 200

  /// Whether heads are about kinds of token and not about types of objects: `Permission type`, `Token type`.
  static func isCredentialHead(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return ["permission type", "token type", "credential", "auth type", "authentication type"].contains {
      lowered.contains($0)
    }
  }

  static func namesScopes(_ head: String) -> Bool {
    ["scope", "permission", "privilege"].contains { head.contains($0) }
  }

  private mutating func add(_ table: Table) {
    let hasHeads = !table.headerRows.isEmpty
    let isHeads = !hasHeads && (table.rows.first?.cellTexts.contains { Self.namesScopes($0.lowercased()) } ?? false)
    let heads = isHeads ? table.rows.prefix(1) : table.headerRows
    let names = heads.last?.cellTexts ?? []
    let body = table.rows.dropFirst(heads.count)
    let grid = body.map(\.bordered).compactMap { cellsBelowHeads($0, count: names.count) }
    let roles = names.map { HeadWords.role(of: $0, vendor: vendor) }
    let first = grid.compactMap(\.first).filter { $0.span == .own && !$0.lines.isEmpty }
    let isOfCredentials =
      !first.isEmpty
      && first.allSatisfy { CredentialStatement.kind($0.text, vendor: vendor, among: \.rows) != nil }
    var scopes = names.indices.filter { roles[$0] == .requirement }
    if scopes.isEmpty { scopes = names.indices.filter { Self.namesScopes(names[$0].lowercased()) } }
    if isOfCredentials { scopes.removeAll { $0 == 0 } }
    noteOrder(names, scopes)
    if !isOfCredentials, scopes.isEmpty, let columns = CredentialColumns(roles) {
      rows += grid.map { columns.row($0, vendor: vendor) }
      return
    }
    if isOfCredentials {
      let columns = scopes.isEmpty ? Array(names.indices.dropFirst()) : scopes
      for cells in grid { addCredential(cells, columns) }
      return
    }
    let types = names.indices.filter { !scopes.contains($0) && names[$0].lowercased().contains("type") }
    if !names.isEmpty, scopes.count != 1 {
      rows.append(.unreadable("the table below has no column of scopes: “\(names.joined(separator: " | "))”"))
      return
    }
    for cells in grid {
      if types.isEmpty, names.count != 2 || names.isEmpty == false && roles.contains(.summary) || hasFacts(roles) {
        addPlain(cells, scopes.first)
      } else {
        add(cells, scopeColumn: scopes.first, heads: names)
      }
    }
  }

  /// The cells of a row that stand below heads, which are all of them where the table has no heads. A row with words beyond the last head
  /// is not read: which column they belong to is not known, and so neither is that of the others.
  private mutating func cellsBelowHeads(_ cells: [Cell], count: Int) -> [Cell]? {
    guard count > 0, cells.count > count else { return cells }
    if cells[count...].allSatisfy(\.text.isEmpty) { return Array(cells[..<count]) }
    rows.append(
      .unreadable("a row has more cells than its table has columns: “\(cells.map(\.text).joined(separator: " | "))”"))
    return nil
  }

  private func hasFacts(_ roles: [ColumnRole?]) -> Bool {
    roles.contains { role in
      switch role {
      case .fact, .ignored, .note: true
      default: false
      }
    }
  }

  /// Heads that say that the scopes of a cell go from the least privileged to the most name alternatives.
  private mutating func noteOrder(_ heads: [String], _ columns: [Int]) {
    let lowered = columns.map { heads[$0].lowercased() }
    let isOrdered = lowered.contains { $0.contains("least") }
    guard isOrdered else { return }
    announced = announced ?? .any
    firstIsLeast = true
  }

  private mutating func addCredential(_ cells: [Cell], _ columns: [Int]) {
    guard let first = cells.first, let kind = CredentialStatement.kind(first.text, vendor: vendor, among: \.rows) else {
      rows.append(.unreadable("a row names no kind of token: “\(cells.map(\.text).joined(separator: " | "))”"))
      return
    }
    let wording = vendor.requirement
    let answers = columns.filter { cells.indices.contains($0) && !cells[$0].lines.isEmpty }
    // Of several columns, those that say that there is nothing more of theirs count only where all do.
    let stated = answers.filter { !wording.saysNotSupported(cells[$0].text) && !wording.saysNone(cells[$0].text) }
    let lines = (stated.isEmpty ? Array(answers.prefix(1)) : stated).map { cells[$0].lines.map(\.text) }
    rows.append(.ofCredential(CredentialCells(credential: kind, cells: lines)))
  }

  private mutating func addPlain(_ cells: [Cell], _ column: Int?) {
    let column = column ?? 0
    guard cells.indices.contains(column), cells[column].span != .absent else {
      rows.append(
        .unreadable("a row has fewer cells than its table columns: “\(cells.map(\.text).joined(separator: " | "))”"))
      return
    }
    if cells[column].span == .own { rows += cells[column].lines.map { .text($0.text) } }
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
      rows.append(.unreadable("the column of types cannot be identified: “\(heads.joined(separator: " | "))”"))
      return
    }
    let label = cells[typeColumn]
    let cell = joined(cells[column].lines.map(\.text))
    if label.span == .coveredFromAbove, case .parted(let above, let first) = rows.last, above == label.text {
      rows[rows.count - 1] = .parted(label: above, cell: joined([first, cell]))
    } else {
      rows.append(.parted(label: label.text, cell: cell))
    }
  }

  /// The lines of one cell: a comma joins those that no word joins.
  private func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines where !line.isEmpty {
      if !text.isEmpty {
        let isJoined = RequirementText.isOpen(text) || RequirementText.goesOn(line) || line.lowercased() == "or"
        text += isJoined ? " " : announced == .all ? " AND " : ", "
      }
      text += line
    }
    return text
  }
}

extension Row {
  /// The texts of the row's own cells.
  fileprivate var cellTexts: [String] { bordered.map(\.text) }
}
