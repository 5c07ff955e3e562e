import ScopeTable

/// A request with what it needs after it, in one line.
///
///     GET /boats (scope: boats:read)
///     POST /boats – boats:write or boats:all
///     List crews: GET /crews (no scope required)
struct ScopedRequest: Hashable {
  /// The method and the path, with what precedes them as the title.
  let heading: OperationHeading

  /// `nil` if the line states no operation or several, or what follows it is not what an operation needs.
  init?(_ text: String, vendor: Vendor) {
    let statements = OperationStatements(text, vendor: vendor, allowsLowerCase: false)
    guard statements.fault == nil, statements.operations.count == 1, !statements.behind.isEmpty,
      let words = Self.requirement(statements.behind, vendor: vendor)
    else { return nil }
    let operation = statements.operations[0]
    heading = OperationHeading(
      title: statements.before.trimmed(of: ":–—- "), method: operation.method, path: operation.path.path,
      requirement: words)
  }

  /// Whether a line begins with a request, whatever follows it.
  static func begins(_ text: String, vendor: Vendor) -> Bool {
    let statements = OperationStatements(text, vendor: vendor, allowsLowerCase: false)
    return !statements.operations.isEmpty && statements.before.isEmpty
  }

  /// The words that say what is needed, without the marks that part them from the request.
  private static func requirement(_ behind: String, vendor: Vendor) -> String? {
    if let inline = InlineScope(behind, vendor: vendor) { return behind.hasSuffix(")") ? inline.names : nil }
    var words = behind
    let marks = [":", "-", "–", "—", "→", "=>", "->", "|"]
    let isParted = marks.contains { words.hasPrefix($0) }
    if let mark = marks.first(where: { words.hasPrefix($0) }) {
      words = SourceWords.trimmed(words.dropFirst(mark.count))
    }
    for (open, close) in [("(", ")"), ("[", "]")] where words.hasPrefix(open) && words.hasSuffix(close) {
      words = SourceWords.trimmed(words.dropFirst().dropLast())
    }
    let isEnclosed = words.utf8.count < behind.utf8.count && !isParted
    guard !words.isEmpty else { return nil }
    if isParted || isEnclosed, vendor.requirement.saysAnything(words) { return words }
    let announcement = Announcement(words, vendor: vendor)
    // Behind a label a plain word is a name too: `(scope: repo)`.
    let isLabelled = announcement?.namesScopes == true && RequirementLabel(words, vendor: vendor) != nil
    let names = announcement?.rest ?? words
    let grammar = ScopeName(words: vendor.scopes)
    let all = ScopeListWords.names(in: names)
    let areNames = all.allSatisfy { name in
      let strength = grammar.strength(name)
      return strength == .shaped || (isLabelled && strength != nil)
    }
    return !all.isEmpty && areNames ? words : nil
  }
}
