/// A line that names a kind of token and says what it needs, with nothing but a blank, a colon or a plus sign between the two.
///
///     Delegated (work or school account) Boats.ReadWrite
///     Delegated (personal account) Not supported.
///     Application Boats.ReadWrite, Boats.ReadWrite.All
///     App token + write:boats
struct CredentialLine: Hashable {
  var credential: String
  var rest: String

  /// `nil` if no beginning of the line names a kind of token, or what follows it names no scopes.
  init?(_ text: String, vendor: Vendor) {
    if let labelled = CredentialStatement.labelled(text, vendor: vendor), labelled.kinds.count == 1,
      !labelled.rest.isEmpty
    {
      credential = labelled.kinds[0]
      rest = labelled.rest
      return
    }
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, words.count <= 60 else { return nil }
    for count in stride(from: min(words.count - 1, Self.maximumWords), to: 0, by: -1) {
      let label = words[..<count].joined(separator: " ").trimmed(of: ":")
      guard
        let kind = CredentialStatement.kind(label, vendor: vendor, among: \.rows)
          ?? CredentialStatement.kind(label, vendor: vendor, among: \.words)
      else { continue }
      var behind = words[count...]
      if let first = behind.first, ["+", "|", "-", "–", "—", ":"].contains(first) { behind.removeFirst() }
      guard !behind.isEmpty, Self.isAnswer(behind.joined(separator: " "), vendor: vendor) else { continue }
      credential = kind
      rest = behind.joined(separator: " ")
      return
    }
    return nil
  }

  private static let maximumWords = 8

  /// Whether words are what a kind of token needs: scopes with marks inside, or words for none or "not supported".
  private static func isAnswer(_ text: String, vendor: Vendor) -> Bool {
    if vendor.requirement.saysAnything(text) || vendor.requirement.saysNotSupported(text) { return true }
    let text = Announcement(text, vendor: vendor)?.rest ?? text
    let list = Announcement(text, vendor: vendor)?.rest ?? text
    return ScopeName(words: vendor.scopes).isList(list)
  }
}
