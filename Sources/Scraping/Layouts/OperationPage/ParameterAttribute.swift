import ScopeModel

/// A line that says something of the parameter above it.
///
///     Formatint32        Format int32        Value in"after" | "before"        Default: 50        items <= 8
enum ParameterAttribute: Hashable {
  case format(String)
  case allowedValues([String])
  case defaultValue(String)
  case required(Bool)
  case nullable
  case deprecated
  /// A limit for which a catalog has no field: it stays with the description.
  case limit(String)

  /// The words with which values are introduced, a longer one before a shorter one.
  private static let valueWords = ["Value in", "Allowed values", "Possible values", "One of", "Enum"]
  private static let limitWords = ["Length", "Range", "Items", "Properties", "Match", "Pattern"]

  /// `nil` if the line is something else: a sentence may begin with the same words.
  init?(_ text: String) {
    switch text {
    case "Required", "required": self = .required(true)
    case "Optional", "optional": self = .required(false)
    case "Nullable", "nullable": self = .nullable
    case "Deprecated", "deprecated": self = .deprecated
    default:
      if let format = Self.rest(of: text, behind: "Format"), Self.isWord(format) {
        self = .format(format)
      } else if let value = Self.rest(of: text, behind: "Default"), Self.isLiteral(value) {
        self = .defaultValue(value)
      } else if let values = Self.values(in: text) {
        self = .allowedValues(values)
      } else if let word = Self.limitWords.first(where: { text.hasPrefix($0) }),
        let limit = Self.rest(of: text, behind: word),
        Self.isLimit(limit) || ((word == "Match" || word == "Pattern") && !limit.contains(" "))
      {
        self = .limit(text)
      } else {
        return nil
      }
    }
  }

  /// The attribute that a line states without a word before it, as older dumps have it: `int64`, `"p0" | "p1"`.
  init?(bare text: String) {
    if let values = Self.quotedValues(text) {
      self = .allowedValues(values)
    } else if Self.isLimit(text) {
      self = .limit(text)
    } else if Self.isWord(text), text.utf8.first.map({ (0x61...0x7A).contains($0) }) == true {
      self = .format(text)
    } else {
      return nil
    }
  }

  /// Adds what the line says to a parameter.
  func apply(to parameter: inout Parameter) {
    switch self {
    case .format(let format): parameter.format = format
    case .allowedValues(let values): parameter.allowedValues = values
    case .defaultValue(let value): parameter.defaultValue = value
    case .required(let required): parameter.required = required
    case .nullable: parameter.nullable = true
    case .deprecated: parameter.deprecated = parameter.deprecated ?? Deprecation()
    case .limit(let limit): parameter.describe(limit)
    }
  }

  private static func rest(of text: String, behind word: String) -> String? {
    guard text.hasPrefix(word) else { return nil }
    return SourceWords.trimmed(text.dropFirst(word.count).drop { $0 == ":" || $0 == " " }).nilWhereEmpty
  }

  /// A name of letters, digits and hyphens: `date-time`.
  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }

  /// One word, or a text in quotes.
  private static func isLiteral(_ text: String) -> Bool {
    if text.count > 1, text.first == "\"" || text.first == "'", text.last == text.first { return true }
    return !text.contains(" ") && !text.hasSuffix(".") && !text.hasSuffix(",")
  }

  /// `items <= 8`, `0 <= value <= 100`, `length >= 1`.
  private static func isLimit(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count == 3 || words.count == 5 else { return false }
    return words.enumerated().allSatisfy { position, word in
      position % 2 == 1
        ? ["<", "<=", ">", ">=", "=", "≤", "≥"].contains(word)
        : word.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ":") }
    }
  }

  private static func values(in text: String) -> [String]? {
    for word in valueWords {
      guard let rest = rest(of: text, behind: word) else { continue }
      if let quoted = quotedValues(rest) { return quoted }
      let values = pieces(of: rest)
      return values.count > 1 && values.allSatisfy { isWord($0) } ? values : nil
    }
    return nil
  }

  /// The values of a table's cell: one a line, or several on its only line. `nil` if the cell holds prose.
  static func values(of lines: [String]) -> [String]? {
    let values = lines.count == 1 ? quotedValues(lines[0]) ?? pieces(of: lines[0]) : lines.map(unquoted)
    return values.allSatisfy { !$0.isEmpty && !$0.contains(" ") } ? values : nil
  }

  /// What is between pipes or commas, without quotes.
  private static func pieces(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "," }.map { unquoted(SourceWords.trimmed($0)) }
  }

  private static func unquoted(_ text: String) -> String {
    text.count > 1 && text.first == "\"" && text.last == "\"" ? String(text.dropFirst().dropLast()) : text
  }

  /// Values in quotes, joined by pipes or commas.
  private static func quotedValues(_ text: String) -> [String]? {
    var values: [String] = []
    var rest = text[...]
    while rest.first == "\"" {
      let inner = rest.dropFirst()
      guard let close = inner.firstIndex(of: "\"") else { return nil }
      values.append(String(inner[..<close]))
      rest = inner[inner.index(after: close)...].drop { $0 == " " }
      if rest.isEmpty { return values }
      guard let mark = rest.first, mark == "|" || mark == "," else { return nil }
      rest = rest.dropFirst().drop { $0 == " " }
    }
    return nil
  }
}
