import TextRendering

/// A sentence of running text that says how the scopes are joined that a table's cells list.
///
///     A token must hold all of the scopes listed.
///     Each call requires at least one of the scopes in the table below.
///
/// Only plain sentences count: one that speaks of exceptions, or of one and all, says nothing.
enum JoiningSentence {
  /// `nil` if the text says nothing of the kind.
  static func announced(_ text: String) -> ScopeExpression.Announced? {
    // Most text is about something else, and words are taken apart at the cost of reading a table.
    guard text.holds(anyOf: nounBeginnings) else { return nil }
    var found: Set<ScopeExpression.Announced> = []
    for sentence in text.words(partedBy: { ".!?".utf8.contains($0) }).map({ String($0) }) {
      guard sentence.holds(anyOf: nounBeginnings), sentence.holds(anyOf: placeBeginnings) else { continue }
      if let announced = said(by: sentence) { found.insert(announced) }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func said(by sentence: String) -> ScopeExpression.Announced? {
    let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    guard words.count <= 40, words.contains(where: verbs.contains), words.contains(where: places.contains),
      !words.contains(where: exceptions.contains)
    else { return nil }
    let saysAll = words.indices.contains { quantifies(words, $0, among: ["all", "every", "both"]) }
    let saysAny = words.indices.contains { quantifies(words, $0, among: ["any", "one", "either"]) }
    guard saysAll != saysAny else { return nil }
    return saysAll ? .all : .any
  }

  /// Whether a word of quantity precedes scopes, with nothing but the like of `of the listed` between them.
  private static func quantifies(_ words: [String], _ index: Int, among wanted: Set<String>) -> Bool {
    guard wanted.contains(words[index]) else { return false }
    var next = index + 1
    while next < words.count, fillers.contains(words[next]) { next += 1 }
    return next < words.count && nouns.contains(words[next])
  }

  private static let verbs: Set<String> = [
    "requires", "require", "required", "needs", "need", "needed", "must", "have", "has", "hold", "holds", "enough",
    "suffices", "sufficient",
  ]
  private static let places: Set<String> = [
    "listed", "table", "tables", "column", "row", "rows", "cell", "below", "following", "given", "shown", "comma",
    "commas",
  ]
  /// With one of these each of the places begins.
  private static let placeBeginnings: [StaticString] = [
    "listed", "table", "column", "row", "cell", "below", "following", "given", "shown", "comma",
  ]
  private static let exceptions: Set<String> = [
    "unless", "except", "not", "no", "never", "depending", "depends", "some", "sometimes", "may", "might", "if", "when",
    "or", "don't", "don’t", "optional",
  ]
  private static let fillers: Set<String> = [
    "of", "the", "these", "those", "listed", "following", "one", "its", "given", "required", "oauth", "shown", "at",
    "least",
  ]
  private static let nouns: Set<String> = ["scope", "scopes", "permission", "permissions", "rights", "privileges"]
  /// With one of these each of the nouns begins.
  private static let nounBeginnings: [StaticString] = ["scope", "permission", "rights", "privileges"]
}
