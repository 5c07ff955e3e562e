/// Identifiers of Swift, made of whatever a page says.
///
/// They hold nothing but ASCII letters, digits and `_`. Words end where the text has any other character; a letter that
/// ASCII does not have becomes a word of its code point, `u65E5`.
public enum SwiftIdentifier {
  /// No identifier is longer; what is longer is cut.
  public static let lengthLimit = 100

  /// An identifier for a value: `ticket:write` becomes `ticketWrite`, `PROJECT_ADMIN` becomes `projectAdmin`.
  ///
  /// - Parameter fallback: The word to begin with where the text begins with a digit or has no word at all.
  public static func lowerCamel(_ text: String, fallback: String) -> String {
    let words = words(of: text)
    guard let first = words.first, !startsWithDigit(first) else {
      return cut(fallback + words.map(capitalized).joined())
    }
    return cut(uncapitalized(first) + words.dropFirst().map(capitalized).joined())
  }

  /// An identifier for a type: `DevRev` stays, `jira cloud` becomes `JiraCloud`.
  public static func upperCamel(_ text: String, fallback: String) -> String {
    let words = words(of: text)
    guard let first = words.first, !startsWithDigit(first) else { return cut(fallback + words.map(typeWord).joined()) }
    return cut(words.map(typeWord).joined())
  }

  /// The identifier as a declaration writes it: between backticks where it is a keyword.
  public static func declared(_ identifier: String) -> String {
    keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// Whether the word is one of the language's, which stands for itself only between backticks.
  public static func isKeyword(_ word: String) -> Bool { keywords.contains(word) }

  /// The reserved words of "The Swift Programming Language", Lexical Structure, Keywords and Punctuation: those of
  /// declarations, statements, expressions and types. Words that are reserved in particular contexts alone need none.
  private static let keywords: Set<String> = [
    "Any", "Self", "actor", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
    "consuming", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "nonisolated", "open", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
    "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": word.unicodeScalars.append(scalar)
      case "*":
        end()
        words.append("star")
      case _ where scalar.isASCII: end()
      default:
        end()
        words.append("u" + String(scalar.value, radix: 16, uppercase: true))
      }
    }
    end()
    return words
  }

  /// A word at the beginning: `READ` and `Read` become `read`, `OAuth` becomes `oAuth`.
  private static func uncapitalized(_ word: String) -> String {
    isUpperCase(word) ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
  }

  /// A word further on: `write` and `WRITE` become `Write`.
  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + (isUpperCase(word) ? word.dropFirst().lowercased() : String(word.dropFirst()))
  }

  /// A word of a type's name keeps its capitals: `API` stays.
  private static func typeWord(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func isUpperCase(_ word: String) -> Bool {
    word.utf8.allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func startsWithDigit(_ word: String) -> Bool {
    word.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true
  }

  private static func cut(_ identifier: String) -> String { String(identifier.prefix(lengthLimit)) }
}
