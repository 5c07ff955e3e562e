/// A line or row that states scopes, for one type, for one kind of token, or for all.
enum RequirementRow: Hashable {
  /// A line as the page has it.
  case text(String)
  /// A type and its cell that stand apart from each other.
  case parted(label: String, cell: String)
  /// A kind of token, whose scopes stand in the rows behind it.
  case credential(String)
  /// A kind of token and the lines that say what it needs.
  case ofCredential(String, lines: [String])
  /// Why it cannot be read, as the end of a sentence.
  case unreadable(String)
}
