/// What a page with many operations calls itself, which is the group of all of them.
///
/// In HTML a higher heading says it. In a text dump a line above the first operation does, and where even that one ran together
/// with the first operation's title, the path tells them apart: `Applications Create application post /api/http/applications`.
struct PageTitle {
  var title: String
  /// The line of the title, where it is on one of its own.
  var line: ListLine?

  /// The title among the lines above the first operation: the line that names a segment of its path, otherwise the last one
  /// that is not a sentence.
  init?(opening: ArraySlice<ListLine>, path: String) {
    let candidates = opening.filter { line in
      guard line.isAlone, line.depth == nil, line.text.utf8.count <= 80, let last = line.text.last else { return false }
      return !".:;,".contains(last) && line.text.first?.isUppercase == true
    }
    let names = Self.names(in: path)
    guard let line = candidates.last(where: { names.contains(Self.bare($0.text)) }) ?? candidates.last else {
      return nil
    }
    title = line.text
    self.line = line
  }

  /// The page's title before an operation's, where the first words are a segment of the path and the next one begins again with a
  /// capital letter. `rest` is the operation's title.
  static func split(_ text: String, path: String) -> (title: String, rest: String)? {
    let words = text.split(separator: " ")
    let names = names(in: path)
    for count in stride(from: words.count - 1, to: 0, by: -1) where words[count].first?.isUppercase == true {
      let title = words[..<count].joined(separator: " ")
      if words[0].first?.isUppercase == true, names.contains(bare(title)) {
        return (title, words[count...].joined(separator: " "))
      }
    }
    return nil
  }

  /// Whether a title looks as if two had run together, though the path does not tell where: a word in its middle begins with a
  /// capital letter and goes on in small ones.
  static func looksRunTogether(_ text: String) -> Bool {
    text.split(separator: " ").dropFirst().contains { word in
      word.first?.isUppercase == true && word.count > 2 && word.dropFirst().allSatisfy(\.isLowercase)
    }
  }

  /// Whether a text is a segment of a path, except for letter case and marks: `Team Directory` of `/api/http/team-directory`.
  static func names(_ text: String, segmentOf path: String) -> Bool {
    names(in: path).contains(bare(text))
  }

  /// The path's words that are not parameters, without anything but letters and digits.
  private static func names(in path: String) -> Set<String> {
    Set(path.split(separator: "/").filter { !$0.contains("{") && !$0.contains(":") }.map { bare($0) })
  }

  private static func bare(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
