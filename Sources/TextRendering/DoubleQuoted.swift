/// Text in double quotation marks, with the escapes that JSON and YAML have in common.
enum DoubleQuoted {
  /// - Parameter escape: How a character is written beyond the common escapes; `nil` for one that stands for itself.
  static func text(_ text: String, escape: (Unicode.Scalar) -> String?) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if let escaped = escape(scalar) {
          quoted += escaped
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// A number in hexadecimal digits, after a backslash and the letter that says how many there are.
  static func escape(_ value: UInt32, letter: Character, digits: Int) -> String {
    let hexadecimal = String(value, radix: 16)
    return "\\\(letter)" + String(repeating: "0", count: digits - hexadecimal.count) + hexadecimal
  }
}
