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

  /// A full stop after the requirement ends it; the sentence after it is a note.
  static func withNoteApart(_ text: String, vendor: Vendor) -> String {
    let wording = vendor.requirement
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    if ScopeShape.isExpression(bare) || wording.saysNone(bare) { return bare }
    guard let stop = text.firstRange(of: ". ") else { return text }
    let main = String(text[..<stop.lowerBound])
    guard isExpression(main, vendor: vendor) || wording.saysAnything(main) else { return text }
    return main + " — " + text[stop.upperBound...]
  }

  /// Items of a list without what describes each scope after a dash. Words that change what is needed stay.
  static func withoutDescriptions(_ lines: [String], vendor: Vendor) -> [String] {
    lines.map { line in
      let parts = NotedText(line)
      guard let note = parts.note, isExpression(parts.main, vendor: vendor), !saysWhen(note) else { return line }
      return parts.main
    }
  }

  private static func isExpression(_ text: String, vendor: Vendor) -> Bool {
    do throws(RequirementStatement.Unreadable) {
      _ = try ScopeExpression([text], vendor: vendor)
      return true
    } catch {
      return false
    }
  }

  /// Whether words say when something is needed, and not only what it is.
  private static func saysWhen(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains {
      ["if", "when", "only", "unless", "except", "required", "requires", "needed", "optional", "also"].contains($0)
    }
  }
}
