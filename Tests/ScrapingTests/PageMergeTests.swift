import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Merge of pages")
struct PageMergeTests {
  static func rows(_ cell: String, path: String = "reference.txt") throws -> ScrapedPage {
    let text =
      "Items\n\n| Method | Path | Scope |\n|---|---|---|\n| GET | /items.get | \(cell) |\n| GET | /ping | None |\n"
    return try Scraper(vendor: .joiningByComma).scrape(try PageReader().read(Array(text.utf8), path: path))
  }

  static func endpoint(_ requirement: String, path: String = "a-page.txt") throws -> ScrapedPage {
    let text = """
      Items

      Get an item

      GET
      /items.get

      Gives one item.

      \(requirement)

      Query Parameters

      id*string

      Response

      """
    return try Scraper(vendor: .joiningByComma).scrape(try PageReader().read(Array(text.utf8), path: path))
  }

  static func merged(_ pages: ScrapedPage...) throws -> (ScopeModel.Operation, PageMerge) {
    let merge = PageMerge(pages)
    let reversed = PageMerge(pages.reversed())
    #expect(merge.operations == reversed.operations)
    #expect(Set(merge.findings) == Set(reversed.findings))
    return (try #require(merge.operations.first { $0.path == "/items.get" }), merge)
  }

  @Test func anEndpointPageAddsWhatTheReferenceLacks() throws {
    let (operation, merge) = try Self.merged(
      try Self.endpoint("Required scopes: item:all OR item:read"), try Self.rows("item:read,item:all"))
    #expect(merge.operations.count == 2)
    #expect(operation.requirement == Requirement(.scopes(anyOf: [["item:read"], ["item:all"]])))
    #expect(operation.title == "Get an item")
    #expect(operation.summary == "Gives one item.")
    #expect(operation.parameters == [Parameter(name: "id", location: .query, type: "string", required: true)])
    #expect(operation.evidence.page == "reference.txt")
    #expect(operation.furtherEvidence.map(\.page) == ["a-page.txt", "a-page.txt"])
    #expect(!merge.findings.contains { $0.id == PageMerge.pagesDisagree })
  }

  @Test(arguments: ["item:read", "item:read,item:write", "item:read AND item:all", "None", "item: item:read, item:all"])
  func aContradictionListsTheScopesOfBothAndNamesBothPages(cell: String) throws {
    let reference = try Self.rows(cell)
    let (operation, merge) = try Self.merged(try Self.endpoint("Required scopes: item:all OR item:read"), reference)
    let found = merge.findings.filter { $0.id == PageMerge.pagesDisagree }
    if cell.hasPrefix("item: ") {
      #expect(operation.requirement == reference.operations.first?.requirement)
      #expect(found.isEmpty)
    } else {
      guard case .mayCheck(let scopes) = operation.requirement.kind else {
        Issue.record("The requirement is not open.")
        return
      }
      let stated = reference.operations.first { $0.path == "/items.get" }?.requirement.scopeNames ?? []
      #expect(Set(scopes) == Set(stated + ["item:all", "item:read"]))
      #expect(scopes.count == Set(scopes).count)
      #expect(found.map(\.severity) == [.error])
      #expect(found.map(\.page) == ["a-page.txt"])
      #expect(found.map(\.line) == [5])
      #expect(found.first?.message.contains("reference.txt:5") == true)
    }
  }

  @Test func aSilentPageLearnsAndNeverDisagrees() throws {
    let (learned, first) = try Self.merged(try Self.endpoint("Required scopes: item:read"), try Self.rows(""))
    #expect(learned.requirement == Requirement(.scopes(anyOf: [["item:read"]])))
    let (kept, second) = try Self.merged(try Self.endpoint("More words."), try Self.rows("item:read"))
    #expect(kept.requirement == Requirement(.scopes(anyOf: [["item:read"]])))
    for merge in [first, second] { #expect(!merge.findings.contains { $0.id == PageMerge.pagesDisagree }) }
  }

  @Test func theFieldOfATypeIsTakenOverAlsoFromAPageThatDisagrees() throws {
    let page = try Self.endpoint(
      "Required scopes: Depends on the object type in the id field:\n\ntype required scope\nitem item:all")
    let (operation, merge) = try Self.merged(page, try Self.rows("item: item:read"))
    let only = Requirement.TypeCase(
      type: "item", requirement: Requirement(.mayCheck(scopes: ["item:read", "item:all"])))
    #expect(operation.requirement == Requirement(.perType(field: "id", cases: [only])))
    #expect(merge.findings.contains { $0.id == PageMerge.pagesDisagree })
  }

  @Test func conditionsOfBothPagesStand() throws {
    let page = try Self.endpoint("Required scopes: item:read — Also needs parent read access.")
    let (operation, _) = try Self.merged(page, try Self.rows("item:read — No scopes required for default items."))
    #expect(operation.requirement.conditions.map(\.effect) == [.looser, .stricter])
  }

  @Test func ofTwoReferencesTheOneWhosePathComesFirstIsNamedFirst() throws {
    let (operation, merge) = try Self.merged(
      try Self.rows("item:write", path: "b.txt"), try Self.rows("item:read", path: "a.txt"))
    #expect(operation.requirement == Requirement(.mayCheck(scopes: ["item:read", "item:write"])))
    #expect(merge.findings.filter { $0.id == PageMerge.pagesDisagree }.map(\.page) == ["b.txt"])
  }

  /// What another page says is added, and told where it differs.
  @Test func factsOfFurtherPagesAreAdded() throws {
    var (reference, page) = (try Self.rows("item:read"), try Self.endpoint("Required scopes: item:read"))
    let index = try #require(reference.operations.firstIndex { $0.path == "/items.get" })
    reference.operations[index].facts = [Fact(name: "level", values: ["Read"])]
    page.operations[0].facts = [Fact(name: "level", values: ["Write"]), Fact(name: "marks", values: ["beta"])]
    let (operation, merge) = try Self.merged(reference, page)
    #expect(
      operation.facts == [Fact(name: "level", values: ["Read", "Write"]), Fact(name: "marks", values: ["beta"])])
    #expect(merge.findings.contains { $0.id == "facts-differ" })
  }

  /// The alternatives are numbered as the reference lists them.
  @Test func leastPrivilegedIsTakenOver() throws {
    let reference = try Self.rows("item:read,item:all")
    var page = try Self.endpoint("Required scopes: item:all OR item:read")
    page.operations[0].requirement.least = [1]
    let (operation, _) = try Self.merged(reference, page)
    #expect(operation.requirement == Requirement(.scopes(anyOf: [["item:read"], ["item:all"]]), least: [0]))
  }
}
