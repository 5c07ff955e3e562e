/// Values of YAML files (YAML 1.2.2), in the flow style that is nearly JSON: on one line, strings in double quotation marks.
public enum YAMLText {
  /// The text as a double-quoted scalar.
  ///
  /// YAML has escapes of its own: a character beyond U+FFFF is `\U` and eight digits, where JSON writes two surrogates that
  /// YAML does not take. Every character can be held; reading gives the text back.
  public static func quoted(_ text: String) -> String {
    DoubleQuoted.text(text) { scalar in
      guard scalar.isUnseen || isForbidden(scalar) else { return nil }
      return scalar.value > 0xFFFF
        ? DoubleQuoted.escape(scalar.value, letter: "U", digits: 8)
        : DoubleQuoted.escape(scalar.value, letter: "u", digits: 4)
    }
  }

  /// Characters that YAML's `c-printable` leaves out and ``JSONString`` does not escape.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
