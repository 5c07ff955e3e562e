/// What the readings of one fused row cost. The unit is a bit, roughly: how surprising a reading is on this page.
struct BorderCost {
  let row: FusedRow
  /// The readings that the page's paths allow, each with how its object is akin to its path.
  let readings: [(reading: BorderReading, kinship: PathKinship)]
  private let candidates: BorderCandidates

  init(row: FusedRow, candidates: BorderCandidates, vocabulary: FusedVocabulary) {
    self.row = row
    self.candidates = candidates
    readings = candidates.readings.filter { Self.allows($0, row, vocabulary) }.map { reading in
      let words = reading.path.dropLast(reading.word.utf8.count)
        .split(whereSeparator: { "/.-_".contains($0) }).map { String($0) }
      let kinship = reading.object.map { PathKinship(object: $0, words: words) }
      return (reading, kinship ?? .none)
    }
  }

  /// What an object costs more that nothing on the page speaks for: enough to lift any reading with it over the maximum.
  private static let unsupported = 16

  /// Whether the last word is written as the page writes words inside its paths. A parameter's name is written in its own way, and
  /// a border that a space shows needs no other evidence.
  private static func allows(_ reading: BorderReading, _ row: FusedRow, _ vocabulary: FusedVocabulary) -> Bool {
    let isShown = reading.border < row.bytes.count && row.bytes[reading.border] == UInt8(ascii: " ")
    let isParameter = reading.word.hasSuffix("}") || reading.word.hasSuffix(">") || reading.word.hasPrefix(":")
    if isShown || (isParameter && reading.object == nil) { return true }
    if !vocabulary.pathsHoldUnderscores, reading.word.utf8.contains(UInt8(ascii: "_")) { return false }
    if !vocabulary.pathsHoldCapitals, reading.word.utf8.contains(where: \.isASCIIUppercase) { return false }
    return !reading.word.isEmpty
  }

  /// The best reading, where it leads by the margin.
  func outcome(_ vocabulary: FusedVocabulary) -> BorderInference.Outcome {
    let costs = readings.map { word($0.reading, vocabulary) + object($0.reading, $0.kinship, vocabulary) }
    guard let best = readings.indices.min(by: { costs[$0] < costs[$1] }) else { return .unfit }
    let border = readings[best].reading.border
    // Of several next ones the nearest is the one that a person would think of.
    let next = readings.indices.filter { $0 != best }
      .min {
        (costs[$0], abs(readings[$0].reading.border - border)) < (costs[$1], abs(readings[$1].reading.border - border))
      }
    let isSupported = costs[best] <= BorderInference.maximumCost
    guard let next else { return isSupported ? .settled(readings[best].reading) : .unfit }
    let leads = costs[next] - costs[best] >= BorderInference.margin
    return leads && isSupported
      ? .settled(readings[best].reading) : .open(readings[best].reading, readings[next].reading)
  }

  private func word(_ reading: BorderReading, _ vocabulary: FusedVocabulary) -> Int {
    switch vocabulary.pathsEnding(in: reading.word, otherThan: reading.path) {
    case 3...: return 1
    case 2: return 2
    case 1: return 4
    default: break
    }
    // Of a word with hyphens the part after the last one is what the border is about: `prepare-update`.
    let part = reading.word.split(separator: "-").last.map { String($0) } ?? reading.word
    if part != reading.word, vocabulary.pathsEnding(in: part, otherThan: reading.path) > 0 { return 5 }
    // A word that is inside other paths says little about how this one ends.
    return 12 + part.utf8.count - (vocabulary.innerWords.contains(reading.word) ? 4 : 0)
  }

  private func object(_ reading: BorderReading, _ kinship: PathKinship, _ vocabulary: FusedVocabulary) -> Int {
    guard let object = reading.object else { return 0 }
    // The row itself names its object again after a comma, or after the label of a type.
    var mixed = 0
    if let named = candidates.delimitedObjects.first {
      if named == object { return 0 }
      mixed = 8
    }
    if vocabulary.isSettled(object, underStemOf: row, otherThan: reading.path) { return mixed }
    let isKnown = vocabulary.rowsHolding(object, otherThan: row) > 0
    switch kinship {
    case .same: return mixed + (isKnown ? 0 : 5)
    case .partly: return mixed + (isKnown ? 1 : 9)
    // A few letters of a long path are found by chance too: they count after a word that other paths end with.
    case .abbreviated where vocabulary.pathsEnding(in: reading.word, otherThan: reading.path) > 0:
      return mixed + (isKnown ? 1 : 12)
    case .abbreviated, .none: break
    }
    guard isKnown else {
      // Behind a known word anything can stand: `list` leaves `enevent` of `listenevent`. Two words that leave the same
      // object speak for it.
      let support = vocabulary.isSupported(object, otherThan: reading.path) ? 0 : Self.unsupported
      return mixed + 12 + min(object.utf8.count / 2, 8) + support
    }
    // Where nothing but the object's name speaks for it, it may be the end of a longer one: `formula` ends in `la`,
    // `subtask` in `task`. An underscore inside makes that unlikely.
    return mixed + (object.utf8.contains(UInt8(ascii: "_")) ? 2 : 15)
  }
}
