/// Digits as hashes are written: `0` to `9`, and `a` to `f` in lower case only, so that one hash has one spelling.
public enum HexadecimalDigits {
  /// Whether a text consists of this many digits and nothing else.
  ///
  ///     HexadecimalDigits.areAll(of: "60303ae22b99", count: 12)   // true
  ///     HexadecimalDigits.areAll(of: "60303AE22B99", count: 12)   // false
  public static func areAll(of text: String, count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}

extension SHA256 {
  /// Whether a text is written as a hash is: 64 lower-case hexadecimal digits.
  public static func isHash(_ text: String) -> Bool { HexadecimalDigits.areAll(of: text, count: 64) }
}
