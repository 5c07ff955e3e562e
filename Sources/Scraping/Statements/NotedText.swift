/// A line of a cell that belongs to one type of object: `issue: issue:read, issue:all`.
struct TypedLine: Hashable {
  let label: String
  let cell: String

  /// `nil` if the line does not begin with one word, a colon and a space.
  init?(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard rest.first == " ", !label.isEmpty, label.utf8.allSatisfy(ScopeShape.isNameByte) else { return nil }
    self.label = String(label)
    self.cell = String(rest.dropFirst())
  }
}

/// A cell's own words and the note after a dash: `None — Cannot be called via service account.`
struct NotedText: Hashable {
  var main: String
  var note: String?

  init(main: String, note: String?) {
    self.main = main
    self.note = note
  }

  /// Parts the text at its first dash between spaces that is outside parentheses.
  init(_ text: String) {
    self.init(main: text, note: nil)
    var depth = 0
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      switch scalars[index] {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case "—", "–", "-":
        let before = index > scalars.startIndex ? scalars[scalars.index(before: index)] : " "
        let next = scalars.index(after: index)
        guard depth == 0, before == " ", next < scalars.endIndex, scalars[next] == " " else { continue }
        main = SourceWords.trimmed(text[..<index])
        note = SourceWords.trimmed(text[next...]).nilWhereEmpty
        return
      default: continue
      }
    }
  }
}
