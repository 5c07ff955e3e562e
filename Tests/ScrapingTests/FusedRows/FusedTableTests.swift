import PageReading
import ScopeTable
import Testing

@testable import Scraping

@Suite("Fused rows of a page together") struct FusedTableTests {
  static let heads = ColumnHeads(heads: ["Method", "API path", "Required scope"], vendor: .joiningByComma)

  static func rows(_ texts: [String]) -> [Row] {
    texts.enumerated().map {
      Row(line: $0.offset + 1, content: .fused([Line(number: $0.offset + 1, text: $0.element)]))
    }
  }

  static func words(_ outcome: StatedRow.Outcome) -> String {
    switch outcome {
    case .operation(let row):
      "\(row.operations.map(\.name).joined()): \(TruthNotation.notation(row.statement.requirement))"
    case .unreadable(let id, _): id
    case .section, .heads: "-"
    }
  }

  static func read(_ texts: [String], heads: ColumnHeads? = heads) -> [String] {
    let rows = Self.rows(texts)
    let fused = FusedRows(rows, vendor: .joiningByComma)
    return rows.map { words(fused.outcome(of: $0, heads: heads)) }
  }

  @Test func eachRowIsPartedByWhatTheOthersTeach() {
    #expect(
      Self.read([
        "POST/boats.createboat:write,boat:all", "GET/boats.getboat:read,boat:all", "GET/crews.getcrew:read,crew:all",
      ]) == [
        "POST /boats.create: any(boat:write,boat:all)", "GET /boats.get: any(boat:read,boat:all)",
        "GET /crews.get: any(crew:read,crew:all)",
      ])
  }

  @Test(
    arguments: [
      ("GET/boats None", "GET /boats: none"), ("boats", "unreadable-row"), ("GET/boats", "unreadable-row"),
      ("GET/boats and oars", "unreadable-row"), ("GET/boatsNone", "GET /boats: none"),
    ] as [(String, String)])
  func rowsAlone(text: String, expected: String) { #expect(Self.read([text]) == [expected]) }

  @Test func otherColumnsAreNotFused() {
    #expect(Self.read(["GET/boats None"], heads: nil) == ["unreadable-row"])
    let fused = ColumnHeads(fused: "ScopePathMethod", vendor: .joiningByComma)
    #expect(fused.ranTogether && Self.read(["GET/boats None"], heads: fused) == ["unreadable-row"])
    let blank = ColumnHeads(heads: ["Call", "Scope"], vendor: .joiningByComma)
    #expect(Self.read(["GET /boats boat:read"], heads: blank) == ["GET /boats: any(boat:read)"])
  }

  @Test func theCostOfAReadingIsWhatThePageSays() throws {
    let wording = Vendor.joiningByComma.requirement
    let texts = ["GET/boats.listboat:read", "GET/crews.listcrew:read"]
    let rows = try texts.map { try #require(FusedRow(line: 1, text: $0, continuation: [])) }
    let candidates = rows.map { BorderCandidates(row: $0, wording: wording) }
    let vocabulary = FusedVocabulary(rows: rows, candidates: candidates)
    let cost = BorderCost(row: rows[0], candidates: candidates[0], vocabulary: vocabulary)
    #expect(cost.readings.contains { $0.reading.path == "/boats.list" && $0.kinship == .same })
    #expect(!cost.readings.contains { $0.reading.word.isEmpty })
    let outcomes = BorderInference.outcomes(rows, wording: wording)
    let paths = outcomes.map { outcome -> String? in
      if case .settled(let reading) = outcome { reading.path } else { nil }
    }
    #expect(paths == ["/boats.list", "/crews.list"])
  }
}
