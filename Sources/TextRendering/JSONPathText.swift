/// Parts of a JSONPath query (RFC 9535).
public enum JSONPathText {
  /// A name selector, `['/works.list']`. Whatever the name holds, it selects the member of that name and no other.
  public static func member(_ name: String) -> String {
    var selector = "['"
    for scalar in name.unicodeScalars {
      switch scalar {
      case "'": selector += "\\'"
      case "\\": selector += "\\\\"
      default:
        if scalar.isUnseen {
          for unit in String(scalar).utf16 { selector += escape(unit) }
        } else {
          selector.unicodeScalars.append(scalar)
        }
      }
    }
    return selector + "']"
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
