/// Lines of a text dump that are headings, though no blank line sets them apart.
///
///     Organization permissions for "Events"
///     Endpoint | Access |
///
///     asks for READ, and nothing else.Resources and their Associated Scopes       ← a sentence, and a heading behind it
///     Path | GET | POST |
enum TitleLine {
  /// How long such a heading may be.
  static let maximumBytes = 80
  static let maximumWords = 10

  /// Single words that head a table, where a sentence ran into them. Any other single word may be a part of a name: `mail.Read`.
  private static let singleWords: Set<String> = [
    "Example", "Examples", "Scopes", "Permissions", "Endpoints", "Resources", "Operations", "Methods", "Reference",
    "Overview", "Data",
  ]

  /// Whether a line by itself is a heading: it is short, does not end as a sentence does, and is not what is left of a table.
  static func mayBeHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 120, !FusedTextTable.namesOperations(text), let last = text.unicodeScalars.last else {
      return false
    }
    return !".:;,!?…".unicodeScalars.contains(last)
  }

  /// Parts the lines right above a table into running text and the table's headings.
  static func part(_ lines: [Line]) -> (prose: [Line], headings: [Line]) {
    var prose = lines
    var headings: [Line] = []
    while let last = prose.last {
      if let (sentence, title) = behindSentence(last) {
        prose[prose.count - 1] = sentence
        headings.insert(title, at: 0)
        break
      }
      guard isTitle(last.text, below: prose.dropLast().last?.text) else { break }
      headings.insert(last, at: 0)
      prose.removeLast()
    }
    return (prose, headings)
  }

  /// Whether a line is a heading, and not the end of a sentence that began on the line above it.
  private static func isTitle(_ text: String, below above: String?) -> Bool {
    guard isShort(text) else { return false }
    guard let above, let last = above.unicodeScalars.last else { return true }
    return ".:!?…)".unicodeScalars.contains(last) || isShort(above)
  }

  private static func isShort(_ text: String) -> Bool {
    guard text.utf8.count <= maximumBytes, mayBeHeading(text), let first = text.unicodeScalars.first,
      text.utf8.split(separator: 0x20).count <= maximumWords
    else { return false }
    return first.properties.isUppercase || first.properties.numericType != nil || "\"“‘'".unicodeScalars.contains(first)
  }

  /// A sentence and the heading that ran into its end; `nil` if the line is not one.
  private static func behindSentence(_ line: Line) -> (sentence: Line, title: Line)? {
    let bytes = Array(line.text.utf8)
    for index in bytes.indices.dropFirst().dropLast().reversed() where ".:!?".utf8.contains(bytes[index]) {
      guard (0x41...0x5A).contains(bytes[index + 1]) else { continue }
      let sentence = String(decoding: bytes[...index], as: UTF8.self)
      let title = String(decoding: bytes[(index + 1)...], as: UTF8.self)
      let words = sentence.split(separator: " ")
      // What begins with a capital, holds a mark or is by itself before the border is a name: `Boats.Read`.
      guard words.count >= 3, isShort(title), let last = words.last, last.first?.isLowercase == true,
        !last.dropLast().contains(where: { ".:/".contains($0) })
      else { return nil }
      guard title.contains(" ") || singleWords.contains(title) else { return nil }
      return (
        Line(number: line.number, text: sentence, offset: line.offset),
        Line(number: line.number, text: title, offset: line.offset + index + 1)
      )
    }
    return nil
  }
}
