/// A line that states scopes, for one type or for all.
enum RequirementRow: Hashable {
  /// A line as the page has it.
  case text(String)
  /// A label and its cell that stand apart from each other.
  case parted(label: String, cell: String)
  /// Why it cannot be read, as the end of a sentence.
  case unreadable(String)
}
