/// Text in XML 1.0 documents (fifth edition, 2.2 and 2.4).
public enum XMLText {
  /// Text between tags, or in an attribute's quoted value: no character of it begins a tag, a reference or the attribute's end.
  ///
  /// What a parser would change (a line break or tab in an attribute, a carriage return anywhere), and what no reader of the
  /// file sees, is written as a numeric reference. XML 1.0 has no way to hold control characters such as NUL, nor U+FFFE and
  /// U+FFFF: they become U+FFFD.
  public static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n", "\r": escaped += reference(scalar)
      default: append(scalar, to: &escaped)
      }
    }
    return escaped
  }

  /// A start tag with its attributes, the values escaped.
  ///
  /// - Parameters:
  ///   - name: A name of the format: `testcase`.
  ///   - attributes: Names of the format, and any values, in the order in which they are written.
  public static func startTag(_ name: String, _ attributes: [(name: String, value: String)] = []) -> String {
    "<" + name + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  private static func append(_ scalar: Unicode.Scalar, to escaped: inout String) {
    if isForbidden(scalar) {
      escaped += "\u{FFFD}"
    } else if scalar.isUnseen {
      escaped += reference(scalar)
    } else {
      escaped.unicodeScalars.append(scalar)
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func reference(_ scalar: Unicode.Scalar) -> String { "&#x\(String(scalar.value, radix: 16));" }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x20..<0x7F: true
    default: false
    }
  }
}
