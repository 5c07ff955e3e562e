import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// The Applications page of JetBrains Space as its vendor served it, against a reading of it that was made independently.
@Suite("JetBrains Space applications", .enabled(if: SharedFiles.areThere))
struct SpaceApplicationsTests {
  static let seed = "seeds/space-applications.txt"

  static func scraped() throws -> ScrapedPage {
    try Scraper().scrape(try PageReader().read(try SharedFiles.bytes(seed), path: seed))
  }

  static func rows(_ path: String) throws -> [[String]] {
    try SharedFiles.text(path).split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  @Test func everyOperationIsReadAsTheTruthSays() throws {
    var read: [[String]] = []
    for operation in try Self.scraped().operations {
      read.append([
        operation.title ?? "", operation.method?.rawValue ?? "", operation.path ?? "",
        TruthNotation.notation(operation.requirement), operation.deprecated == nil ? "no" : "yes",
        String(operation.parameters.count), operation.summary ?? "",
      ])
    }
    let truth = try Self.rows("truth/space.tsv")
    #expect(truth.count == 62)
    #expect(read.count == truth.count)
    for (read, truth) in zip(read, truth) { #expect(read == truth) }
  }

  @Test func everyParameterIsReadAsTheTruthSays() throws {
    var read: [[String]] = []
    for operation in try Self.scraped().operations {
      for parameter in operation.parameters {
        read.append([
          operation.label, parameter.name ?? "", parameter.location?.rawValue ?? "",
          parameter.type ?? "", parameter.format ?? "", parameter.required.map { String($0) } ?? "",
          parameter.nullable.map { String($0) } ?? "", parameter.defaultValue ?? "", parameter.deprecated?.note ?? "",
        ])
      }
    }
    let truth = try Self.rows("truth/space-params.tsv")
    #expect(truth.count == 157)
    #expect(read.count == truth.count)
    for (read, truth) in zip(read, truth) { #expect(read == truth) }
  }

  @Test func theAccountClosesAndNothingNeedsALook() throws {
    let page = try Self.scraped()
    #expect(page.provider == "space")
    #expect(page.layout == .operationList)
    #expect(page.entriesSeen == 62)
    #expect(page.entriesRead == 62)
    #expect(page.entriesExplained == 0)
    #expect(page.findings.map(\.id) == ["page-title-inferred"])
    #expect(page.findings.first?.line == 1)
  }

  @Test func theGroupIsThePagesTitleThoughItRanTogetherWithTheFirstOperations() throws {
    let operations = try Self.scraped().operations
    #expect(Set(operations.map(\.group)) == ["Applications"])
    #expect(operations.map(\.evidence.inferred) == [true] + Array(repeating: false, count: 61))
  }

  @Test func rightsThatGoOnInFurtherLinesAreOneList() throws {
    let operation = try Self.scraped().operations.first { $0.evidence.line == 741 }
    #expect(
      operation?.requirement.kind
        == .mayCheck(scopes: [
          "View applications", "Grant permissions to other members", "Manage project permission scheme",
          "Manage channels",
        ]))
    #expect(
      operation?.evidence.excerpt.hasSuffix(
        "Rights, that may be checked: View applications\n, Grant permissions to other members\n, Manage project permission scheme\n, Manage channels"
      ) == true)
  }

  @Test func descriptionsAndDeprecationsOfParametersAreKept() throws {
    let operations = try Self.scraped().operations
    let patterns = operations.first { $0.evidence.line == 854 }?.parameters
    #expect(
      patterns?.map(\.description) == [
        nil, "List of external ID prefixes to approve or reject providing link previews for",
        "True for approving or false for denying link previews for the provided list of external ID prefixes",
      ])
    let token = operations.first { $0.evidence.line == 156 }?.parameters.first { $0.name == "hasVerificationToken" }
    #expect(token?.deprecated?.since == "2021-09-02")
    #expect(token?.description == nil)
    #expect(operations.last?.parameters.last?.description == nil)
  }

  @Test func thePageInHTMLGivesTheSameOperations() throws {
    let page = try Scraper().scrape(try Fixtures.page("space/applications.html"))
    let text = try Self.scraped().operations
    #expect(page.operations.count == 62)
    for (html, text) in zip(page.operations, text) {
      #expect(html.statement.withoutDeprecationNotes == text.statement.withoutDeprecationNotes)
    }
    #expect(page.entriesSeen == 62)
    #expect(page.entriesRead == 62)
    #expect(page.findings.filter { $0.severity != .note } == [])
  }

  @Test func condensingKeepsEveryOperationAndNoProse() throws {
    let bytes = try SharedFiles.bytes(Self.seed)
    let page = try PageReader().read(bytes, path: Self.seed)
    let condensed = try Condenser().condense(page, bytes: bytes)
    let again = try PageReader().read(Array(condensed.utf8), path: Self.seed)
    let scraped = try Scraper().scrape(again)
    #expect(scraped.operations.map(\.statement) == (try Self.scraped()).operations.map(\.statement))
    #expect(scraped.findings.map(\.id) == ["page-title-inferred"])
    #expect(scraped.entriesSeen == 62)
    #expect(!condensed.contains("Specifies application"))
    #expect(!condensed.contains("JWKS"))
    #expect(!condensed.contains("Last modified"))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
  }
}

extension ScopeModel.Operation {
  /// The operation without its place on the page and without prose: what every form of a page must agree on.
  var statement: ScopeModel.Operation {
    var operation = self
    operation.summary = nil
    operation.evidence = Evidence(page: "", line: 0, excerpt: "")
    for index in operation.parameters.indices { operation.parameters[index].description = nil }
    return operation
  }
}

extension ScopeModel.Operation {
  /// The operation without the words of deprecations, which are prose.
  fileprivate var withoutDeprecationNotes: ScopeModel.Operation {
    var operation = self
    for index in operation.parameters.indices { operation.parameters[index].deprecated?.note = nil }
    return operation
  }
}
