import PageReading

/// The sentences of a page that say what a word or a mark on it means.
struct WordExplanations {
  private let sentences: [String]

  init(_ page: Page) {
    var sentences: [String] = []
    for block in page.blocks {
      switch block {
      case .paragraph(let paragraph): sentences += Self.sentences(paragraph.lines)
      case .listItem(let item): sentences += Self.sentences(item.lines)
      case .heading, .table, .code: break
      }
    }
    self.sentences = sentences
  }

  /// So many are shown.
  static let maximum = 2
  private static let maximumLength = 240

  /// The sentences about a word of a place of scopes, a head or a label.
  func about(_ word: String) -> [String] {
    guard !word.isEmpty else { return sentences(holding: ["empty", "blank"]) }
    let wanted = word.foldedWord
    return chosen { sentence in
      Self.holds(sentence.foldedWord, wanted) && Self.words(sentence).contains { Self.verbs.contains($0) }
    }
  }

  /// The sentences about how scopes are joined.
  func aboutJoining(_ mark: String) -> [String] {
    let names = [",": ["comma", "commas", "comma-separated"], " ": ["space", "spaces", "blank"]][mark] ?? []
    let named = names.isEmpty ? [] : sentences(holding: names)
    if !named.isEmpty { return named }
    return chosen { sentence in
      let words = Self.words(sentence)
      return words.contains { Announcement.nouns.contains($0) }
        && words.contains { ["any", "one", "either", "all", "both", "each"].contains($0) }
    }
  }

  private func sentences(holding names: [String]) -> [String] {
    chosen { sentence in Self.words(sentence).contains { names.contains($0) } }
  }

  private func chosen(_ isWanted: (String) -> Bool) -> [String] {
    Array(sentences.filter { $0.count <= Self.maximumLength && isWanted($0) }.prefix(Self.maximum))
  }

  private static let verbs: Set<String> = [
    "means", "mean", "indicates", "indicate", "denotes", "stands", "stand", "refers", "shows", "is", "are", "says",
    "marks",
    "requires", "require", "required", "needs", "need", "needed", "lists", "contains",
  ]

  private static func words(_ sentence: String) -> [String] {
    sentence.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
  }

  /// Whether a text holds a word, and not as a part of a longer one.
  private static func holds(_ text: String, _ word: String) -> Bool {
    text.ranges(of: word).contains { range in
      let before = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
      let behind = range.upperBound == text.endIndex ? " " : text[range.upperBound]
      return !isWordCharacter(before) && !isWordCharacter(behind)
    }
  }

  private static func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// The sentences of lines that are read on as one text.
  private static func sentences(_ lines: [Line]) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in lines.map(\.text).joined(separator: " ").split(separator: " ") {
      words.append(word)
      guard let last = word.last, ".!?".contains(last), word.count > 1 else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }
}
