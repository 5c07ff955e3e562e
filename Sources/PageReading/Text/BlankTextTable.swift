/// A table in a paragraph of text whose cells are parted by single blanks, and whose rows do not begin with their method.
///
///     Ver Type Method
///     V1 D GET /me/boats
///     V1 A,D GET /users/{id | userPrincipalName}/boats
///
/// Where its cells end is for a layout to say: the rows are fused.
enum BlankTextTable {
  /// Words that head columns. They are the field's, not one page's.
  private static let columnWords: Set<String> = [
    "access", "action", "call", "description", "endpoint", "method", "name", "operation", "path", "permission",
    "request", "resource", "right", "role", "route", "scope", "summary", "token", "type", "uri", "url", "ver", "verb",
    "version",
  ]

  /// The first such table, and which of the lines it takes.
  static func table(in lines: ArraySlice<SourceLines.SourceLine>) -> (table: Table, lines: Range<Int>)? {
    for heads in lines.indices.dropLast() where isColumnHeads(lines[heads].text) {
      let first = lines[heads + 1].text
      guard OperationMention.isIn(first), !TextLineShape.isRow(first) else { continue }
      // A line among the rows that states no operation is a row as well: that it fits nothing is for a layout to say.
      let end = (lines[(heads + 1)...].lastIndex { OperationMention.isIn($0.text) } ?? heads) + 1
      let rows =
        [Row(fused: [lines[heads].line], isHeader: true)] + lines[(heads + 1)..<end].map { Row(fused: [$0.line]) }
      return (Table(at: lines[heads], rows: rows), heads..<end)
    }
    return nil
  }

  /// Whether the line is short, no sentence, and holds two or more words that head columns.
  private static func isColumnHeads(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard (2...12).contains(words.count), let last = text.last, !".:;,!?".contains(last) else { return false }
    let found = words.filter { word in
      columnWords.contains(String(word)) || (word.last == "s" && columnWords.contains(String(word.dropLast())))
    }
    return found.count >= 2 && found.count * 2 >= words.count
  }
}
