import ScopeTable
import Testing

@testable import Scraping

@Suite("Rows whose cells ran together") struct FusedRowTests {
  @Test(arguments: [
    ("POST/boats.assignboat:write", "/boats.assignboat"), ("GET /boats/:id all", "/boats/:id"),
    ("DELETE/boats/{id}None", "/boats/{id}None"), ("PUT/a-b_c~%20 x", "/a-b_c~%20"),
  ])
  func theRunEndsWhereNoPathGoesOn(text: String, run: String) throws {
    let row = try #require(FusedRow(line: 3, text: text, continuation: []))
    #expect(row.text(row.run) == run)
    #expect(text.hasPrefix(row.method.rawValue) && text.hasSuffix(row.rest))
  }

  @Test(arguments: ["", "GET", "GET boats", "get/boats", "GETTER/boats", "/boats", "GET\u{301}/boats"])
  func otherLinesAreNone(text: String) {
    #expect(FusedRow(line: 1, text: text, continuation: []) == nil)
  }

  @Test func aCellGoesOnInTheNextLines() throws {
    let row = try #require(FusedRow(line: 1, text: "GET/boats boat:read,", continuation: ["boat:all"]))
    #expect(row.cellLines(from: 6) == ["boat:read,", "boat:all"])
    #expect(row.cellLines(from: row.bytes.count) == ["", "boat:all"])
    let alone = try #require(FusedRow(line: 1, text: "GET/boats", continuation: []))
    #expect(alone.cellLines(from: 6).isEmpty)
  }

  @Test func aReadingNamesThePathsLastWord() throws {
    let row = try #require(FusedRow(line: 1, text: "POST/surveys.submitboat:write", continuation: []))
    let reading = BorderReading(row: row, border: 15, objectEnd: 19)
    #expect(reading.path == "/surveys.submit" && reading.word == "submit" && reading.object == "boat")
    #expect(BorderReading(row: row, border: 15, objectEnd: nil).object == nil)
  }

  @Test(arguments: [
    ("boat:read", true), ("boat_part:read-all", true), ("a/b:c.*", true), ("boat:", false), (":read", false),
    ("a:b:c", false), ("https://a", false), ("boat read", false), ("boat", false),
  ])
  func theShapeOfScopes(text: String, isOne: Bool) { #expect(ScopeShape.isScope(text) == isOne) }

  @Test(arguments: [
    ("a:b", true), ("a:b, c:d", true), ("a:b OR c:d", true), ("a:b and boats", false), ("boats", false), ("", false),
  ])
  func theShapeOfSeveralScopes(text: String, isOne: Bool) { #expect(ScopeShape.isExpression(text) == isOne) }
}
