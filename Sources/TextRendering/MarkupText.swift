/// What HTML and XML have in common: the five characters that mean something, references by number, and tags.
enum MarkupText {
  /// - Parameters:
  ///   - isPlain: Whether a byte stands for itself; most text has no other ones.
  ///   - replacement: How another character than the five is written; `nil` for one that stands for itself.
  static func escaped(
    _ text: String, isPlain: (UInt8) -> Bool, replacement: (Unicode.Scalar) -> String?
  ) -> String {
    if text.utf8.allSatisfy({ isPlain($0) && !isMark($0) }) { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default:
        if let replacement = replacement(scalar) {
          escaped += replacement
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }

  /// - Parameter escaped: Escapes a value.
  static func startTag(
    _ name: String, _ attributes: [(name: String, value: String)], escaped: (String) -> String
  ) -> String {
    "<" + name + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  /// A character by its number: `&#x202e;`.
  static func reference(_ scalar: Unicode.Scalar) -> String { "&#x\(String(scalar.value, radix: 16));" }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
