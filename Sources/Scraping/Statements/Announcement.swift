/// The words before a list of scopes that say what it is and how its scopes are joined.
///
///     Any of: a, b          Requires all of the following scopes:          at least one of a, b          Scope: a
///
/// What follows the list and belongs to the same phrase goes too: `the boats_write permission`.
struct Announcement: Hashable {
  var announced: ScopeExpression.Announced?
  /// What is left: the list, or nothing where it follows on the next lines.
  var rest: String
  /// Whether the phrase speaks of scopes, permissions, privileges, rights or roles.
  var namesScopes = false

  /// `nil` if the text does not begin with such words.
  init?(_ text: String, vendor: Vendor) {
    var rest = text[...]
    var taken = 0
    var saysNeed = false
    if let label = RequirementLabel(text, vendor: vendor) {
      rest = label.rest[...]
      namesScopes = true
      taken += 1
    }
    while let word = Self.firstWord(rest) {
      let bare = word.lowercased().trimmed(of: ":,")
      guard Self.fillers.contains(bare) else { break }
      // A word without a list after it may be the scope itself.
      let behind = rest.dropFirst(word.count).drop { $0 == " " }
      if behind.isEmpty, !word.hasSuffix(":"), taken == 0 { return nil }
      switch bare {
      case "any", "one", "either": announced = announced ?? .any
      case "all", "both", "each", "every": announced = announced ?? .all
      case "requires", "require", "required", "needs", "need", "needed", "must": saysNeed = true
      default: break
      }
      if Self.nouns.contains(bare) { namesScopes = true }
      rest = behind
      taken += 1
      if word.hasSuffix(":") { break }
    }
    guard taken > 0, saysNeed || namesScopes || announced != nil || text.lowercased().hasPrefix("oauth") else {
      return nil
    }
    self.rest = Self.withoutTail(rest)
  }

  private static func firstWord(_ text: Substring) -> Substring? {
    let word = text.prefix { $0 != " " }
    return word.isEmpty ? nil : word
  }

  /// Takes off what goes on after the names: `… permission`, `… scopes are required.`
  private static func withoutTail(_ text: Substring) -> String {
    var words = text.split(separator: " ")
    while let last = words.last, words.count > 1, tails.contains(last.lowercased().trimmed(of: ".,;:")) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  static let nouns: Set<String> = [
    "scope", "scopes", "permission", "permissions", "privilege", "privileges", "right", "rights", "scope(s)",
    "permission(s)",
  ]
  private static let tails = nouns.union(["is", "are", "required", "needed", "necessary", "oauth", "access"])
  private static let fillers: Set<String> = nouns.union([
    "requires", "require", "required", "needs", "need", "needed", "any", "one", "either", "all", "both", "each",
    "every",
    "of", "at", "least", "the", "these", "following", "a", "an", "oauth", "oauth2", "or", "more", "is", "are", "must",
    "have", "has", "be", "granted", "token", "api", "access",
  ])
}

/// A label before a requirement: `Required scopes:`, `Scope:`.
struct RequirementLabel: Hashable {
  /// What follows it.
  var rest: String
  /// Whether a name after it may have several words: the label speaks of no scopes.
  var allowsWords: Bool

  init(rest: String, allowsWords: Bool) {
    self.rest = rest
    self.allowsWords = allowsWords
  }

  /// `nil` if the text does not begin with a known label and a colon, and is not the label alone.
  init?(_ text: String, vendor: Vendor) {
    let lowered = text.lowercased()
    let known = vendor.requirement.labels.filter { lowered.hasPrefix($0.lowercased()) }
    guard let label = known.max(by: { $0.count < $1.count }) else { return nil }
    let behind = text.dropFirst(label.count).drop { $0 == " " }
    guard behind.isEmpty || behind.first == ":" else { return nil }
    rest = SourceWords.trimmed(behind.dropFirst())
    allowsWords = !label.lowercased().contains("scope")
  }
}
