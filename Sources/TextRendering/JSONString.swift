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
    return DoubleQuoted.text(text) { scalar in
      guard scalar.isUnseen else { return nil }
      return String(scalar).utf16.map { DoubleQuoted.escape(UInt32($0), letter: "u", digits: 4) }.joined()
    }
  }
}
