import ScopeModel

/// A path as a page writes it, brought to the one spelling of catalogs: `/users/:id` and `/users/<id>` become `/users/{id}`.
struct PathSpelling: Hashable {
  let path: String
  let kind: Operation.PathKind

  /// `nil` where the text is no path: it does not begin with a slash, holds white space, or a brace is not closed.
  init?(_ text: String) {
    // White space in pages is folded to spaces.
    guard text.utf8.first == UInt8(ascii: "/"), !text.utf8.contains(where: Self.isSpace) else { return nil }
    // Most paths are written as catalogs write them, and need no look at each character.
    guard text.utf8.contains(where: Self.isSpecial) else {
      path = text
      kind = .template
      return
    }
    let segments = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Self.segment(Substring($0)) }
    guard !segments.contains(nil) else { return nil }
    path = segments.compactMap { $0 }.joined(separator: "/")
    kind = Self.isPattern(path) ? .pattern : .template
  }

  private static func isPattern(_ path: String) -> Bool {
    var last: UInt8 = 0
    for byte in path.utf8 {
      if [UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "(")].contains(byte) { return true }
      if byte == UInt8(ascii: "+"), last == UInt8(ascii: ".") { return true }
      last = byte
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  /// Whether a byte can begin a parameter or belong to a pattern.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static func segment(_ segment: Substring) -> String? {
    let bytes = segment.utf8
    if bytes.first == UInt8(ascii: ":"), bytes.count > 1 { return "{\(segment.dropFirst())}" }
    guard bytes.contains(where: isSpecial) else { return String(segment) }
    var written: [UInt8] = []
    var isOpen = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "<"):
        guard !isOpen else { return nil }
        isOpen = true
        written.append(UInt8(ascii: "{"))
      case UInt8(ascii: "}"), UInt8(ascii: ">"):
        guard isOpen, written.last != UInt8(ascii: "{") else { return nil }
        isOpen = false
        written.append(UInt8(ascii: "}"))
      default: written.append(byte)
      }
    }
    return isOpen ? nil : String(decoding: written, as: UTF8.self)
  }
}
