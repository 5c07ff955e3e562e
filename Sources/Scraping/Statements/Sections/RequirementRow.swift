/// A line or row that states scopes, for one type, for one kind of token, or for all.
enum RequirementRow: Hashable {
  /// A line as the page has it.
  case text(String)
  /// A type and its cell that are apart from each other.
  case parted(label: String, cell: String)
  /// A kind of token, whose scopes are in the rows after it.
  case credential(String)
  /// A kind of token and the cells that say what it needs.
  case ofCredential(CredentialCells)
  /// A type of object, and for each kind of token the cell that says what it needs.
  case ofType(label: String, [CredentialCells])
  /// Why it cannot be read, as the end of a sentence.
  case unreadable(String)

  /// The kind of token that the row names.
  var credentialKind: String? {
    switch self {
    case .credential(let kind): kind
    case .ofCredential(let cells): cells.credential
    case .text, .parted, .ofType, .unreadable: nil
    }
  }
}

/// What a table says that one kind of token needs.
struct CredentialCells: Hashable {
  var credential: String
  /// The lines of each cell. Of several cells each names alternatives, the least privileged ones first.
  var cells: [[String]]
}
