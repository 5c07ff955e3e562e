/// A line of the part of a page that says what is needed: for one type of object, or for all.
///
///     incident | incident:read OR incident:all
///     incidentincident:read OR incident:all          the same, run together
///     account:read OR account:all
enum TypeRow: Hashable {
  case typed(label: String, cell: String, inferred: Bool)
  case plain(String)
  /// Why the line cannot be read, as the end of a sentence.
  case unreadable(String)

  /// Whether a line holds what only such a row holds: a scope, a computed scope, or the words for none at its end.
  static func isLikely(_ text: String, vendor: Vendor) -> Bool {
    if text.utf8.first == UInt8(ascii: "{"), text.utf8.dropFirst().contains(UInt8(ascii: "}")) { return true }
    if vendor.requirement.saysNone(text) || fusedNone(text, vendor: vendor) != nil { return true }
    return ScopeListWords.all(in: text).contains { ScopeShape.isScope(String($0)) }
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - objects: What scopes that are clearly on the page open: `incident` in `OR incident:read`.
  ///   - mayRunTogether: Whether the page says that types precede scopes, so that a type may have run into one.
  static func read(
    _ text: String, objects: Set<String>, mayRunTogether: Bool, vendor: Vendor
  ) -> TypeRow {
    if vendor.requirement.saysNone(text) || text.utf8.first == UInt8(ascii: "{") { return .plain(text) }
    // `Any of: boats:read, boats:all` says how scopes are joined.
    if Announcement(text, vendor: vendor)?.announced != nil { return .plain(text) }
    if let piped = piped(text) { return piped }
    if let typed = TypedLine(text) { return .typed(label: typed.label, cell: typed.cell, inferred: false) }
    let first = text.prefix { $0 != " " }
    if first.count < text.count, !first.contains(","), isLabel(first) {
      let rest = SourceWords.trimmed(text.dropFirst(first.count).drop { " —–-:".contains($0) })
      if vendor.requirement.saysNone(rest) || isLikely(rest, vendor: vendor) {
        return .typed(label: String(first), cell: rest, inferred: false)
      }
    }
    if let none = fusedNone(text, vendor: vendor) { return none }
    return mayRunTogether ? fused(text, objects: objects) : .plain(text)
  }

  /// What scopes open whose borders are seen: every one but the first of a line.
  static func clearObjects(in lines: [String]) -> Set<String> {
    var objects: Set<String> = []
    for line in lines { objects.formUnion(laterObjects(of: line)) }
    return objects
  }

  private static func isLabel(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(ScopeShape.isNameByte)
  }

  /// A label and a cell between pipes.
  private static func piped(_ text: String) -> TypeRow? {
    let inner = SourceWords.trimmed(text.hasPrefix("|") ? text.dropFirst() : text[...])
    guard let pipe = inner.firstIndex(of: "|") else { return nil }
    let label = SourceWords.trimmed(inner[..<pipe])
    guard isLabel(label[...]) else { return nil }
    let cell = inner[inner.index(after: pipe)...]
    let last = SourceWords.trimmed(cell).hasSuffix("|") ? SourceWords.trimmed(cell).dropLast() : cell
    return .typed(label: label, cell: SourceWords.trimmed(last), inferred: false)
  }

  /// A label that ran into the words for none: `taskNone`.
  private static func fusedNone(_ text: String, vendor: Vendor) -> TypeRow? {
    let bare = text.hasSuffix(".") ? text.dropLast() : text[...]
    for words in vendor.requirement.noneWords where bare.hasSuffix(words) {
      let label = bare.dropLast(words.count)
      if isLabel(label), label.utf8.last.map({ (0x61...0x7A).contains($0) }) == true {
        return .typed(label: String(label), cell: words, inferred: true)
      }
    }
    return nil
  }

  private static func laterObjects(of text: String) -> [String] {
    let words = ScopeListWords.all(in: text).map { String($0) }
    return words.dropFirst().filter(ScopeShape.isScope).compactMap {
      $0.split(separator: ":").first.map(String.init)
    }
  }

  /// A label that ran into the first scope: the scope's object is the one that the line's other scopes have, or else the
  /// label's own word doubled, or else one that is clearly elsewhere on the page.
  private static func fused(_ text: String, objects: Set<String>) -> TypeRow {
    let token = text.prefix { !ScopeListWords.isMark($0) }
    guard ScopeShape.isScope(String(token)), let run = token.split(separator: ":").first else {
      return .unreadable("“\(text)” is neither a scope nor a type with its scopes")
    }
    let others = laterObjects(of: text)
    if others.contains(String(run)) { return .plain(text) }
    let half = run.prefix(run.count / 2)
    var candidates = Set(others.filter { run.hasSuffix($0) })
    if half + half == run { candidates.insert(String(half)) }
    if candidates.isEmpty { candidates = objects.filter { run.hasSuffix($0) && $0 != run } }
    guard candidates.count < 2 else {
      let readings = candidates.sorted().map { "“\(run.dropLast($0.count))” and “\($0)”" }.joined(separator: ", or ")
      return .unreadable("“\(run)” may be \(readings)")
    }
    guard let object = candidates.first else { return .plain(text) }
    let label = run.dropLast(object.count)
    guard !label.isEmpty else { return .plain(text) }
    return .typed(label: String(label), cell: String(text.dropFirst(label.count)), inferred: true)
  }
}
