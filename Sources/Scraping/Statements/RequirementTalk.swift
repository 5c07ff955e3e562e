/// Words that read like a requirement: rule 3 of the honesty rules. A place that holds them is not silent.
enum RequirementTalk {
  /// The findings about such words where no rule knows what they say.
  static let unreadIDs: Set<String> = ["unplaced-scopes", "unknown-requirement-label"]

  private static let verbs: Set<String> = [
    "requires", "require", "needs", "need", "must", "grants",
  ]
  /// What is held, or lets somebody hold it.
  static let nouns: Set<String> = [
    "scope", "scopes", "permission", "permissions", "right", "rights", "role", "roles", "privilege", "privileges",
  ]

  /// Whether a text says *requires*, *needs*, *must have* or *grants* near *scope*, *permission*, *right*, *role* or *privilege*.
  static func isIn(_ text: String, vendor: Vendor) -> Bool {
    if vendor.requirement.isRuled(text) { return false }
    let lowered = text.lowercased()
    if lowered.contains("(scope:") || lowered.contains("(scopes:") { return true }
    let words = words(of: text)
    let nounPlaces = words.indices.filter { nouns.contains(String(words[$0])) }
    guard !nounPlaces.isEmpty else { return false }
    return words.indices.contains { index in
      isVerb(words, index) && nounPlaces.contains { abs($0 - index) <= maximumDistance }
    }
  }

  /// Whether a text names what is held at all.
  static func names(_ text: String) -> Bool { words(of: text).contains { nouns.contains(String($0)) } }

  /// Whether a text says of whom or what alone something holds: `(with delegated permissions only)`.
  static func limits(_ text: String) -> Bool {
    let words = words(of: text)
    return words.contains("only") && words.contains { nouns.contains(String($0)) }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { " ,.;:()\"`“”".contains($0) }
  }

  /// Whether a word says that something is needed. `required` and `granted` do so after a form of *be*; before a noun they only
  /// describe it.
  private static func isVerb(_ words: [Substring], _ index: Int) -> Bool {
    if verbs.contains(String(words[index])) { return true }
    guard ["required", "needed", "granted"].contains(words[index]), index > 0 else { return false }
    return ["is", "are", "be"].contains(words[index - 1])
  }

  /// How many words may be between the two.
  private static let maximumDistance = 8
}
