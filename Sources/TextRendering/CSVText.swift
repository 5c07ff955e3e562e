/// Records of comma-separated values (RFC 4180) that a spreadsheet shows and never runs.
///
/// A spreadsheet takes a cell for a formula where it begins with `=`, `+`, `-` or `@`, as
/// `=HYPERLINK("https://…")` does, and some begin one after a tab or a line break
/// (OWASP, "CSV Injection"). Such a cell gets an apostrophe before it, which spreadsheets read as "this is text". So that
/// a program can take it away again, the rule leaves no doubt:
///
/// - A cell that begins with an apostrophe is the text after it. Text that begins with one itself gets a second.
/// - An empty cell is a value that is missing. A text that is empty is an apostrophe alone.
///
/// | text | cell |
/// |---|---|
/// | `account:read` | `account:read` |
/// | `=1+1` | `'=1+1` |
/// | `'quoted'` | `''quoted'` |
/// | `a, "b"` | `"a, ""b"""` |
public enum CSVText {
  /// A record with its line end, CR and LF. What is `nil` is missing.
  public static func record(_ values: [String?]) -> String {
    values.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One cell of a record, between quotation marks where it has to be.
  public static func cell(_ value: String?) -> String {
    guard let value else { return "" }
    let text = needsApostrophe(value) ? "'" + value : value
    guard needsQuotationMarks(text) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func needsApostrophe(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first != "'" else { return true }
    for scalar in text.unicodeScalars {
      if beginsFormula(scalar) { return true }
      // Some spreadsheets drop these at the beginning of a cell and look at what follows.
      guard scalar == " " || scalar == "\u{A0}" || scalar == "\u{3000}" || scalar.isUnseen else { return false }
    }
    return false
  }

  /// The wide forms stand for the same signs where people write Chinese, Japanese or Korean.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// RFC 4180, section 2, and white space at either end, which some readers drop outside quotation marks.
  private static func needsQuotationMarks(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
      || bytes.contains { byte in
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        default: false
        }
      }
  }
}
