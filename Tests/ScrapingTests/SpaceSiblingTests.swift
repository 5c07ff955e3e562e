import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import Testing

/// Pages of our own, built as other pages of JetBrains Space are.
@Suite("JetBrains Space siblings")
struct SpaceSiblingTests {
  static func scrape(_ name: String) throws -> ScrapedPage {
    try Scraper().scrape(try Fixtures.page("space/\(name)"))
  }

  static func rows(_ page: ScrapedPage) -> [String] {
    page.operations.map { operation in
      [
        operation.title ?? "–", operation.method?.rawValue ?? "", operation.path ?? "",
        TruthNotation.notation(operation.requirement),
      ].joined(separator: " | ")
    }
  }

  static func parameters(_ operation: ScopeModel.Operation?) -> [String] {
    (operation?.parameters ?? []).map { parameter in
      var words = [parameter.name ?? "–", parameter.location?.rawValue ?? "–", parameter.type ?? "–"]
      if let format = parameter.format { words.append(format) }
      if let required = parameter.required { words.append(required ? "required" : "optional") }
      if parameter.nullable == true { words.append("nullable") }
      if let value = parameter.defaultValue { words.append("= " + value) }
      return words.joined(separator: " ")
    }
  }

  @Test(arguments: ["absences.txt", "chats.txt", "emails.txt", "chats.html"])
  func theAccountCloses(name: String) throws {
    let page = try Self.scrape(name)
    #expect(page.provider == "space")
    #expect(page.layout == .operationList)
    #expect(page.entriesSeen == page.operations.count)
    #expect(page.entriesRead == page.entriesSeen)
    #expect(page.findings.filter { $0.severity != .note } == [])
  }

  @Test(arguments: ["absences.txt", "chats.txt", "emails.txt"])
  func condensingKeepsEveryOperation(name: String) throws {
    let bytes = try Fixtures.bytes("space/\(name)")
    let page = try Fixtures.page("space/\(name)")
    let condensed = try Condenser().condense(page, bytes: bytes)
    let again = try PageReader().read(Array(condensed.utf8), path: name)
    #expect(
      try Scraper().scrape(again).operations.map(\.statement) == Scraper().scrape(page).operations.map(\.statement))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
  }

  @Test func titlesAboveTheirPathsAndFieldsMarkedAsRequired() throws {
    let page = try Self.scrape("absences.txt")
    #expect(Set(page.operations.map(\.group)) == ["Absences"])
    #expect(
      Self.rows(page) == [
        "Create absence | POST | /api/http/absences | Update absences",
        "Get all absences | GET | /api/http/absences | View absences; View member profile",
        "Is it free? | GET | /api/http/absences/{id}/is-free | unspecified",
        "Approve absence | POST | /api/http/absences/{id}/approve | Approve absences",
      ])
    #expect(page.operations.map(\.summary) == ["Makes an absence for a member.", "Finds absences.", nil, nil])
    #expect(page.operations[3].deprecated?.since == "2022-01-31")
    #expect(page.operations.map { $0.deprecated == nil } == [true, true, true, false])
    #expect(
      Self.parameters(page.operations[0]) == [
        "member body string in one of the formats required", "reason body string required",
        "location body string optional nullable", "since body string full-date required",
        "available body boolean optional = false",
      ])
    #expect(page.operations[0].parameters[1].description == "Why they are away")
    // The page marks both, so it does not say what an unmarked argument is.
    #expect(
      Self.parameters(page.operations[1]) == [
        "$skip query string optional nullable = null",
        "viewMode query AbsenceListMode optional = \"All, past\"", "members query array of string",
      ])
    #expect(
      Self.parameters(page.operations[3]) == [
        "id path string in one of the formats required", "approve body boolean required",
      ])
  }

  @Test func theSameListAsBullets() throws {
    let page = try Self.scrape("chats.txt")
    #expect(Set(page.operations.map(\.group)) == ["Chats"])
    #expect(
      Self.rows(page) == [
        "Add new channel | POST | /api/http/chats/channels | Add new channels",
        "List all channels | GET | /api/http/chats/channels/all-channels | View channel info; Manage channels",
        "Delete channel | DELETE | /api/http/chats/channels/{channel} | unspecified",
      ])
    #expect(page.operations[2].deprecated?.note == "Deprecated since 2021-05-01: archive it.")
    #expect(
      Self.parameters(page.operations[0]) == [
        "name body string required", "private body boolean optional = false",
      ])
    #expect(
      Self.parameters(page.operations[1]) == [
        "query query string required",
        "subscriber query string in one of the formats optional nullable = null",
      ])
    #expect(Self.parameters(page.operations[2]) == ["channel path string in one of the formats required"])
  }

  @Test func theBulletsInHTMLGiveTheSameOperations() throws {
    let html = try Self.scrape("chats.html").operations
    #expect(html.map(\.statement) == (try Self.scrape("chats.txt")).operations.map(\.statement))
  }

  @Test func formatsOfAFieldEndWhereTheirKnownNamesDo() throws {
    let page = try Self.scrape("emails.txt")
    #expect(Set(page.operations.map(\.group)) == ["Team Directory"])
    #expect(page.operations[0].title == "Create email")
    #expect(
      Self.parameters(page.operations[0]) == [
        "profile path string in one of the formats required", "owner body string in one of the formats required",
        "address body string required", "verified body boolean optional",
      ])
    #expect(page.operations[1].requirement.kind == .none)
    #expect(page.operations[1].deprecated?.since == "2022-03-01")
  }
}
