/// Text in HTML documents (HTML Living Standard, 13.1.2 and 13.5).
public enum HTMLText {
  /// Text between tags, or in an attribute's quoted value: no character of it begins a tag, a reference or the attribute's end.
  ///
  /// Characters that no reader of the file sees, such as bidirectional controls, and characters without which the
  /// text would be read otherwise, are written as numeric references. A browser, and a parser, give the text back.
  /// NUL and the other control characters that HTML has no reference for become U+FFFD.
  public static func escaped(_ text: String) -> String {
    MarkupText.escaped(text, isPlain: isPlain, replacement: replacement)
  }

  /// A start tag with its attributes, the values escaped.
  ///
  /// - Parameters:
  ///   - name: A name that HTML knows: `td`.
  ///   - attributes: Names that HTML knows, and any values, in the order in which they are written.
  public static func startTag(_ name: String, _ attributes: [(name: String, value: String)] = []) -> String {
    MarkupText.startTag(name, attributes, escaped: escaped)
  }

  /// The text, escaped, with a place to break the line after each run of `/ . : _`: paths and scopes are long, and a browser would
  /// not break them there by itself.
  ///
  ///     contents:write       contents:<wbr>write
  public static func breakable(_ text: String) -> String {
    var parts: [String] = []
    var part = ""
    var isBehindMark = false
    for scalar in text.unicodeScalars {
      let isMark = isBreakMark(scalar)
      if isBehindMark, !isMark {
        parts.append(part)
        part = ""
      }
      part.unicodeScalars.append(scalar)
      isBehindMark = isMark && (isBehindMark || !(parts.isEmpty && part.unicodeScalars.count == 1))
    }
    parts.append(part)
    return parts.map(escaped).joined(separator: "<wbr>")
  }

  private static func isBreakMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", ".", ":", "_": true
    default: false
    }
  }

  private static func replacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\n", "\t": nil
    case "\r", "\u{C}": MarkupText.reference(scalar)
    case _ where isForbidden(scalar): "\u{FFFD}"
    case _ where scalar.isUnseen && !isJoiner(scalar): MarkupText.reference(scalar)
    default: nil
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

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x09 || (0x20..<0x7F).contains(byte)
  }
}
