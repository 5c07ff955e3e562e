/// Text for a terminal or a log, where words of a page could otherwise move the cursor, colour what follows, begin a new
/// message or turn the direction of writing.
public enum TerminalText {
  /// The text in one line: control characters, line separators and bidirectional controls are shown as `\u{…}`.
  public static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      if isHarmless(scalar) {
        line.unicodeScalars.append(scalar)
      } else {
        line += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return line
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0..<0xA0: false
    // Marks and overrides of the Unicode bidirectional algorithm (UAX 9), line and paragraph separators, byte order mark.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }
}
