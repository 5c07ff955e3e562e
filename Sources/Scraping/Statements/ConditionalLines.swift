/// Lines of which each says when its scopes are enough.
///
///     In teams: Boats.ReadWrite.All
///     In channels: Oars.ReadWrite.All
///     For group boats: Boats.Read.Group, Boats.ReadWrite.Group
struct ConditionalLines: Hashable {
  struct Part: Hashable {
    /// The words before the colon: `In teams`.
    var condition: String
    var scopes: String
  }

  private(set) var parts: [Part] = []

  /// `nil` if a line does not begin with such words, or they precede no scopes.
  init?(_ lines: [String], vendor: Vendor) {
    for line in lines {
      guard let part = Self.part(line), ScopeName(words: vendor.scopes).isList(part.scopes) else { return nil }
      parts.append(part)
    }
    if parts.isEmpty { return nil }
  }

  /// Words that begin a case. They are the language's.
  private static let prepositions: Set<String> = [
    "in", "for", "on", "if", "when", "with", "within", "as", "at", "from", "to", "by", "where", "using",
  ]
  private static let maximumWords = 12

  private static func part(_ line: String) -> Part? {
    guard let colon = line.firstRange(of: ": ") else { return nil }
    let words = line[..<colon.lowerBound].split(separator: " ")
    guard let first = words.first, (2...maximumWords).contains(words.count), prepositions.contains(first.lowercased())
    else { return nil }
    return Part(
      condition: String(line[..<colon.lowerBound]), scopes: SourceWords.trimmed(line[colon.upperBound...]))
  }
}
