/// Text for a terminal or a log, where words of a page could otherwise move the cursor, colour what follows, begin a new
/// message or turn the direction of writing.
public enum TerminalText {
  /// The text in one line: control characters, line separators, bidirectional controls and whatever a terminal does not show are shown as
  /// `\u{…}`.
  public static func line(_ text: String) -> String {
    var line = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if isHarmless(scalar) || (joinsEmoji(scalar) && last.map(isEmoji) == true) {
        line.unicodeScalars.append(scalar)
      } else {
        line += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return line
  }

  /// Whether the scalar makes one picture of two, or a picture of a sign: it shows where it follows an emoji.
  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200D || scalar.value == 0xFE0F }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Whether a terminal can show the scalar: it is not a mark or override of the bidirectional algorithm (UAX 9), a joiner, a filler or a selector of a
  /// variation (Unicode's property Default_Ignorable_Code_Point), and no code point without a character.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    default: return true
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0..<0xA0: false
    case 0xA0..<0x0300: scalar.value != 0xAD
    // Line and paragraph separators.
    case 0x2028, 0x2029: false
    default: isShown(scalar)
    }
  }
}
