/// Words from a file inside a message. A terminal must not obey them, and there must not be too many of them to read.
package enum MessageText {
  /// At most 80 characters, with `\u{1B}` for invisible ones.
  ///
  /// - Parameter marks: The quotation marks, of which the closing one is escaped inside of them.
  package static func quoted(
    _ text: String, marks: (opening: Unicode.Scalar, closing: Unicode.Scalar) = ("“", "”")
  ) -> String {
    let limit = 80
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      if scalar != marks.closing && scalar != "\\" && isSeen(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return "\(marks.opening)\(shown)\(text.unicodeScalars.count > limit ? "…" : "")\(marks.closing)"
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
