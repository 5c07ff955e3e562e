import ScopeModel

/// What follows a parameter's name: its type, and its attributes in parentheses.
///
///     string (Query) ( Nullable and Optional , defaults to null )
///     integer (format: int32) Required
struct ParameterTraits: Hashable {
  var type: String?
  var format: String?
  var location: Parameter.Location?
  var isOptional = false
  var isRequired = false
  var isNullable = false
  var defaultValue: String?
  var isDeprecated = false
  /// Attributes that no rule knows.
  var unknown: [String] = []

  /// Whether anything is said of the value beside its type.
  var saysPresence: Bool { isOptional || isRequired || isNullable || defaultValue != nil }

  /// Words that join the words of a type: `array of string`, `string in one of the formats`.
  private static let joiningWords: Set<Substring> = ["of", "to", "or", "and", "in", "one", "the", "with", "from"]

  /// Reads a type with its attributes, or attributes alone. `nil` if the text is something else.
  init?(_ text: String, expectsType: Bool) {
    guard let pieces = Piece.pieces(of: text) else { return nil }
    var words: [Substring] = []
    var rest = pieces[...]
    while case .word(let word)? = rest.first, Self.mark(word) == nil {
      words.append(word)
      rest.removeFirst()
    }
    while words.last == ":" { words.removeLast() }
    guard words.isEmpty != expectsType, words.isEmpty || Self.isType(words) else { return nil }
    type = words.isEmpty ? nil : words.joined(separator: " ")
    for piece in rest {
      switch piece {
      case .word(let word):
        guard let mark = Self.mark(word) else { return nil }
        self[keyPath: mark] = true
      case .group(let content): readGroup(content)
      }
    }
    // Parentheses of which nothing is known are prose.
    guard expectsType || self != ParameterTraits(unknownOnly: unknown) else { return nil }
  }

  private init(unknownOnly unknown: [String]) { self.unknown = unknown }

  private static func mark(_ word: some StringProtocol) -> WritableKeyPath<ParameterTraits, Bool>? {
    switch word.lowercased() {
    case "optional": \.isOptional
    case "required": \.isRequired
    case "nullable": \.isNullable
    case "deprecated": \.isDeprecated
    default: nil
    }
  }

  private static func isType(_ words: [Substring]) -> Bool {
    var mayFollow = true
    for (index, word) in words.enumerated() {
      let joins = joiningWords.contains(word)
      if index > 0, !joins, !mayFollow { return false }
      guard word.utf8.allSatisfy(isTypeByte), let first = word.utf8.first, first != UInt8(ascii: ".") else {
        return false
      }
      mayFollow = joins
    }
    return !words.isEmpty
  }

  private static func isTypeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The inside of a pair of parentheses: `Nullable and Optional , defaults to null`.
  private mutating func readGroup(_ content: Substring) {
    var rest = SourceWords.trimmed(content)[...]
    while !rest.isEmpty {
      if let value = Self.value(
        behind: ["defaults to", "default value:", "default is", "default:", "default"], in: rest)
      {
        defaultValue = value
        return
      }
      let end = rest.firstIndex(of: ",") ?? rest.endIndex
      for part in rest[..<end].split(separator: " and ") { readItem(SourceWords.trimmed(part)) }
      rest = rest[end...].dropFirst().drop { $0 == " " }
    }
  }

  private mutating func readItem(_ item: String) {
    if item.isEmpty { return }
    if let location = Parameter.Location(rawValue: item.lowercased()) {
      self.location = location
    } else if let mark = Self.mark(item) {
      self[keyPath: mark] = true
    } else if let format = Self.value(behind: ["format:"], in: item[...]) {
      self.format = format
    } else {
      unknown.append(item)
    }
  }

  /// What follows one of the words, which end at a space, a colon, or the text's end.
  private static func value(behind words: [String], in text: Substring) -> String? {
    for word in words where text.utf8.count > word.utf8.count && text.prefix(word.count).lowercased() == word {
      let rest = text.dropFirst(word.count)
      guard word.last == ":" || rest.first == " " else { continue }
      let value = SourceWords.trimmed(rest)
      return value.isEmpty ? nil : value
    }
    return nil
  }

  /// How many parentheses of a text are open at its end; those in double quotes do not count.
  static func openParentheses(in text: String) -> Int {
    var depth = 0
    var isQuoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted: depth += 1
      case UInt8(ascii: ")") where !isQuoted: depth -= 1
      default: break
      }
    }
    return depth
  }
}

/// A word, or what is between a pair of parentheses.
private enum Piece {
  case word(Substring)
  case group(Substring)

  /// `nil` if a parenthesis has no partner.
  static func pieces(of text: String) -> [Piece]? {
    var pieces: [Piece] = []
    var start = text.startIndex
    var depth = 0
    var isQuoted = false
    func word(upTo end: String.Index) {
      for word in text[start..<end].split(separator: " ") { pieces.append(.word(word)) }
    }
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted:
        if depth == 0 {
          word(upTo: index)
          start = text.utf8.index(after: index)
        }
        depth += 1
      case UInt8(ascii: ")") where !isQuoted:
        depth -= 1
        guard depth >= 0 else { return nil }
        if depth == 0 {
          pieces.append(.group(text[start..<index]))
          start = text.utf8.index(after: index)
        }
      default: break
      }
    }
    guard depth == 0 else { return nil }
    word(upTo: text.endIndex)
    return pieces
  }
}
