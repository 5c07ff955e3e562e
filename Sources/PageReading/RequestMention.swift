import ScopeTable

/// An operation that running text states by itself: a line with a method and a path and nothing else, or a line with a
/// method alone and the path on the next.
///
///     POST            POST /works.list            POST/works.list
///     /works.list
enum RequestMention {
  /// Whether a line holds a method and a path and nothing else.
  static func isWhole(_ text: String) -> Bool {
    guard let method = leadingMethod(text) else { return false }
    let rest = text.utf8.dropFirst(method)
    let path = rest.first == UInt8(ascii: " ") ? rest.dropFirst() : rest
    return isPath(path)
  }

  /// Whether a line holds a method alone and the next one a path alone.
  static func isPair(_ text: String, next: String) -> Bool {
    leadingMethod(text) == text.utf8.count && isPath(next.utf8[...])
  }

  /// Whether a line begins an example call: `curl -X POST "https://…"`, perhaps behind the number of its line.
  static func isCall(_ text: String) -> Bool {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard digits.count < 3 else { return false }
    let rest = text.utf8.dropFirst(digits.count)
    return (digits.isEmpty ? rest : rest.drop { $0 == 0x20 }).starts(with: "curl ".utf8)
  }

  /// How many bytes the method takes with which a text begins. It may be written in capitals or all in lower case.
  private static func leadingMethod(_ text: String) -> Int? {
    for method in HTTPMethod.allCases {
      let name = method.rawValue.utf8
      if text.utf8.starts(with: name) || text.utf8.starts(with: name.lazy.map { $0 | 0x20 }) { return name.count }
    }
    return nil
  }

  private static func isPath(_ bytes: Substring.UTF8View) -> Bool {
    guard bytes.count > 1, !bytes.contains(UInt8(ascii: " ")) else { return false }
    if bytes.first == UInt8(ascii: "/") { return true }
    return bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
  }
}
