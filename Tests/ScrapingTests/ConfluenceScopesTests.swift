import Findings
import Foundation
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// Confluence's REST scopes as their vendor served them, against a reading of them that was made independently.
@Suite("Confluence REST scopes", .enabled(if: SharedFiles.areThere))
struct ConfluenceScopesTests {
  static let seed = "seeds/confluence-rest-scopes.txt"

  static func scraped() throws -> ScrapedPage {
    try Scraper().scrape(try PageReader().read(try SharedFiles.bytes(seed), path: seed))
  }

  /// The truth's rows about data: path, versions, and a cell a method.
  static func truth() throws -> [[String]] {
    try SharedFiles.text("truth/confluence.tsv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) } }
      .filter { $0[0] == "resources" }.map { Array($0.dropFirst()) }
  }

  @Test func everyCellIsReadAsTheTruthSays() throws {
    let page = try Self.scraped()
    var expected: [String] = []
    var notSupported: [NotSupported] = []
    let methods: [HTTPMethod] = [.get, .post, .put, .delete]
    for row in try Self.truth() {
      let cells = zip(methods, row[2...])
      for (method, cell) in cells where cell != "N/A" {
        expected.append("\(method.rawValue) \(row[0]) [\(row[1])] any(\(cell))")
      }
      let missing = cells.filter { $0.1 == "N/A" }.map(\.0)
      if !missing.isEmpty { notSupported.append(NotSupported(path: row[0], methods: missing)) }
    }
    let read = page.operations.map { operation in
      let versions = operation.versions.joined(separator: ",")
      return
        "\(operation.label) [\(versions)] \(TruthNotation.notation(operation.requirement))"
    }
    #expect(expected.count == 71)
    #expect(read == expected)
    #expect(page.notSupported == notSupported)
    #expect(page.notSupported.map(\.methods.count).reduce(0, +) == 49)
    #expect(page.provider == "confluence")
  }

  @Test("Other words for what is not supported are read like N/A", arguments: ["—", "–", "✖", "n/a", "Not supported"])
  func otherWordsForNotSupported(word: String) throws {
    let text = String(decoding: try SharedFiles.bytes(Self.seed), as: UTF8.self).replacing("N/A", with: word)
    let page = try Scraper().scrape(try PageReader().read(Array(text.utf8), path: Self.seed))
    let expected = try Self.scraped()
    func operations(_ page: ScrapedPage) -> [String] {
      page.operations.map { "\($0.label) \($0.versions) \(TruthNotation.notation($0.requirement))" }
    }
    #expect(operations(page) == operations(expected))
    #expect(page.notSupported == expected.notSupported)
    #expect(page.weightyFindings.isEmpty)
  }

  @Test func theAccountCloses() throws {
    let page = try Self.scraped()
    #expect(page.layout == .methodMatrix)
    #expect(page.entriesSeen == 124)
    #expect(page.entriesRead == 71)
    #expect(page.entriesExplained == 53)
    let reasons = Dictionary(grouping: page.findings.compactMap(\.reason), by: { $0 }).mapValues(\.count)
    #expect(reasons == ["not-supported": 49, "example": 4])
    #expect(page.weightyFindings.isEmpty)
  }

  @Test func evidenceHoldsTheVeryWordsAndSaysWhatWasInferred() throws {
    let page = try Self.scraped()
    let operation = try #require(page.operations.first { $0.path == "/rest/searchv3/{version}/search" })
    #expect(operation.evidence.line == 157)
    #expect(operation.evidence.excerpt == "/rest/searchv3/{version}/search\n11.0latest\nREADN/AN/AN/A")
    #expect(page.operations.allSatisfy { $0.evidence.inferred })
    #expect(
      page.operations.filter { $0.pathKind == .pattern }.map(\.path) == [
        "/download/attachments/.*", "/download/temp/.*",
      ])
    #expect(page.operations.allSatisfy { $0.group == nil && $0.visibility == nil })
  }

  @Test func theHTMLFormGivesTheSameOperations() throws {
    let bytes = try Fixtures.bytes("confluence/rest-scopes.html")
    let page = try Scraper().scrape(try PageReader().read(bytes, path: "rest-scopes.html"))
    let text = try Self.scraped()
    #expect(page.bareOperations == text.bareOperations)
    #expect(page.notSupported == text.notSupported)
    #expect(page.entriesSeen == 124)
    #expect(page.entriesExplained == 53)
    #expect(page.weightyFindings.isEmpty)
    #expect(page.operations.allSatisfy { !$0.evidence.inferred })
  }

  @Test func condensingKeepsEveryOperationAndNoProse() throws {
    let bytes = try SharedFiles.bytes(Self.seed)
    let condensed = try Condenser().condense(try PageReader().read(bytes, path: Self.seed), bytes: bytes)
    let again = try PageReader().read(Array(condensed.utf8), path: Self.seed)
    let page = try Scraper().scrape(again)
    let whole = try Self.scraped()
    #expect(page.bareOperations == whole.bareOperations)
    #expect(page.operations.map(\.evidence.excerpt) == whole.operations.map(\.evidence.excerpt))
    #expect(page.notSupported == whole.notSupported)
    #expect(page.weightyFindings.isEmpty)
    #expect(!condensed.contains("The required scope"))
    #expect(!condensed.contains("example above"))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
  }

  @Test func theCondensedPageInInputsIsThisPages() throws {
    let bytes = try SharedFiles.bytes(Self.seed)
    let condensed = try Condenser().condense(try PageReader().read(bytes, path: Self.seed), bytes: bytes)
    #expect(try Golden.difference(condensed, from: "Inputs/confluence/rest-scopes.txt") == nil)
  }
}
