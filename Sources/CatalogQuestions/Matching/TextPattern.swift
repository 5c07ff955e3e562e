import ScopeTable

/// Text in which `{name}` stands for at least one byte and no `/`, and `.*` for anything, as in the paths of a table.
struct TextPattern: Hashable {
  private let text: String
  private let hasWildcards: Bool

  init(_ text: String, hasWildcards: Bool) {
    self.text = text
    self.hasWildcards = hasWildcards
  }

  /// Whether the whole text matches.
  func matches(_ text: String) -> Bool {
    PathExpression.matches(self.text, text, hasWildcards: hasWildcards)
  }
}
