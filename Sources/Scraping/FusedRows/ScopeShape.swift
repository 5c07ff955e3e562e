/// The shape of scopes for which borders between cells that ran together are inferred: two names around a colon.
enum ScopeShape {
  /// Whether the text is one name, a colon, and another name.
  static func isScope(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    // An address has a colon as well.
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
      && parts[1].first != UInt8(ascii: "/")
  }

  /// Whether the text is one such scope, or several with marks or words between them.
  static func isExpression(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return false }
    let scopes = ScopeListWords.all(in: text).filter { !ScopeListWords.isJoiner($0) }
    return !scopes.isEmpty && scopes.allSatisfy { isScope(String($0)) }
  }

  /// Whether a byte may be in the name of an object, a level or a type.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "*"):
      true
    default: false
    }
  }
}
