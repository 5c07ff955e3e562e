/// Comments of Swift, from which no text can break out.
public enum SwiftComment {
  /// A comment on one line: `// text`. Line breaks and what a reviewer could not see are written as `\u{…}`.
  public static func line(_ text: String) -> String { comment("//", text) }

  /// A line of a documentation comment: `/// text`.
  public static func documentation(_ text: String) -> String { comment("///", text) }

  private static func comment(_ mark: String, _ text: String) -> String {
    var comment = mark
    if !text.isEmpty { comment += " " }
    for scalar in text.unicodeScalars {
      if SwiftText.isUnseen(scalar) {
        comment += SwiftText.escape(of: scalar, hashes: "")
      } else {
        comment.unicodeScalars.append(scalar)
      }
    }
    return comment
  }
}
