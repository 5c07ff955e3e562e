/// A sentence that says what an operation needs.
///
///     This endpoint requires the boats_write permission.
///     Requires one of the following OAuth scopes:
///     One of the following permissions is required to call this API.
///     The caller must have permission scope: boats:read
struct RequirementSentence: Hashable {
  var announced: ScopeExpression.Announced?
  /// The scopes with what joins them; empty where they follow below.
  var names = ""
  /// Whether the scopes are called permissions, rights or privileges, whose names may have several words.
  var allowsWords = false
  /// What the sentence goes on with after the scopes, where that may change what is needed.
  var remark: String?

  private static let verbs: Set<String> = ["requires", "require", "required", "needs", "need", "needed"]
  /// Words that begin something that changes the requirement.
  private static let conditions: Set<String> = [
    "if", "when", "for", "unless", "only", "except", "where", "and", "or", "but",
  ]

  /// `nil` if the text does not say that scopes are needed, or says it in words that this reader does not take apart.
  init?(_ text: String, vendor: Vendor) {
    let words = text.split(separator: " ").map(String.init)
    let bare = words.map { $0.lowercased().trimmed(of: ".,:;()") }
    guard let noun = bare.firstIndex(where: { Announcement.nouns.contains($0) }), let start = Self.start(bare) else {
      return nil
    }
    // That something is not needed is not a requirement.
    if bare[..<start].suffix(3).contains(where: { ["not", "don't", "doesn't", "no", "never"].contains($0) }) {
      return nil
    }
    allowsWords = !bare[noun].contains("scope")
    // Behind the verb, or after the sentence's subject where the verb comes last: `One of the following scopes is required`.
    var index = start
    var announces: [String] = []
    var namesNoun = false
    while index < words.count, Self.leads(bare[index], isFirst: index == start) {
      announces.append(bare[index])
      if Announcement.nouns.contains(bare[index]) { namesNoun = true }
      index += 1
      if words[index - 1].hasSuffix(":") { break }
    }
    if announces.contains(where: { ["any", "one", "either"].contains($0) }) { announced = .any }
    if announces.contains(where: { ["all", "both", "each"].contains($0) }) { announced = .all }
    let follows = announces.contains("following") || announces.contains("these") || text.hasSuffix(":")
    let grammar = ScopeName(words: vendor.scopes)
    let begin = index
    while index < words.count {
      let marked = MarkedWord(words[index])
      // `the boats permission` names a scope; `one of the nautical permissions` only says of which kind they are.
      let isNext =
        index + 1 < bare.count && Announcement.nouns.contains(bare[index + 1]) && !bare[index + 1].hasSuffix("s")
      let strength = grammar.strength(marked.name)
      let isName = strength == .shaped || (strength == .plain && (marked.isQuoted || isNext && index == begin))
      let joins = index > begin && ["or", "and", "or,", "and,", "&", "+"].contains(words[index].lowercased())
      guard isName || joins else { break }
      index += 1
      if isName, let last = words[index - 1].last, ".;".contains(last) { break }
    }
    var end = index
    while end > begin, ["or", "and", "&", "+"].contains(bare[end - 1]) { end -= 1 }
    names = words[begin..<end].joined(separator: " ")
    if names.isEmpty {
      guard follows, namesNoun || noun >= start else { return nil }
      return
    }
    let ends = words[end - 1].hasSuffix(".") || words[end - 1].hasSuffix(";")
    guard namesNoun || (end < bare.count && Announcement.nouns.contains(bare[end])) || announced != nil else {
      return nil
    }
    var tail = words[end...].drop { Announcement.nouns.contains($0.lowercased().trimmed(of: ".,:;")) }
    if let first = tail.first, !ends, Self.conditions.contains(first.lowercased().trimmed(of: ",")) {
      remark = tail.joined(separator: " ")
    }
    tail = []
  }

  /// Where the words about the scopes begin.
  private static func start(_ bare: [String]) -> Int? {
    if let verb = bare.firstIndex(where: { verbs.contains($0) }) {
      // `One of the following scopes is required`: the scopes come before the verb.
      if bare[verb] == "required" || bare[verb] == "needed" {
        if let begin = bare[..<verb].firstIndex(where: {
          ["one", "any", "all", "either", "both", "the", "at"].contains($0)
        }) {
          return begin
        }
        return verb == 0 ? verb + 1 : bare[..<verb].firstIndex { Announcement.nouns.contains($0) }
      }
      return verb + 1
    }
    for (index, word) in bare.enumerated() where word == "must" {
      let next = index + 1 < bare.count ? bare[index + 1] : ""
      if ["have", "hold", "include", "possess"].contains(next) { return index + 2 }
      if next == "be", index + 2 < bare.count, bare[index + 2] == "granted" { return index + 3 }
    }
    return nil
  }

  /// Whether a word leads to the scopes and names none.
  private static func leads(_ word: String, isFirst: Bool) -> Bool {
    fillers.contains(word) || Announcement.nouns.contains(word)
  }

  private static let fillers: Set<String> = [
    "any", "one", "either", "all", "both", "each", "of", "at", "least", "the", "these", "following", "a", "an", "oauth",
    "oauth2", "2.0", "or", "more", "to", "have", "be", "granted", "with", "token", "access", "api", "valid",
    "appropriate",
    "app", "application", "is", "are", "authorization", "that", "has", "specific", "special", "additional", "certain",
    "sufficient", "correct", "proper", "necessary", "further", "other", "elevated",
  ]
}
