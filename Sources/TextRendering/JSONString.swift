/// Strings of JSON documents (RFC 8259, section 7).
public enum JSONString {
  /// The text as a JSON string with its quotation marks.
  ///
  /// Beside what JSON asks for, everything that a reader of the file would not see or would see in another order is
  /// escaped: control characters, bidirectional controls, zero-width characters, and the two line separators that
  /// JavaScript takes for line ends. Every character can be held; reading gives the text back.
  public static func quoted(_ text: String) -> String {
    // Most text of a page needs no escape at all.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return "\"\(text)\""
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.isUnseen {
          for unit in String(scalar).utf16 { quoted += escape(unit) }
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
