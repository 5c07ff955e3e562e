import TextRendering

/// The words of a list of scopes: what is between its marks and blanks.
///
///     boats:read, boats:all or `crews:read`
enum ScopeListWords {
  /// All of them, as the list writes them.
  static func all(in text: some StringProtocol) -> [Substring] {
    Substring(text).words(partedBy: { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"),
        UInt8(ascii: "+"):
        true
      default: false
      }
    })
  }

  /// Those that may be names, without the marks around them.
  static func names(in text: some StringProtocol) -> [String] {
    all(in: text).map { MarkedWord($0).name }.filter { !isJoiner($0) }
  }

  /// Whether a character parts the words of a list.
  static func isMark(_ character: Character) -> Bool {
    switch character {
    case " ", ",", ";", "|", "&", "+": true
    default: false
    }
  }

  /// Whether a word joins the names around it.
  static func isJoiner(_ word: some StringProtocol) -> Bool { ["or", "and"].contains(word.lowercased()) }
}

extension ScopeName {
  /// Whether a text is nothing but names with marks inside, and what joins them.
  func isList(_ text: String) -> Bool {
    let names = ScopeListWords.names(in: text)
    return !names.isEmpty && names.allSatisfy { strength($0) == .shaped }
  }
}
