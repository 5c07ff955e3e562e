import ScopeTable
import TextRendering

/// An operation that running text states by itself: a line with a method and a path and nothing else, or a line with a
/// method alone and the path on the next.
///
///     POST            POST /works.list            POST/works.list
///     /works.list
enum RequestMention {
  /// Whether a line holds methods, each with a path, and nothing else but the version of HTTP after them.
  ///
  ///     GET /works.list HTTP/1.1       POST https://api.acme.com/works       GET /a POST /a       GET /users/{id | name}
  ///
  /// - Parameter isCode: Whether it is in a block of code, where a path may have lost its slash: `GET me/boats`.
  static func isWhole(_ text: String, isCode: Bool = false) -> Bool {
    guard let method = leadingMethod(text) else { return false }
    let bytes = withoutBlanksInBraces(text.utf8.dropFirst(method))
    var words = bytes.split(separator: UInt8(ascii: " "))[...]
    if words.count > 1, words.last?.starts(with: "HTTP/".utf8) == true { words.removeLast() }
    guard let first = words.popFirst(), isPath(first) || (isCode && isRelative(first)) else { return false }
    while let next = words.popFirst() {
      guard HTTPMethod(word: next) != nil, let path = words.popFirst(),
        isPath(path)
      else { return false }
    }
    return true
  }

  /// The bytes without the blanks between a brace and the one that closes it, and between the arguments of a function.
  private static func withoutBlanksInBraces(_ bytes: Substring.UTF8View) -> [UInt8] {
    var depth = 0
    var arguments = 0
    var last = UInt8(ascii: " ")
    let isCalled = bytes.count { $0 == UInt8(ascii: "(") } == bytes.count { $0 == UInt8(ascii: ")") }
    let isClosed = bytes.count { $0 == UInt8(ascii: "{") } == bytes.count { $0 == UInt8(ascii: "}") }
    return bytes.filter { byte in
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: "("), arguments > 0 || last != UInt8(ascii: " ") { arguments += 1 }
      if byte == UInt8(ascii: ")") { arguments = max(0, arguments - 1) }
      last = byte
      if isCalled, arguments > 0, byte == UInt8(ascii: " ") { return false }
      return !isClosed || depth <= 0 || byte != UInt8(ascii: " ")
    }
  }

  /// Whether a line holds a method alone and the next one a path alone.
  static func isPair(_ text: String, next: String) -> Bool {
    leadingMethod(text) == text.utf8.count && isPath(next.utf8)
  }

  /// Whether a line begins an example call: `curl -X POST "https://…"`, perhaps after the number of its line.
  static func isCall(_ text: String) -> Bool {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard digits.count < 3 else { return false }
    let rest = text.utf8.dropFirst(digits.count)
    return (digits.isEmpty ? rest : rest.drop { $0 == 0x20 }).starts(with: "curl ".utf8)
  }

  /// How many bytes the method takes with which a text begins. It may be written in capitals, all in lower case, or, before a
  /// blank, as a word that begins a title.
  private static func leadingMethod(_ text: String) -> Int? {
    if let method = HTTPMethod.leading(text.utf8, spelled: [.capitals, .small]) { return method.rawValue.utf8.count }
    let word = text.utf8.prefix { $0 != UInt8(ascii: " ") }
    return word.count < text.utf8.count && HTTPMethod(word: word, spelled: .title) != nil ? word.count : nil
  }

  /// Whether a word is a path without its slash: `me/boats`.
  private static func isRelative(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, (0x61...0x7A).contains(first) || first == UInt8(ascii: "{") else { return false }
    return bytes.contains(UInt8(ascii: "/")) && !bytes.contains(UInt8(ascii: ":"))
  }

  private static func isPath(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count > 1, !bytes.contains(UInt8(ascii: " ")) else { return false }
    if bytes.first == UInt8(ascii: "/") { return true }
    return WebAddress.begins(bytes)
  }
}
