import Findings
import Hashing
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// DevRev's endpoint pages as their vendor served them, against readings of them that were made independently.
@Suite("DevRev endpoint pages", .enabled(if: SharedFiles.areThere))
struct DevRevEndpointPageTests {
  static let list = "seeds/devrev-works-list-post.txt"
  static let create = "seeds/devrev-works-create.txt"

  static func scraped(_ path: String) throws -> ScrapedPage {
    try Scraper().scrape(try PageReader().read(try SharedFiles.bytes(path), path: path))
  }

  static func operation(_ path: String) throws -> ScopeModel.Operation {
    let operations = try scraped(path).operations
    #expect(operations.count == 1)
    return try #require(operations.first)
  }

  static func rows(_ path: String) throws -> [[String]] {
    try SharedFiles.text(path).split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  // MARK: The current form

  @Test func theOperationIsReadWithItsTitleGroupAndSummary() throws {
    let operation = try Self.operation(Self.list)
    #expect(operation.method == .post)
    #expect(operation.path == "/works.list")
    #expect(operation.group == "Works")
    #expect(operation.title == "List Works (POST)")
    #expect(operation.summary == "Lists a collection of work items.")
    #expect(operation.evidence == Evidence(page: Self.list, line: 5, excerpt: "POST\n/works.list"))
    #expect(operation.furtherEvidence.map(\.line) == [10])
    #expect(operation.furtherEvidence.first?.inferred == true)
    #expect(
      operation.furtherEvidence.first?.excerpt.hasSuffix("ticketticket:read OR ticket:write OR ticket:all") == true)
  }

  @Test func everyTypeIsReadAsTheTruthSays() throws {
    guard case .perType(let field, let cases) = try Self.operation(Self.list).requirement.kind else {
      Issue.record("the requirement does not depend on the type")
      return
    }
    #expect(field == "type")
    let read = cases.map { ["POST", "/works.list", $0.type, TruthNotation.notation($0.requirement)] }
    #expect(read == (try Self.rows("truth/works-list-scopes.tsv")))
  }

  @Test func everyParameterIsReadAsTheTruthSays() throws {
    let truth = try Self.rows("truth/works-list.tsv")
    let parameters = try Self.operation(Self.list).parameters
    #expect(truth.count == 25)
    var read: [[String]] = []
    for parameter in parameters {
      let values = parameter.allowedValues.map { "\"\($0)\"" }.joined(separator: " | ")
      read.append([
        parameter.name ?? "", parameter.type ?? "", String(parameter.required == false), parameter.format ?? "", values,
        String((parameter.description ?? "").prefix(60)),
      ])
    }
    #expect(read == truth)
    #expect(parameters.allSatisfy { $0.location == .body && $0.defaultValue == nil && $0.nullable == nil })
    #expect(parameters[16].description == "Fields to sort the works by and the direction to sort them.")
  }

  // MARK: The older form

  @Test func theOlderFormIsKnownFromItsCallAndItsRequirementIsUnknown() throws {
    let page = try Self.scraped(Self.create)
    let operation = try #require(page.operations.first)
    #expect(operation.method == .post)
    #expect(operation.path == "/works.create")
    #expect(operation.title == "Create Work")
    #expect(operation.summary?.hasSuffix("work types are supported in the beta version.") == true)
    #expect(operation.requirement == Requirement(.unknown))
    #expect(operation.evidence.line == 116)
    #expect(operation.evidence.excerpt == "curl -X POST \"https://api.devrev.ai/works.create\"")
    #expect(page.findings.contains { $0.id == "operation-from-call" && $0.line == 116 })
    #expect(page.findings.contains { $0.id == "unnamed-parameters" && $0.message.contains("28") })
  }

  @Test func theOlderFormHas28ParametersWithoutNames() throws {
    let parameters = try Self.operation(Self.create).parameters
    #expect(parameters.count == 28)
    #expect(parameters.allSatisfy { $0.name == nil && $0.type == nil && $0.required == nil && $0.location == nil })
    // Slot, line, the beginning of the description, limit: columns with two spaces or more between them.
    var beginnings: [String] = []
    for line in try SharedFiles.text("truth/works-create.txt").split(separator: "\n") {
      let cells = line.split(separator: "  ").map { SourceText.trimmed($0) }.filter { !$0.isEmpty }
      guard cells.count >= 4, Int(cells[0]) != nil, Int(cells[1]) != nil else { continue }
      beginnings.append(cells[2].hasSuffix(" ...") ? String(cells[2].dropLast(4)) : cells[2])
    }
    #expect(beginnings.count == 28)
    let descriptions = parameters.map { $0.description ?? "" }
    for (description, beginning) in zip(descriptions, beginnings) {
      #expect(description.hasPrefix(beginning))
    }
    let formats = parameters.map { $0.format ?? "" }
    #expect(
      formats == [
        "", "", "int64", "id", "date-time", "id", "double", "", "", "double", "", "int64", "", "double", "", "", "",
        "date-time", "id", "", "", "id", "", "", "id", "", "text", "id",
      ])
    let values = parameters.map { $0.allowedValues.joined(separator: " ") }
    let priorities = "p0 p1 p2 p3"
    #expect(values.indices.filter { values[$0] == priorities } == [1, 12, 16])
    #expect(values[10] == "commit omitted pipeline strong_upside upside won")
    #expect(values[25] == "blocker high low medium")
    #expect(values.count { !$0.isEmpty } == 5)
    #expect(descriptions[0] == "The IDs of the parts associated with issue. items <= 8")
    #expect(descriptions[2].contains("\"label\": \"P3\""))
    #expect(descriptions[7] == "The money value to create.")
    #expect(descriptions[14] == "The money value to create.")
    #expect(descriptions[27] == "Source channel ID of the ticket.")
  }

  // MARK: Both

  @Test(arguments: [list, create])
  func theAccountClosesOverOneEntry(path: String) throws {
    let page = try Self.scraped(path)
    #expect(page.layout == .operationPage)
    #expect(page.provider == "devrev")
    #expect(page.entriesSeen == 1)
    #expect(page.entriesRead == 1)
    #expect(page.entriesExplained == 0)
    #expect(page.findings.filter { $0.severity == .error } == [])
  }

  @Test func nothingOnTheCurrentFormNeedsALook() throws {
    #expect(try Self.scraped(Self.list).findings.filter { $0.severity != .note } == [])
  }

  @Test(arguments: [list, create])
  func condensingKeepsEverythingButProse(path: String) throws {
    let bytes = try SharedFiles.bytes(path)
    let page = try PageReader().read(bytes, path: path)
    let condensed = try Condenser().condense(page, bytes: bytes)
    let again = try PageReader().read(Array(condensed.utf8), path: path)
    let scraped = try Scraper().scrape(again)
    #expect(scraped.operations.map(\.plain) == (try Self.scraped(path)).operations.map(\.plain))
    #expect(scraped.findings.filter { $0.severity == .error } == [])
    #expect(!condensed.contains("require a token"))
    #expect(!condensed.contains("\"next_cursor\""))
    #expect(!condensed.contains("Lists a collection"))
    #expect(!condensed.contains("Filters for"))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
  }

  @Test(arguments: [
    ("works-list-post", list), ("works-list-definitions", list), ("works-list-table", list), ("works-create", create),
  ])
  func theHTMLFormsGiveTheSameOperation(fixture: String, path: String) throws {
    let name = "devrev/\(fixture).html"
    let page = try Scraper().scrape(try PageReader().read(try Fixtures.bytes(name), path: name))
    let (read, expected) = (try #require(page.operations.first).plain, try Self.operation(path).plain)
    #expect(page.operations.count == 1)
    #expect(read.requirement == expected.requirement)
    for (own, other) in zip(read.parameters, expected.parameters) { #expect(own == other) }
    #expect(read == expected)
    #expect(page.findings.filter { $0.severity == .error } == [])
    #expect(page.entriesSeen == 1)
    #expect(page.entriesRead == 1)
  }

  // MARK: Merge

  static func source(_ path: String) throws -> CatalogBuilder.Source {
    CatalogBuilder.Source(page: try scraped(path), sha256: SHA256.hexadecimal(of: try SharedFiles.bytes(path)))
  }

  @Test func endpointPagesAddToTheReferenceInAnyOrder() throws {
    let sources = try [DevRevReferenceTests.seed, Self.list, Self.create].map(Self.source)
    let catalog = try CatalogBuilder().catalog(of: sources)
    #expect(try CatalogBuilder().catalog(of: sources.reversed()) == catalog)
    #expect(try CatalogBuilder().catalog(of: [sources[1], sources[0], sources[2]]) == catalog)
    #expect(catalog.operations.count == 311)
    #expect(!catalog.findings.contains { $0.id == "pages-disagree" })

    let list = try #require(catalog.operations.first { $0.path == "/works.list" && $0.method == .post })
    #expect(list.parameters.count == 25)
    #expect(list.title == "List Works (POST)")
    #expect(list.evidence.page == DevRevReferenceTests.seed)
    #expect(list.furtherEvidence.map(\.page) == [Self.list, Self.list])
    guard case .perType(let field, let cases) = list.requirement.kind else {
      Issue.record("the requirement does not depend on the type")
      return
    }
    #expect(field == "type")
    #expect(cases.count == 5)

    let create = try #require(catalog.operations.first { $0.path == "/works.create" })
    #expect(create.parameters.count == 28)
    guard case .perType(nil, _) = create.requirement.kind else {
      Issue.record("the silent page changed the requirement")
      return
    }
    let untouched = catalog.operations.filter { $0.path != "/works.create" && $0 != list }
    let reference = try DevRevReferenceTests.scraped().operations
    #expect(untouched.count == 309)
    #expect(Set(untouched).isSubset(of: Set(reference)))
  }
}

/// Spaces at the ends of a text.
private enum SourceText {
  static func trimmed(_ text: some StringProtocol) -> String {
    String(String(text.drop { $0 == " " }.reversed()).drop { $0 == " " }.reversed())
  }
}
