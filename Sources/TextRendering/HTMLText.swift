/// Text in HTML documents (HTML Living Standard, 13.1.2 and 13.5).
public enum HTMLText {
  /// Text between tags, or in an attribute's quoted value: no character of it begins a tag, a reference or the attribute's end.
  ///
  /// Characters that no reader of the file sees, such as bidirectional controls, and characters without which the
  /// text would be read otherwise, are written as numeric references. A browser, and a parser, give the text back.
  /// NUL and the other control characters that HTML has no reference for become U+FFFD.
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
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\r", "\u{C}": escaped += reference(scalar)
      default: append(scalar, to: &escaped)
      }
    }
    return escaped
  }

  /// A start tag with its attributes, the values escaped.
  ///
  /// - Parameters:
  ///   - name: A name that HTML knows: `td`.
  ///   - attributes: Names that HTML knows, and any values, in the order in which they are written.
  public static func startTag(_ name: String, _ attributes: [(name: String, value: String)] = []) -> String {
    "<" + name + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  private static func append(_ scalar: Unicode.Scalar, to escaped: inout String) {
    if isForbidden(scalar) {
      escaped += "\u{FFFD}"
    } else if scalar.isUnseen && !isJoiner(scalar) {
      escaped += reference(scalar)
    } else {
      escaped.unicodeScalars.append(scalar)
    }
  }

  /// Control characters and noncharacters, to which HTML's references do not lead.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// The joiners stay, because scripts and emoji need them.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

  private static func reference(_ scalar: Unicode.Scalar) -> String { "&#x\(String(scalar.value, radix: 16));" }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x0A, 0x09, 0x20..<0x7F: true
    default: false
    }
  }
}
