package import ScopeTable

/// A call as a person writes it on a line or on the command line: `GET /boats`, `- POST /boats # a comment`.
package enum CallWords {
  /// The call that the words state; `nil` if nothing follows the method, or there is no address.
  package static func call(_ line: String) -> Call? {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first, listMarks.contains(first) { words.removeFirst() }
    words = words.map { $0.trimmed(of: quotationMarks) }.filter { !$0.isEmpty }
    guard let first = words.first else { return nil }
    if let method = method(first) {
      guard words.count > 1 else { return nil }
      return Call(method: method, address: words[1])
    }
    // A word in capitals before an address is an unknown method.
    if words.count > 1, first.allSatisfy({ $0.isASCII && $0.isUppercase }), words[1].hasPrefix("/") { return nil }
    return Call(method: nil, address: first)
  }

  /// `GET`, `get`, `Get:`
  package static func method(_ word: String) -> HTTPMethod? {
    HTTPMethod(anyCase: word.hasSuffix(":") ? word.dropLast() : word[...])
  }

  private static let listMarks: Set<String> = ["-", "*", "+", "•"]
  private static let quotationMarks: Set<Character> = ["`", "\"", "'", "“", "”", ","]
}

extension String {
  func trimmed(of marks: Set<Character>) -> String {
    var text = self[...]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
