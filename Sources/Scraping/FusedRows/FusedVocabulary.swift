/// What a page's clear entries teach: how its paths end, and which scope objects it knows.
///
/// Everything is counted by path, so that a row can be judged by what *other* paths say.
struct FusedVocabulary: Hashable {
  /// Last words of paths, and the paths in which they stand.
  private(set) var lastWords: [String: Set<String>] = [:]
  /// Words that are inside a path with borders on both sides.
  private(set) var innerWords: Set<String> = []
  /// Scope objects and labels of types, and the numbers of the rests of rows in which they have borders on both sides or were
  /// settled.
  private(set) var objects: [String: Set<Int>] = [:]
  /// The rests of rows, numbered: one row can hold many objects, and to hash its text for each would cost the square of its length.
  private var rests: [String: Int] = [:]
  /// The objects that the operations under a path's first word were settled with, and the paths that say so.
  private(set) var objectsByStem: [String: [String: Set<String>]] = [:]
  /// Objects that would follow a known last word, and the paths that such readings give.
  private var supported: [String: Set<String>] = [:]
  /// Whether words inside paths hold an underscore.
  private(set) var pathsHoldUnderscores = false
  /// Whether words inside paths hold a capital letter.
  private(set) var pathsHoldCapitals = false

  /// What has borders on both sides before anything is inferred.
  init(rows: [FusedRow], candidates: [BorderCandidates]) {
    for (row, candidates) in zip(rows, candidates) {
      learnInnerWords(of: row)
      let words = candidates.delimitedObjects + candidates.delimitedLabels
      guard !words.isEmpty else { continue }
      let number = number(of: row)
      for object in words { objects[object, default: []].insert(number) }
    }
  }

  private mutating func number(of row: FusedRow) -> Int {
    if let number = rests[row.rest] { return number }
    let number = rests.count
    rests[row.rest] = number
    return number
  }

  private mutating func learnInnerWords(of row: FusedRow) {
    guard let lastMark = row.bytes[row.run].lastIndex(where: \.partsPathWords) else { return }
    for word in row.bytes[..<lastMark].split(whereSeparator: \.partsPathWords) where word.first != UInt8(ascii: "{") {
      innerWords.insert(String(decoding: word, as: UTF8.self))
      if word.contains(UInt8(ascii: "_")) { pathsHoldUnderscores = true }
      if word.contains(where: \.isASCIIUppercase) { pathsHoldCapitals = true }
    }
  }

  /// Adds what a settled row says.
  mutating func learn(_ reading: BorderReading, of row: FusedRow) {
    lastWords[reading.word, default: []].insert(reading.path)
    guard let object = reading.object else { return }
    objects[object, default: []].insert(number(of: row))
    objectsByStem[Self.stem(of: row), default: [:]][object, default: []].insert(reading.path)
  }

  /// Adds that a known last word leaves this object; to be called for every reading of every row, once all that is settled
  /// was learned.
  mutating func support(_ reading: BorderReading) {
    guard let object = reading.object, pathsEnding(in: reading.word, otherThan: reading.path) > 0 else { return }
    supported[object, default: []].insert(reading.path)
  }

  /// Whether a known last word leaves the object on a path other than this one.
  func isSupported(_ object: String, otherThan path: String) -> Bool {
    guard let paths = supported[object] else { return false }
    return paths.count > (paths.contains(path) ? 1 : 0)
  }

  /// On how many paths other than this one a word is last.
  func pathsEnding(in word: String, otherThan path: String) -> Int {
    guard let paths = lastWords[word] else { return 0 }
    return paths.count - (paths.contains(path) ? 1 : 0)
  }

  /// In how many rows with another path and cell an object stands.
  func rowsHolding(_ object: String, otherThan row: FusedRow) -> Int {
    guard let rows = objects[object] else { return 0 }
    return rows.count - (rests[row.rest].map(rows.contains) == true ? 1 : 0)
  }

  /// Whether other paths under the same first word were settled with the object.
  func isSettled(_ object: String, underStemOf row: FusedRow, otherThan path: String) -> Bool {
    guard let paths = objectsByStem[Self.stem(of: row)]?[object] else { return false }
    return paths.contains { $0 != path }
  }

  /// The first word of a row's path, where a border ends it: `custom-objects`. Empty for a path of one word.
  static func stem(of row: FusedRow) -> String {
    guard let mark = row.bytes[row.run].dropFirst().firstIndex(where: \.partsPathWords) else { return "" }
    return row.text(1..<mark)
  }
}
