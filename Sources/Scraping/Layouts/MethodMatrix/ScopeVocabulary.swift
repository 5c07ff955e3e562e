/// The scopes that a page's fused rows name, learned from the rows themselves.
///
/// A scope is learned where it stands clear: as the only one between two borders (`READ` in `READN/AN/AN/A`), or as all that
/// is left of a row, beside scopes that are known, when it is repeated just as often as there are columns left (`WRITE` in
/// `READWRITEWRITEDELETE`). Nothing is learned where two such explanations differ.
///
/// What this cannot see: a row of unheard-of scopes that reads as a row of known ones with as many columns (`READALL` and
/// `WRITE` where `READ` and `ALLWRITE` are known), or as a repetition (`READALL`, `WRITE`, `ALLWRITE` where `READ` is known).
struct ScopeVocabulary {
  /// How often rows are looked at again at most, with what the last look taught.
  static let maximumRounds = 12

  private(set) var words: Set<[UInt8]> = []
  /// Words that stood clear, and that two or more other such words make up: a slip may have run two cells into one.
  private(set) var composites: Set<[UInt8]> = []
  private var lengths: [Int] = []

  init(_ rows: Set<FusedScopes>) {
    for row in rows where row.isClear { words.formUnion(row.words) }
    update()
    composites = words.filter { word in splits(of: word, limit: 2).contains { $0.count > 1 } }
    var open = rows.filter { !$0.isClear }
    for _ in 0..<Self.maximumRounds {
      open = open.filter { splits(of: $0).isEmpty }
      var learned: Set<[UInt8]> = []
      for row in open {
        let explanations = repetitions(in: row)
        if explanations.count == 1 { learned.formUnion(explanations.joined()) }
      }
      learned.subtract(words)
      // A word that others make up explains nothing that they do not.
      learned = learned.filter { word in splits(of: word, limit: 1).isEmpty }
      if learned.isEmpty { break }
      words.formUnion(learned)
      update()
    }
  }

  private mutating func update() {
    lengths = Set(words.map(\.count)).sorted()
  }

  // MARK: Reading a row

  /// The row's scopes column by column, `nil` if the method is not supported: every way to read it, two at most.
  func splits(of row: FusedScopes) -> [[[UInt8]?]] {
    var found: [[[UInt8]?]] = []
    for counts in row.counts {
      var ways: [[[UInt8]?]] = [[]]
      var word = 0
      for piece in row.pieces {
        guard let piece else {
          ways = ways.map { $0 + [nil] }
          continue
        }
        let splits = splits(of: piece, count: counts[word], limit: 2)
        word += 1
        ways = ways.flatMap { way in splits.map { way + $0 } }
        if ways.isEmpty { break }
      }
      found += ways
      if found.count > 1 { break }
    }
    return Array(found.prefix(2))
  }

  /// The ways to make a piece of known words, no more than the limit; of just so many words where a count is given.
  func splits(of piece: [UInt8], count: Int? = nil, limit: Int) -> [[[UInt8]]] {
    var search = SplitSearch(vocabulary: self, piece: piece, limit: limit)
    search.extend([], from: 0, count: count)
    return search.found
  }

  /// Where the known words that a piece has at an offset end.
  fileprivate func ends(in piece: [UInt8], from start: Int) -> [Int] {
    lengths.compactMap { length in
      let end = start + length
      guard end <= piece.count, words.contains(Array(piece[start..<end])) else { return nil }
      return end
    }
  }

  // MARK: Learning

  /// The new words by which the row can be read as known words and repetitions, one set an explanation, two at most.
  private func repetitions(in row: FusedScopes) -> Set<Set<[UInt8]>> {
    var explanations: Set<Set<[UInt8]>> = []
    for counts in row.counts {
      var ways: Set<Set<[UInt8]>> = [[]]
      for (piece, count) in zip(row.words, counts) {
        var units = Set(repeatedUnits(in: piece, count: count).map { Set([$0]) })
        if !splits(of: piece, count: count, limit: 1).isEmpty { units.insert([]) }
        ways = Set(ways.flatMap { way in units.map { way.union($0) } })
        if ways.isEmpty { break }
      }
      explanations.formUnion(ways)
    }
    return explanations
  }

  /// The words that fill, repeated, what known words at both ends of the piece leave of it.
  private func repeatedUnits(in piece: [UInt8], count: Int) -> Set<[UInt8]> {
    let starts = reachable(in: piece, count: count)
    let ends = reachableFromEnd(in: piece, count: count)
    var units: Set<[UInt8]> = []
    for (start, before) in starts {
      for (end, behind) in ends where end > start {
        let times = count - before - behind
        guard times > 1, (end - start) % times == 0 else { continue }
        let unit = Array(piece[start..<(start + (end - start) / times)])
        if Self.isRepeated(unit, in: piece[start..<end]), isWord(unit) { units.insert(unit) }
      }
    }
    return units
  }

  /// The offsets that known words reach from the beginning, each with their number.
  private func reachable(in piece: [UInt8], count: Int) -> [(Int, Int)] {
    var reached: [(Int, Int)] = [(0, 0)]
    var latest = [0]
    for number in 1..<max(2, count) {
      latest = Set(latest.flatMap { ends(in: piece, from: $0) }).sorted()
      reached += latest.map { ($0, number) }
    }
    return reached
  }

  /// The offsets from which known words reach the end, each with their number.
  private func reachableFromEnd(in piece: [UInt8], count: Int) -> [(Int, Int)] {
    var reached: [(Int, Int)] = [(piece.count, 0)]
    var latest = [piece.count]
    for number in 1..<max(2, count) {
      latest = Set(
        latest.flatMap { end in
          lengths.compactMap { length in
            end >= length && words.contains(Array(piece[(end - length)..<end])) ? end - length : nil
          }
        }
      ).sorted()
      reached += latest.map { ($0, number) }
    }
    return reached
  }

  /// Whether a unit could be the name of a scope, and is not a repetition or row of known ones itself.
  private func isWord(_ unit: [UInt8]) -> Bool {
    guard unit.count > 1, unit.first?.isASCIIUppercase == true, unit.last != UInt8(ascii: "_") else { return false }
    for length in 1..<unit.count where unit.count % length == 0 {
      if Self.isRepeated(Array(unit[..<length]), in: unit[...]) { return false }
    }
    return splits(of: unit, limit: 1).isEmpty
  }

  private static func isRepeated(_ unit: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.allSatisfy { bytes[$0] == unit[($0 - bytes.startIndex) % unit.count] }
  }
}

/// Looks for the ways to make a piece of known words.
private struct SplitSearch {
  let vocabulary: ScopeVocabulary
  let piece: [UInt8]
  let limit: Int
  var found: [[[UInt8]]] = []
  /// Offsets, with the number of words left, from which no way leads to the end.
  private var deadEnds: Set<[Int]> = []

  init(vocabulary: ScopeVocabulary, piece: [UInt8], limit: Int) {
    self.vocabulary = vocabulary
    self.piece = piece
    self.limit = limit
  }

  mutating func extend(_ words: [[UInt8]], from start: Int, count: Int?) {
    if start == piece.count {
      if count ?? 0 == 0 { found.append(words) }
      return
    }
    let place = [start, count ?? 0]
    guard count != 0, !deadEnds.contains(place) else { return }
    let before = found.count
    for end in vocabulary.ends(in: piece, from: start) where found.count < limit {
      extend(words + [Array(piece[start..<end])], from: end, count: count.map { $0 - 1 })
    }
    if found.count == before { deadEnds.insert(place) }
  }
}
