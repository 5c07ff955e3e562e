/// Values of YAML files (YAML 1.2.2), in the flow style that is nearly JSON: on one line, strings in double quotation marks.
public enum YAMLText {
  /// The text as a double-quoted scalar.
  ///
  /// YAML has escapes of its own: a character beyond U+FFFF is `\U` and eight digits, where JSON writes two surrogates that
  /// YAML does not take. Every character can be held; reading gives the text back.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.isUnseen || isForbidden(scalar) {
          quoted += escape(scalar)
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// The value on one line, with a space after each colon and comma: `{"kind": "none"}`.
  public static func line(_ node: JSONNode) -> String {
    switch node {
    case .null, .bool, .number: node.line
    case .string(let text): quoted(text)
    case .array(let elements): "[" + elements.map(line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(quoted($0.key)): \(line($0.value))" }.joined(separator: ", ") + "}"
    case .onOneLine(let node): line(node)
    }
  }

  /// Characters that YAML's `c-printable` leaves out and ``JSONString`` does not escape.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) = scalar.value > 0xFFFF ? ("U", 8) : ("u", 4)
    return "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
  }
}
