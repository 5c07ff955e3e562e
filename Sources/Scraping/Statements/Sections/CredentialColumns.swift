import PageReading

/// The columns of a table with one column for each kind of token, and perhaps one for the types of objects.
///
///     Resource                   | Delegated (work account) | Application
///     boat (/boats/{id}/oars)    | Boats.Read               | Not supported.
struct CredentialColumns {
  /// The column that names the types; `nil` if there is none.
  private let types: Int?
  private let kinds: [(column: Int, credential: String)]

  /// `nil` if fewer than two columns are of kinds of token, or which column names the types is not clear.
  init?(_ roles: [ColumnRole?]) {
    var kinds: [(column: Int, credential: String)] = []
    var others: [Int] = []
    for (column, role) in roles.enumerated() {
      switch role {
      case .credential(let credential): kinds.append((column, credential))
      case .note, .fact, .ignored: return nil
      default: others.append(column)
      }
    }
    guard kinds.count > 1, others.count <= 1 else { return nil }
    self.kinds = kinds
    types = others.first
  }

  /// What a row says: for its type, or for all.
  func row(_ cells: [Cell], vendor: Vendor) -> RequirementRow {
    guard let types else { return .unreadable("the kinds of token are in columns, but no column names the rows") }
    guard cells.indices.contains(types), !cells[types].text.isEmpty,
      kinds.allSatisfy({ cells.indices.contains($0.column) && !cells[$0.column].isEmpty })
    else {
      return .unreadable("a row has empty cells: “\(cells.map(\.text).joined(separator: " | "))”")
    }
    return .ofType(
      label: cells[types].text,
      kinds.map { CredentialCells(credential: $0.credential, cells: [cells[$0.column].texts]) })
  }
}
