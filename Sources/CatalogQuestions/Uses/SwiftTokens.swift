/// The words, strings and marks of a Swift source, as far as they matter to calls with literals.
struct SwiftTokens {
  struct Token: Hashable {
    var kind: Kind
    /// From 1.
    var line: Int
  }

  enum Kind: Hashable {
    case word(String)
    case string(Text)
    case mark(Character)
  }

  enum Text: Hashable {
    case literal(String)
    /// As in the source.
    case interpolated(String)
  }

  private let characters: [Character]
  private var index = 0
  private var line = 1
  private var tokens: [Token] = []

  static func tokens(of text: String) -> [Token] {
    var reader = SwiftTokens(characters: Array(text))
    reader.read()
    return reader.tokens
  }

  private init(characters: [Character]) {
    self.characters = characters
  }

  private mutating func read() {
    while let character = current {
      if character.isWhitespace {
        advance()
      } else if starts(with: "//") {
        while current.map({ !$0.isNewline }) ?? false { advance() }
      } else if starts(with: "/*") {
        skipComment()
      } else if character == "\"" || character == "#" && isRawString {
        readString()
      } else if character.isLetter || character == "_" {
        let start = index
        let firstLine = line
        while let next = current, next.isLetter || next.isNumber || next == "_" { advance() }
        tokens.append(Token(kind: .word(String(characters[start..<index])), line: firstLine))
      } else {
        tokens.append(Token(kind: .mark(character), line: line))
        advance()
      }
    }
  }

  /// Comments nest in Swift.
  private mutating func skipComment() {
    var depth = 0
    while current != nil {
      if starts(with: "/*") {
        depth += 1
        advance(2)
      } else if starts(with: "*/") {
        depth -= 1
        advance(2)
        if depth == 0 { return }
      } else {
        advance()
      }
    }
  }

  private var isRawString: Bool {
    var next = index
    while next < characters.count, characters[next] == "#" { next += 1 }
    return next < characters.count && characters[next] == "\""
  }

  private mutating func readString() {
    let firstLine = line
    var hashes = 0
    while current == "#" {
      hashes += 1
      advance()
    }
    let isMultiline = starts(with: "\"\"\"")
    let quote = isMultiline ? "\"\"\"" : "\""
    let ending = quote + String(repeating: "#", count: hashes)
    let escape = "\\" + String(repeating: "#", count: hashes)
    advance(quote.count)
    var text = ""
    var isInterpolated = false
    while let character = current, !starts(with: ending) {
      if !isMultiline, character.isNewline { break }
      if starts(with: escape) {
        let escaped = characters[safe: index + escape.count]
        advance(escape.count)
        if escaped == "(" {
          isInterpolated = true
          text += escape + parenthesised()
        } else if let escaped {
          text.append(Self.meaning[escaped] ?? escaped)
          advance()
        }
      } else {
        text.append(character)
        advance()
      }
    }
    advance(ending.count)
    tokens.append(Token(kind: .string(isInterpolated ? .interpolated(text) : .literal(text)), line: firstLine))
  }

  private static let meaning: [Character: Character] = ["n": "\n", "t": "\t", "r": "\r", "0": "\0"]

  /// Takes the parentheses of an interpolation, with everything in them.
  private mutating func parenthesised() -> String {
    let start = index
    var depth = 0
    while let character = current, !character.isNewline {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      advance()
      if depth == 0 { break }
    }
    return String(characters[start..<index])
  }

  private var current: Character? { characters[safe: index] }

  private func starts(with text: String) -> Bool {
    index + text.count <= characters.count && characters[index...].starts(with: text)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < characters.count {
      if characters[index].isNewline { line += 1 }
      index += 1
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
