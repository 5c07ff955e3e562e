/// A string, number, truth value or null of an OpenAPI file.
struct SpecificationScalar: Hashable, Sendable {
  /// The text, with escapes and folds resolved.
  var text: String
  /// Whether it has neither quotation marks nor a tag, so that its text decides what it is.
  var isPlain: Bool
  /// YAML's `!tag`, if the file has one.
  var tag = ""

  /// What a scalar is.
  enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
  }

  /// Its kind by the core schema of YAML 1.2.2, section 10.3.2, which OpenAPI requires: `on` and `2026-01-01` are
  /// strings.
  var value: Value {
    guard isPlain else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return Self.isNumber(text) ? .number(text) : .string(text)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    if text.hasPrefix("0x") { return text.utf8.count > 2 && text.dropFirst(2).allSatisfy(\.isHexDigit) }
    if text.hasPrefix("0o") {
      return text.utf8.count > 2 && text.utf8.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) }
    }
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "-.inf", ".nan", ".NaN", ".NAN": return true
    default: break
    }
    guard let last = text.utf8.last, last == UInt8(ascii: ".") || (0x30...0x39).contains(last) else { return false }
    let known = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    return known && Double(text.hasPrefix("+") ? String(text.dropFirst()) : text) != nil
  }
}
