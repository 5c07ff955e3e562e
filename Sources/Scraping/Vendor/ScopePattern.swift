/// How a vendor's scopes are spelled from what a heading and the columns of a row say.
///
///     {name}: {action} ({access})          {area}/{name}:{level}
struct ScopePattern: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case text(String)
    /// What is between the braces, in lower case.
    case placeholder(String)
  }

  let parts: [Part]

  /// - Parameter pattern: A brace that nothing closes is text.
  init(_ pattern: String) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(.placeholder(rest[rest.index(after: open)..<close].lowercased()))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  var placeholders: [String] {
    parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
  }

  /// The scope; `nil` if a placeholder has no words.
  func scope(_ words: (String) -> String?) -> String? {
    var scope = ""
    for part in parts {
      switch part {
      case .text(let text): scope += text
      case .placeholder(let name):
        guard let own = words(name), !own.isEmpty else { return nil }
        scope += own
      }
    }
    return scope
  }
}
