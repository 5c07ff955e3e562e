/// What a column of a table of operations holds.
enum ColumnRole: Hashable, Sendable {
  case method, path
  /// A method and a path, one or several in a cell.
  case operation
  /// Scopes, and how they are joined.
  case requirement
  /// Scopes that are needed beside the requirement's.
  case alsoRequired
  /// Scopes that are needed in some cases.
  case conditional
  /// The level of access to the permission that the heading above names.
  case level
  /// The kinds of token that may call the operation.
  case credentials
  /// What one kind of token needs, named as the catalog names it.
  case credential(String)
  case versions, summary, note
  /// A fact about the operation that is kept as it stands, under a name.
  case fact(String)
  case ignored
}

/// The heads of columns that are known, and what they hold.
struct ColumnWords: Hashable, Sendable {
  /// By the head in lower case, folded.
  var roles: [String: ColumnRole] = [:]
}
