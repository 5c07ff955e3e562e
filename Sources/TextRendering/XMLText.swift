/// Text in XML 1.0 documents (fifth edition, 2.2 and 2.4).
public enum XMLText {
  /// Text between tags, or in an attribute's quoted value: no character of it begins a tag, a reference or the attribute's end.
  ///
  /// What a parser would change (a line break or tab in an attribute, a carriage return anywhere), and what no reader of the
  /// file sees, is written as a numeric reference. XML 1.0 has no way to hold control characters such as NUL, nor U+FFFE and
  /// U+FFFF: they become U+FFFD.
  public static func escaped(_ text: String) -> String {
    MarkupText.escaped(text, isPlain: isPlain, replacement: replacement)
  }

  /// A start tag with its attributes, the values escaped.
  ///
  /// - Parameters:
  ///   - name: A name of the format: `testcase`.
  ///   - attributes: Names of the format, and any values, in the order in which they are written.
  public static func startTag(_ name: String, _ attributes: [(name: String, value: String)] = []) -> String {
    MarkupText.startTag(name, attributes, escaped: escaped)
  }

  private static func replacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\t", "\n", "\r": MarkupText.reference(scalar)
    case _ where isForbidden(scalar): "\u{FFFD}"
    case _ where scalar.isUnseen: MarkupText.reference(scalar)
    default: nil
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }
}
