/// Where the words of a requirement go on in the next line, and where they end.
enum RequirementText {
  /// Whether more must follow: the text ends with a comma or a word that joins.
  static func isOpen(_ text: String) -> Bool {
    text.hasSuffix(",") || [" OR", " or", " AND", " and"].contains { text.hasSuffix($0) }
  }

  /// Whether the text goes on from the line above.
  static func goesOn(_ text: String) -> Bool {
    ["OR ", "or ", "AND ", "and ", ", "].contains { text.hasPrefix($0) }
  }

  /// A full stop after the requirement ends it; the sentence behind it is a note.
  static func withNoteApart(_ text: String, wording: RequirementWording) -> String {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    if ScopeShape.isExpression(bare) || wording.saysNone(bare) { return bare }
    guard let stop = text.firstRange(of: ". ") else { return text }
    let main = String(text[..<stop.lowerBound])
    guard ScopeShape.isExpression(main) || wording.saysNone(main) else { return text }
    return main + " — " + text[stop.upperBound...]
  }

  /// The lines of one cell or list: a comma joins those that no word joins.
  static func joined(_ lines: [String], allOf: Bool) -> String {
    var text = ""
    for line in lines where !line.isEmpty {
      if !text.isEmpty {
        text += isOpen(text) || goesOn(line) || line == "OR" || line == "or" ? " " : allOf ? " AND " : ", "
      }
      text += line
    }
    return text
  }
}
