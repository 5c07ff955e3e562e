import TextRendering

/// A change as an item of a list in a comment.
///
///     - `requirement-tightened` It needed `a | b` and now needs `a`. … ([`Inputs/a.txt`, line 22 → 25](Inputs/a.txt#L25))
///
/// A place links to the page on the web where that is known, and otherwise to the line of the file.
/// Long names are cut in the sentence; then what base and revision say is below it, folded.
struct MarkdownEntry {
  /// With the folded part, where there is one.
  let text: String
  let shortText: String

  init(_ change: DriftChange, _ links: PlaceLinks, sides: DriftSides = .versions) {
    let message = MarkdownWords.message(change.message)
    // An item of the operation's item.
    let indentation = change.rule.tellsOfForm ? "" : "  "
    let place = Self.place(of: change, links)
    let marked = message.isCut ? "" : Self.marked(change, indentation: indentation + "  ")
    shortText = "\(indentation)- \(MarkdownText.code(change.rule.id)) \(message.text)\(place)\n\(marked)"
    let isLong = message.isCut && (change.before != nil || change.after != nil)
    text = isLong ? shortText + Self.fold(change, sides.folded, indentation: indentation + "  ") : shortText
  }

  /// An operation with its place, below what it shares with others.
  init(placeOf change: DriftChange, _ links: PlaceLinks) {
    shortText = "  - \(MarkdownWords.topic(of: change))\(Self.place(of: change, links))\n"
    text = shortText
  }

  /// What several operations share: the rule, the sentence, and the words that changed.
  static func words(of change: DriftChange) -> String {
    let message = MarkdownWords.message(change.message)
    let marked = message.isCut ? nil : MarkdownWords.marked(change).map { " (\($0))" }
    return "\(MarkdownText.code(change.rule.id)) \(message.text)\(marked ?? "")"
  }

  /// The words that changed, struck out and bold, on a line of their own.
  private static func marked(_ change: DriftChange, indentation: String) -> String {
    MarkdownWords.marked(change).map { "\(indentation)- \($0)\n" } ?? ""
  }

  private static func place(of change: DriftChange, _ links: PlaceLinks) -> String {
    func link(_ words: String, _ place: DriftChange.Place) -> String {
      MarkdownWords.link(words, to: links.page(of: place) ?? links.line(of: place))
    }
    let code = MarkdownWords.code
    switch (change.base, change.revision) {
    case (let base?, let revision?) where base.page == revision.page:
      let lines = base.line == revision.line ? "\(base.line)" : "\(base.line) → \(revision.line)"
      return " (\(link("\(code(base.page)), line \(lines)", revision)))"
    case (let base?, let revision?):
      return " (\(link(code(base.words), base)) → \(link(code(revision.words), revision)))"
    case (let place?, nil), (nil, let place?):
      return " (\(link("\(code(place.page)), line \(place.line)", place)))"
    case (nil, nil): return ""
    }
  }

  private static func fold(
    _ change: DriftChange, _ words: (base: String, revision: String), indentation: String
  ) -> String {
    var lines = ["<details><summary>\(words.base) and \(words.revision.lowercased())</summary>"]
    if let before = change.before { lines.append("\(words.base): \(MarkdownWords.longCode(before))") }
    if let after = change.after { lines.append("\(words.revision): \(MarkdownWords.longCode(after))") }
    lines.append("</details>")
    return lines.map { "\(indentation)\($0)\n" }.joined(separator: "\n")
  }
}
