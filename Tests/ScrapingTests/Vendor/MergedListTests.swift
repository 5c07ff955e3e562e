import Testing

@testable import Scraping

@Suite("Lists of words of a vendor file and the general one") struct MergedListTests {
  static func file(_ words: [WordListKey: [String]]) -> VendorFile {
    var file = VendorFile(id: "acme")
    file.words = words
    return file
  }

  static let general = file([
    .column(.method): ["Verb", "HTTP method"], .column(.note): ["Notes"], .requirement(.none): ["None", ""],
    .requirement(.labels): ["Scope"],
  ])

  static func list(_ key: WordListKey, _ words: [WordListKey: [String]]) -> [String] {
    MergedLists(file: file(words), general: general)[key]
  }

  @Test func ownWordsComeFirst() {
    #expect(Self.list(.column(.method), [.column(.method): ["Do", "Verb"]]) == ["Do", "Verb", "HTTP method"])
    #expect(Self.list(.column(.method), [:]) == ["Verb", "HTTP method"])
    #expect(MergedLists(file: Self.file([:]), general: nil)[.column(.method)] == [])
  }

  @Test func aWordOfTheFileLosesItsGeneralMeaning() {
    #expect(Self.list(.column(.method), [.column(.note): ["VERB"]]) == ["HTTP method"])
    // A label is of another class than a head.
    #expect(Self.list(.requirement(.labels), [.column(.note): ["Scope"]]) == ["Scope"])
    #expect(Self.list(.requirement(.labels), [.requirement(.ignored): ["scope"]]) == [])
  }

  @Test func anEmptyCellHasAMeaningOnlyWhereNothingElseSaysSo() {
    #expect(Self.list(.requirement(.none), [:]) == ["None", ""])
    #expect(Self.list(.requirement(.none), [.requirement(.none): ["Free"]]) == ["Free", "None"])
  }

  @Test func classesOfLists() {
    #expect(WordListKey.column(.method).classes == [.heads] && WordListKey.fact("size").classes == [.heads])
    #expect(WordListKey.requirement(.labels).classes == [.labels] && WordListKey.requirement(.none).classes == [.cells])
    #expect(WordListKey.typeLabels.classes == [.heads, .labels] && WordListKey.knownScopes.classes == [])
    #expect(WordListKey.requirement(.none).allowsEmptyText && WordListKey.permissions(.none).allowsEmptyText)
    #expect(!WordListKey.column(.method).allowsEmptyText && !WordListKey.requirement(.labels).allowsEmptyText)
  }
}
