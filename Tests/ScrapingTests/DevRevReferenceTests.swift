import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// The API-to-scope reference as its vendor served it, against a reading of it that was made independently.
@Suite("DevRev API-to-scope reference", .enabled(if: SharedFiles.areThere))
struct DevRevReferenceTests {
  static let seed = "seeds/devrev-scope-reference.txt"

  static func scraped() throws -> ScrapedPage {
    let page = try PageReader().read(try SharedFiles.bytes(seed), path: seed)
    return try Scraper().scrape(page)
  }

  @Test func thePageInHTMLGivesTheSameOperations() throws {
    let html = ReferenceHTML(try Self.scraped()).text
    let page = try PageReader().read(Array(html.utf8), path: Self.seed)
    #expect(page.form == .html)
    let scraped = try Scraper().scrape(page)
    let strip: (ScopeModel.Operation) -> ScopeModel.Operation = { operation in
      var operation = operation
      operation.evidence = Evidence(page: "", line: 0, excerpt: "")
      return operation
    }
    #expect(scraped.operations.map(strip) == (try Self.scraped()).operations.map(strip))
    #expect(scraped.operations.allSatisfy { !$0.evidence.inferred })
    #expect(scraped.findings.filter { $0.severity != .note }.map(\.id) == ["missing-heading"])
    #expect(scraped.entriesRead == 311)
    let condensed = try Condenser().condense(page, bytes: Array(html.utf8))
    let again = try PageReader().read(Array(condensed.utf8), path: Self.seed)
    #expect(try Scraper().scrape(again).operations.map(\.withoutLines) == scraped.operations.map(\.withoutLines))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
    #expect(!condensed.contains("of help"))
  }

  @Test func everyRowIsReadAsTheTruthSays() throws {
    let truth = try SharedFiles.text("truth/devrev-scope-reference.tsv").split(separator: "\n").dropFirst()
    var expected: [String] = []
    for row in truth {
      var cells = row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      // A row whose note says that a service account cannot call the operation counts as unavailable.
      if cells[5].contains("via service account") { cells[4] = "unavailable" }
      expected.append(cells.joined(separator: "\t"))
    }
    var read: [String] = []
    for operation in try Self.scraped().operations {
      let cells = [
        String(operation.evidence.line), operation.group ?? "", operation.method?.rawValue ?? "", operation.path ?? "",
        TruthNotation.notation(operation.requirement), operation.note ?? "",
      ]
      read.append(cells.joined(separator: "\t"))
    }
    #expect(expected.count == 311)
    #expect(read == expected)
  }

  @Test func theAccountCloses() throws {
    let page = try Self.scraped()
    #expect(page.entriesSeen == 311)
    #expect(page.entriesRead == 311)
    #expect(page.entriesExplained == 0)
  }

  @Test func theOnlyThingToLookAtIsTheLostHeading() throws {
    let findings = try Self.scraped().findings.filter { $0.severity != .note }
    #expect(findings.map(\.id) == ["missing-heading"])
    #expect(findings.first?.line == 239)
  }

  @Test func notesBecomeConditions() throws {
    var effects: [String: Set<Condition.Effect>] = [:]
    for operation in try Self.scraped().operations {
      for condition in operation.requirement.conditions {
        effects[condition.text, default: []].insert(condition.effect)
      }
    }
    #expect(effects["Default Scopes unavailable for this API."] == [.unclear])
    #expect(effects["Also needs parent read access."] == [.stricter])
    #expect(effects["Also needs linked objects read access."] == [.stricter])
    #expect(effects["No scopes required for default vistas."] == [.looser])
    #expect(effects["Access is determined by chat membership."] == [.unclear])
    #expect(effects.count == 6)
  }

  @Test func scopeLikeWordsInNotesAreNoRequirement() throws {
    let operations = try Self.scraped().operations
    let timeline = operations.filter { $0.group == "Timeline entries" }
    #expect(timeline.count == 10)
    #expect(timeline.allSatisfy { $0.requirement.kind == .none })
    let atoms = operations.filter { $0.path == "/atoms.get" }
    #expect(
      atoms.map(\.requirement.kind) == Array(repeating: .derived(template: "{object_type}:read", from: "id"), count: 2))
  }

  @Test func evidenceHoldsTheVeryWordsAndSaysWhatWasInferred() throws {
    let operation = try Self.scraped().operations.first { $0.evidence.line == 405 }
    #expect(operation?.evidence.excerpt == "POST/surveys.submitsurvey_response:write,survey_response:all")
    #expect(operation?.evidence.inferred == true)
  }

  @Test func condensingKeepsEveryOperationAndNoProse() throws {
    let bytes = try SharedFiles.bytes(Self.seed)
    let page = try PageReader().read(bytes, path: Self.seed)
    let condensed = try Condenser().condense(page, bytes: bytes)
    let again = try PageReader().read(Array(condensed.utf8), path: Self.seed)
    let strip: (ScopeModel.Operation) -> ScopeModel.Operation = { operation in
      var operation = operation
      operation.evidence.line = 0
      return operation
    }
    let scraped = try Scraper().scrape(again)
    #expect(scraped.operations.map(strip) == (try Self.scraped()).operations.map(strip))
    #expect(scraped.findings.map(\.id) == ["missing-heading"])
    #expect(!condensed.contains("auto-generated"))
    #expect(!condensed.contains("Endpoints that need"))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
  }
}
