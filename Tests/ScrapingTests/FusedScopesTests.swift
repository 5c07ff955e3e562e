import TestSupport
import Testing

@testable import Scraping

/// Rows of scopes are drawn at random, run together, and parted again.
@Suite("Scopes that ran together")
struct FusedScopesTests {
  /// Words of which one begins, ends or repeats another.
  static let hard = [
    "READ", "WRITE", "DELETE", "ADMIN", "PROJECT_ADMIN", "SPACE_ADMIN", "SYSADMIN", "READER", "ADMINISTER",
    "ACT_AS_USER",
    "USER", "ALL", "NONE", "NA", "A_A", "NN", "ADA", "DADA", "WRITER", "REWRITE", "PROJECT", "UNDELETE", "ACCESS", "AN",
  ]

  static func vocabulary(_ random: inout SeededRandom) -> [String] {
    var words: Set<String> = []
    let count = Int.random(in: 1...8, using: &random)
    while words.count < count {
      if random.oneIn(3) {
        let letters = Array("ADEIMNRT_").map { String($0) }
        var word = "A"
        while word.hasSuffix("_") || word.count < 2 || random.oneIn(2) { word += random.pick(letters) }
        words.insert(word)
      } else {
        words.insert(random.pick(hard))
      }
    }
    return words.sorted()
  }

  @Test func randomMatricesAreNeverPartedWrongly() {
    let seed = RunSeed.ofRun.value
    var cells = 0
    var open = 0
    var blind = 0
    for index in 0..<3_000 {
      var random = SeededRandom(seed: seed &+ UInt64(index))
      let words = Self.vocabulary(&random)
      let columns = Int.random(in: 2...6, using: &random)
      let missing = Int.random(in: 2...6, using: &random)
      let rows = (0..<Int.random(in: 4...60, using: &random)).map { _ in
        let favourite = random.pick(words)
        return (0..<columns).map { _ in
          random.oneIn(missing) ? "N/A" : random.oneIn(2) ? favourite : random.pick(words)
        }
      }
      let scopes = MatrixScopes(rows.map { ($0.joined(), columns) })
      let clear = Self.clearWords(of: rows)
      for row in rows {
        cells += 1
        switch scopes.outcome(of: row.joined(), columns: columns) {
        case .cells(let read):
          // A row with a scope that stands clear nowhere may read as other scopes that do (see ``ScopeVocabulary``).
          if read != row, !clear.isSuperset(of: row) {
            blind += 1
          } else {
            #expect(read == row, "seed \(seed &+ UInt64(index)): \(row.joined()) of \(words)")
          }
        case .unreadable: open += 1
        }
      }
    }
    #expect(blind * 1_000 < cells)
    print(
      "fused scopes: seed \(seed), \(cells) rows, \(open) left open (\(Double(open) / Double(cells) * 100) %), \(blind) with unheard-of scopes read otherwise"
    )
  }

  /// What stands between two borders in some row: nothing but `N/A` and the row's ends around it.
  private static func clearWords(of rows: [[String]]) -> Set<String> {
    var clear: Set<String> = ["N/A"]
    for row in rows {
      for index in row.indices {
        let isFirst = index == 0 || row[index - 1] == "N/A"
        let isLast = index == row.count - 1 || row[index + 1] == "N/A"
        if isFirst, isLast { clear.insert(row[index]) }
      }
    }
    return clear
  }

  @Test func unheardOfWordsAreNeverParted() {
    let seed = RunSeed.ofRun.value
    for index in 0..<500 {
      var random = SeededRandom(seed: seed &+ UInt64(index))
      let known = ["READ", "WRITE", "DELETE", "ADMIN"]
      var rows = known.map { [$0, "N/A", "N/A", "N/A"] }
      rows += (0..<10).map { _ in (0..<4).map { _ in random.pick(known) } }
      let strange = random.pick(["READX", "MODERATE", "PROJECT_ADMIN", "REA", "XREAD", "ADMINREADER", "WRITEWRIT"])
      var row = (0..<4).map { _ in random.pick(known) }
      row[Int.random(in: 0..<4, using: &random)] = strange
      rows.append(row)
      let scopes = MatrixScopes(rows.map { ($0.joined(), 4) })
      for row in rows.dropLast() {
        #expect(scopes.outcome(of: row.joined(), columns: 4) == .cells(row), "seed \(seed &+ UInt64(index))")
      }
      if case .cells(let read) = scopes.outcome(of: row.joined(), columns: 4) {
        Issue.record("seed \(seed &+ UInt64(index)): \(row) was read as \(read)")
      }
    }
  }

  @Test func repetitionTeachesAScopeThatNeverStandsAlone() {
    let lines = ["READN/AN/AN/A", "N/AN/AN/ADELETE", "READWRITEWRITEDELETE", "N/AWRITEWRITEDELETE"]
    let scopes = MatrixScopes(lines.map { ($0, 4) })
    #expect(scopes.outcome(of: lines[2], columns: 4) == .cells(["READ", "WRITE", "WRITE", "DELETE"]))
    #expect(scopes.outcome(of: lines[3], columns: 4) == .cells(["N/A", "WRITE", "WRITE", "DELETE"]))
  }

  @Test(arguments: ["READREADREAD", "READREADREADREADREAD", "READN/AN/A", "N/AN/AN/AN/AN/A", "N/AN/AN/A", "", "READ/A"])
  func aRowWithAnotherNumberOfCellsIsNotParted(line: String) {
    let scopes = MatrixScopes([("READN/AN/AN/A", 4), ("READREADREADREAD", 4), (line, 4)])
    if case .cells(let cells) = scopes.outcome(of: line, columns: 4) { Issue.record("read as \(cells)") }
  }

  @Test func aHyphenBetweenTwoNamesMayBeAPartOfOne() {
    let scopes = MatrixScopes([("READ-WRITE", 3), ("READ--", 3), ("-READWRITE", 3)], notSupported: ["-"])
    #expect(scopes.outcome(of: "READ--", columns: 3) == .cells(["READ", "-", "-"]))
    guard case .unreadable(let id, _) = scopes.outcome(of: "READ-WRITE", columns: 3) else {
      Issue.record("read")
      return
    }
    #expect(id == "unreadable-scopes")
  }
}
