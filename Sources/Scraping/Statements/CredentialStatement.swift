/// A kind of token that words name: a head, a label, a row's first cell, words beside a scope.
///
///     App-only          Delegated (work account)          Bot tokens          App token + write:boats
struct CredentialStatement {
  /// Words that name kinds of token, whoever writes them; each alone or with the nouns beside it.
  private static let kinds: Set<String> = [
    "delegated", "application", "app", "app-only", "app only", "bot", "user", "user context", "service account",
    "service principal", "personal access token", "pat", "installation", "admin", "workspace", "organization",
    "project",
    "group", "oauth", "oauth 2.0", "oauth2", "api key", "api token", "jwt", "client credentials", "authorization code",
    "machine", "server", "partner", "public client", "member", "guest", "classic", "granular", "fine-grained",
  ]
  private static let nouns = [
    "access tokens", "access token", "tokens", "token", "authentication", "auth", "context", "credentials", "scopes",
    "scope", "permissions", "permission", "apps", "app", "type", "user",
  ]

  /// The kind of token that a label or a row's first cell names: as the vendor file calls it, or in the page's own words.
  static func kind(_ text: String, vendor: Vendor, among words: KeyPath<CredentialWords, [String]>) -> String? {
    let lowered = text.lowercased()
    for credential in vendor.credentials
    where credential[keyPath: words].contains(where: { $0.lowercased() == lowered }) {
      return credential.id
    }
    guard vendor.credentials.isEmpty else { return nil }
    return isKind(text) ? text : nil
  }

  /// The kinds of token whose label, in the words of the vendor file, a text begins with, and what follows it: the text is the
  /// label alone, or has a colon after it.
  static func labelled(_ text: String, vendor: Vendor) -> (kinds: [String], rest: String)? {
    guard vendor.credentials.contains(where: { !$0.labels.isEmpty }) else { return nil }
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let label = SourceWords.trimmed(text[..<colon]).trimmed(of: "*_").lowercased()
    let kinds = vendor.credentials.filter { $0.labels.contains { $0.lowercased() == label } }.map(\.id)
    guard !kinds.isEmpty else { return nil }
    return (
      kinds, colon < text.endIndex ? SourceWords.trimmed(text[text.index(after: colon)...]).trimmed(of: "*_") : ""
    )
  }

  /// Whether a text names a kind of token in words that everybody uses.
  static func isKind(_ text: String) -> Bool {
    var bare = text.lowercased()
    if let open = bare.firstIndex(of: "("), bare.hasSuffix(")") { bare = SourceWords.trimmed(bare[..<open]) }
    if kinds.contains(bare) { return true }
    for noun in nouns where bare.hasSuffix(" " + noun) {
      let rest = String(bare.dropLast(noun.count + 1))
      if kinds.contains(rest) || isKind(rest) { return true }
    }
    return false
  }
}

/// Lines of which each says what one kind of token needs.
///
///     Bot: boats:read
///     User: boats:read, boats:all
///     App token + write:boats
struct CredentialLines: Hashable {
  struct Part: Hashable {
    var credential: String
    var lines: [String]
  }

  private(set) var parts: [Part] = []

  /// `nil` if a line names no kind of token.
  init?(_ lines: [String], vendor: Vendor) {
    // One line behind "OAuth" is for all tokens.
    if lines.count == 1, vendor.credentials.isEmpty, lines[0].lowercased().hasPrefix("oauth") { return nil }
    for line in lines.count == 1 ? Self.parted(lines[0], vendor: vendor) : lines {
      guard let part = Self.part(line, vendor: vendor), !parts.contains(where: { $0.credential == part.credential })
      else {
        return nil
      }
      parts.append(part)
    }
    if parts.isEmpty { return nil }
  }

  /// The parts of a line in which a text dump has joined those of a cell: `Bot: boats:read User: boats:all`.
  private static func parted(_ line: String, vendor: Vendor) -> [String] {
    let words = line.split(separator: " ")
    var starts: [Int] = []
    for end in words.indices where words[end].hasSuffix(":") {
      let earliest = max((starts.last ?? -1) + 1, end - maximumLabelWords + 1)
      let start = (earliest...end).first { start in
        let label = words[start...end].joined(separator: " ").dropLast()
        return CredentialStatement.kind(String(label), vendor: vendor, among: \.labels) != nil
      }
      if let start { starts.append(start) }
    }
    guard starts.count > 1, starts.first == 0 else { return [line] }
    return zip(starts, starts.dropFirst() + [words.count]).map {
      words[$0..<$1].joined(separator: " ").trimmed(of: ",;")
    }
  }

  private static let maximumLabelWords = 5

  private static func part(_ line: String, vendor: Vendor) -> Part? {
    // A kind of token together with a scope.
    if let plus = line.firstRange(of: " + ") {
      let label = SourceWords.trimmed(line[..<plus.lowerBound])
      if let kind = CredentialStatement.kind(label, vendor: vendor, among: \.words) {
        return Part(credential: kind, lines: [SourceWords.trimmed(line[plus.upperBound...])])
      }
    }
    guard let colon = line.firstRange(of: ": ") else { return nil }
    let label = SourceWords.trimmed(line[..<colon.lowerBound])
    guard
      let kind = CredentialStatement.kind(label, vendor: vendor, among: \.labels)
        ?? CredentialStatement.kind(label, vendor: vendor, among: \.words)
    else { return nil }
    return Part(credential: kind, lines: [SourceWords.trimmed(line[colon.upperBound...])])
  }
}
