/// The words of a scope place, the marks between them, and what is in parentheses.
struct ScopeTokens {
  enum Token: Hashable {
    case word(Substring)
    case mark(ScopeList.Separator)
    case group(Substring)
  }

  private var rest: Substring

  init(_ line: String) { rest = line[...] }

  mutating func next() -> Token? {
    rest = rest.drop { $0 == " " }
    guard let first = rest.first else { return nil }
    switch first {
    case ",", ";":
      rest.removeFirst()
      return .mark(.mark(","))
    case "(":
      if let close = closing(of: rest) {
        let inner = rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
        return .group(inner)
      }
      rest.removeFirst()
      return next()
    case "`", "\"", "\u{201C}": if let quoted = quoted(first) { return .word(quoted) }
    default: break
    }
    let end = endOfWord()
    let word = rest[..<end]
    rest = rest[end...]
    return .word(word)
  }

  /// A word in quotation marks, with them; `nil` if they are not closed or hold several words.
  private mutating func quoted(_ first: Character) -> Substring? {
    let mark: Character = first == "\u{201C}" ? "\u{201D}" : first
    let inner = rest.dropFirst()
    guard let close = inner.firstIndex(of: mark), close > inner.startIndex else { return nil }
    let word = rest[...close]
    rest = rest[rest.index(after: close)...]
    return word
  }

  /// A comma ends a word, but not in braces: `seed:{read,write}`. A parenthesis begins a group.
  private func endOfWord() -> Substring.Index {
    var depth = 0
    var index = rest.startIndex
    while index < rest.endIndex {
      switch rest[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case " ": return index
      case ",", ";": if depth <= 0 { return index }
      case "(": if index > rest.startIndex { return index }
      default: break
      }
      index = rest.index(after: index)
    }
    return index
  }

  private func closing(of text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
