import ScopeTable

/// What a line of a text dump looks like by itself.
///
///     MethodAPI pathRequired scope                     ← columnHeads: two or more of the field's words
///     POST/works.createincident: incident:write        ← row: a method, then a path
///     issue: issue:write, issue:all                    ← continuation: a label, then its cell
enum TextLineShape: Hashable {
  case row, continuation, columnHeads, other

  /// Words of which a line of column heads holds at least two. They are the field's, not one page's.
  static let columnWords = [
    "method", "verb", "path", "endpoint", "url", "route", "resource", "operation", "request", "scope", "permission",
    "access",
    "right",
  ]

  init(_ text: String) {
    if Self.isRow(text) {
      self = .row
    } else if Self.isContinuation(text) {
      self = .continuation
    } else if Self.isColumnHeads(text) {
      self = .columnHeads
    } else {
      self = .other
    }
  }

  /// Whether the line begins with a method and, right after it or after a space, a path.
  static func isRow(_ text: String) -> Bool {
    guard let rest = text.afterLeadingMethod else { return false }
    return rest.utf8.first == UInt8(ascii: "/") || rest.utf8.starts(with: " /".utf8)
  }

  /// Whether the line begins with one word, a colon and a space.
  static func isContinuation(_ text: String) -> Bool {
    let label = text.utf8.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return !label.isEmpty && text.utf8.dropFirst(label.count).starts(with: ": ".utf8)
  }

  /// Whether the line is short, no sentence, and holds two or more of the words that name columns.
  static func isColumnHeads(_ text: String) -> Bool {
    guard text.utf8.count <= 160, !text.hasSuffix("."), !text.hasSuffix(":") else { return false }
    let lowered = text.lowercased()
    var found = 0
    for word in columnWords where lowered.contains(word) { found += 1 }
    return found >= 2
  }
}

extension String {
  /// What follows the HTTP method with which the text begins; `nil` if it begins with none.
  ///
  /// The next character must not continue the word in capitals: `GETTER` begins with no method.
  var afterLeadingMethod: Substring? {
    guard let method = HTTPMethod.leading(utf8) else { return nil }
    let rest = self[utf8.index(startIndex, offsetBy: method.rawValue.utf8.count)...]
    if let next = rest.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next) { return nil }
    return rest
  }
}
