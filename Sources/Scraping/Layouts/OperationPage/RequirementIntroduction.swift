/// The words with which a page of one operation comes to its requirement.
///
///     Required scopes: Depends on the object type in the type field:
///     Required scopes: account:read OR account:all
///     Required scopes
struct RequirementIntroduction: Hashable {
  /// The beginnings that are known, in lower case; a longer one before a shorter one.
  static let phrases = [
    "required oauth scopes", "required permissions", "required permission", "required scopes", "required scope(s)",
    "required scope", "oauth scopes",
  ]

  /// What follows the phrase: the requirement, or more words that lead to it.
  var rest: String
  var dependence: Dependence?

  /// That a requirement depends on something, and on what.
  struct Dependence: Hashable {
    /// Whether it is the type of an object.
    var isOnType: Bool
    /// The field that the words name: `type` in "the type field".
    var field: String?
  }

  /// `nil` where the line does not begin with such a phrase, or goes on as a sentence about scopes.
  init?(_ text: String, wording: RequirementWording) {
    let lowered = text.lowercased()
    guard let phrase = Self.phrases.first(where: { lowered.hasPrefix($0) }) else { return nil }
    var rest = SourceWords.trimmed(text.dropFirst(phrase.count))
    let hasColon = rest.hasPrefix(":")
    if hasColon { rest = SourceWords.trimmed(rest.dropFirst()) }
    let dependence = Dependence(rest)
    guard hasColon || rest.isEmpty || dependence != nil || wording.saysNone(rest) || ScopeShape.isExpression(rest)
    else { return nil }
    self.rest = dependence == nil ? rest : ""
    self.dependence = dependence
  }
}

extension RequirementIntroduction.Dependence {
  /// `nil` where the words do not begin by saying that something depends.
  init?(_ text: String) {
    guard text.lowercased().hasPrefix("depend") else { return nil }
    let words = text.split(separator: " ").map { word in
      word.filter { !".,:;“”\"'`".contains($0) }
    }
    isOnType = words.contains { $0.lowercased() == "type" || $0.lowercased() == "types" }
    let named = words.indices.dropFirst().first { words[$0].lowercased() == "field" }.map { words[$0 - 1] }
    field = named.flatMap { ["the", "a", "this", "that"].contains($0) || $0.isEmpty ? nil : $0 }
  }
}
