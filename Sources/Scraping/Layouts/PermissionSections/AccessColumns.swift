import PageReading

/// What the columns of a table under a permission's heading hold, by their heads.
///
///     Endpoint | Access | Token types | Additional permissions
struct AccessColumns: Hashable {
  /// What a column holds.
  enum Role: Hashable {
    /// A method and a path.
    case endpoint
    case level, credentials
    /// Permissions that are needed beside the heading's.
    case additional
  }

  /// The heads that are known, in lower case.
  private static let known: [String: Role] = [
    "endpoint": .endpoint, "api endpoint": .endpoint, "rest endpoint": .endpoint, "operation": .endpoint,
    "access": .level, "access level": .level, "level": .level,
    "token types": .credentials, "token type": .credentials, "tokens": .credentials,
    "additional permissions": .additional, "additional permission": .additional,
  ]

  /// A role a column; `nil` for a column of which no rule knows what it holds.
  let roles: [Role?]
  /// The heads as the page writes them.
  let heads: [String]

  init(heads: [String]) {
    self.heads = heads
    roles = heads.map { Self.known[$0.lowercased()] }
  }

  /// The heads of a table; `nil` if it has none.
  init?(of table: Table) {
    guard let row = table.headerRows.last, case .cells(let cells) = row.content else { return nil }
    self.init(heads: Self.withoutAbsent(cells).map(\.text))
  }

  /// A row's cells without the places at its end for which the page has no cell.
  static func withoutAbsent(_ cells: [Cell]) -> ArraySlice<Cell> {
    let end = cells.lastIndex { $0.span != .absent }.map { $0 + 1 } ?? 0
    return cells[..<end]
  }

  /// The column with a role.
  func column(_ role: Role) -> Int? { roles.firstIndex(of: role) }

  /// Whether each column is known, none is twice, and an endpoint and a level are among them. An unknown column could
  /// hold a part of the requirement, so it is not passed over.
  var nameAccess: Bool {
    let known = roles.compactMap { $0 }
    return known.count == roles.count && Set(known).count == known.count && column(.endpoint) != nil
      && column(.level) != nil
  }
}
