import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Operation rows")
struct OperationRowsLayoutTests {
  static func scrape(_ text: String) throws -> ScrapedPage {
    try Scraper(vendor: .joiningByComma).scrape(try PageReader().read(Array(text.utf8), path: "page.txt"))
  }

  static func rows(_ page: ScrapedPage) -> [String] {
    page.operations.map { "\($0.label) \(TruthNotation.notation($0.requirement))" }
  }

  @Test func cellsWithBordersAreReadByTheirHeads() throws {
    let page = try Self.scrape(
      """
      | Required scopes | HTTP method | Endpoint | Owner |
      |---|---|---|---|
      | item:read | GET | /items/:id | core |
      | item:write OR item:all | PUT | /items/<id> | core |
      | | DELETE | /items/{id} | core |
      """)
    #expect(
      Self.rows(page) == [
        "GET /items/{id} any(item:read)", "PUT /items/{id} any(item:write,item:all)", "DELETE /items/{id} unspecified",
      ])
    #expect(page.operations.allSatisfy { !$0.evidence.inferred })
    #expect(page.operations.first?.evidence.excerpt == "item:read | GET | /items/:id | core")
  }

  @Test(arguments: [
    ("| GETS | /a | a:read |", "unreadable-row"), ("| GET | a | a:read |", "unreadable-row"),
    ("| GET | /a |", "unreadable-row"), ("| GET | /a | whatever |", "unreadable-requirement"),
    ("| GET | /a | b | c |", "unreadable-row"),
  ])
  func aRowThatFitsNothingIsAnErrorOnItsLine(row: String, id: String) throws {
    let page = try Self.scrape("| Method | Path | Scope |\n|---|---|---|\n| GET | /ok | ok:read |\n\(row)")
    #expect(Self.rows(page) == ["GET /ok any(ok:read)"])
    let errors = page.findings.filter { $0.severity == .error }
    #expect(errors.map(\.id) == [id])
    #expect(errors.map(\.line) == [4])
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    #expect(page.entriesSeen == 2)
  }

  @Test func condensingKeepsTheLineThatPartsHeadsFromRows() throws {
    let text = "Some words.\n\n| Method | Path | Scope |\n|---|---|---|\n| GET | /a | a:read |\n"
    let page = try PageReader().read(Array(text.utf8), path: "page.txt")
    let condensed = try Condenser(scraper: Scraper(vendor: .joiningByComma)).condense(page, bytes: Array(text.utf8))
    #expect(condensed == String(text.dropFirst("Some words.\n\n".count)))
  }

  @Test func aRowWithoutACellForTheRequirementIsNoSilentUnknown() throws {
    let page = try Self.scrape(
      """
      <!DOCTYPE html>
      <table>
      <tr><th>Method</th><th>Path</th><th></th><th>Scope</th></tr>
      <tr><td>GET</td><td>/a</td><td>a:read</td></tr>
      <tr><td>GET</td><td>/b</td><td>1</td><td>b:read</td></tr>
      <tr><td>GET</td><td>/c</td><td>1</td><td></td></tr>
      </table>
      """)
    #expect(Self.rows(page) == ["GET /b any(b:read)", "GET /c unspecified"])
    let errors = page.findings.filter { $0.severity == .error }
    #expect(errors.map(\.id) == ["unreadable-row"])
    #expect(errors.map(\.line) == [4])
    #expect(errors.first?.message.contains("has 3 cells, but its table has 4 columns") == true)
  }

  @Test func theSameOperationTwiceIsExplained() throws {
    let table = "| Method | Path | Scope |\n|---|---|---|\n| GET | /a/{x} | a:read |\n"
    let same = try Self.scrape(table + "| GET | /a/{y} | a:read |")
    #expect(same.operations.count == 1)
    #expect(same.findings.map(\.id) == ["duplicate-operation"])
    #expect(same.entriesExplained == 1)
    let other = try Self.scrape(table + "| GET | /a/{y} | a:all |")
    #expect(other.operations.count == 1)
    #expect(other.findings.map(\.id) == ["conflicting-operation"])
    #expect(other.findings.map(\.severity) == [.error])
  }

  @Test func aTableWhoseColumnsAreNotKnownIsNotRead() throws {
    let page = try Self.scrape(
      """
      MethodAPI pathRequired scope
      GET/items.getitem:read,item:all
      POST/items.createitem:all

      MethodAPI pathSomething else
      GET/parts.getpart:read,part:all
      """)
    #expect(page.operations.count == 2)
    #expect(page.findings.contains { $0.id == "unknown-column-heads" && $0.line == 5 && $0.severity == .error })
  }

  @Test func aPageWithoutOperationsSaysWhatWasLookedForAndSeen() throws {
    do {
      _ = try Self.scrape("| Name | Colour |\n|---|---|\n| apple | red |")
      Issue.record("the page was scraped")
    } catch let error as InputError {
      #expect(error.first.id == "unfit-page")
      #expect(error.first.message.contains("operation-rows, but the page lacks a column of methods"))
      #expect(error.first.message.contains("Name | Colour"))
    }
  }

  @Test func aPageThatDoesNotShowItsProviderIsRefused() throws {
    let text = "| Method | Path | Scope |\n|---|---|---|\n| GET | /a | a:read |"
    let page = try PageReader().read(Array(text.utf8), path: "page.txt")
    #expect(throws: InputError.self) { try Scraper().scrape(page) }
  }
}
