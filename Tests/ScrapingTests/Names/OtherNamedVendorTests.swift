import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Invented vendors whose operations have names and need scopes of another kind: what tells them from AWS is their file alone.
@Suite("Vendors with names of their own")
struct OtherNamedVendorTests {
  private static func vendor(_ operations: String = #"{"names": "vendor"}"#, more: String = "") throws -> Vendor {
    let json = #"{"formatVersion": 1, "id": "harbour", \#(more) "operations": \#(operations)}"#
    return try Vendor.read(json: Array(json.utf8), path: "harbour.vendor.json")
  }

  private static func scrape(_ text: String, _ vendor: Vendor, path: String = "page.md") throws -> ScrapedPage {
    let page = try Scraper(vendor: vendor).scrape(try PageReader().read(Array(text.utf8), path: path))
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    return page
  }

  private static let columns = #""columns": {"operation": ["Function"], "fact": {"tier": ["Tier"]}},"#

  @Test func namesStandBesideTheirScopes() throws {
    let text = """
      # Functions of the harbour

      | Function | Required scope | Tier |
      |---|---|---|
      | `berths.list` | `berths:read` | 1 |
      | `berths.book` beta | `berths:write` or `berths:admin` | 2 |
      | `tides.next` | None | 1 |
      """
    let page = try Self.scrape(text, try Self.vendor(more: Self.columns))
    #expect(page.findings.filter { $0.severity != .note } == [])
    #expect(page.operations.map(\.name) == ["berths.list", "berths.book", "tides.next"])
    #expect(
      page.operations.map(\.requirement.kind)
        == [.scopes(anyOf: [["berths:read"]]), .scopes(anyOf: [["berths:write"], ["berths:admin"]]), .none])
    #expect(page.operations.map { $0.fact("tier") } == [["1"], ["2"], ["1"]])
  }

  @Test func aNameMayStandBesideItsRequest() throws {
    let text = """
      | Function | Method | Path | Required scope |
      |---|---|---|---|
      | berths.list | GET | /berths | berths:read |
      | berths.book | | | berths:write |
      | berths.drop | FETCH | /berths | berths:write |
      """
    let page = try Self.scrape(text, try Self.vendor(more: Self.columns))
    #expect(page.operations.map(\.label) == ["GET /berths (berths.list)", "berths.book"])
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["unreadable-row"])
  }

  @Test func scopesMayHeadTheNames() throws {
    let text = """
      | Scope | Function |
      |---|---|
      | berths:read | berths.list, berths.get |
      | berths:admin | berths.list |
      """
    let page = try Self.scrape(text, try Self.vendor(more: Self.columns))
    #expect(page.layouts == [.scopeRows])
    #expect(page.operations.map(\.name) == ["berths.list", "berths.get"])
    #expect(
      page.operations.map(\.requirement.kind)
        == [.mayCheck(scopes: ["berths:read", "berths:admin"]), .scopes(anyOf: [["berths:read"]])])
  }

  /// Another way of writing everything that AWS's file says, in a text dump.
  @Test func namesThatAreScopesAreSpelledAsTheFileSays() throws {
    let vendor = try Self.vendor(
      #"{"names": "vendor", "prefix": "{prefix} functions", "name": "{prefix}/{cell}", "scope": "use {name}", "marks": {"staff": ["(staff)"]}}"#,
      more: #""columns": {"operation": ["Function"], "alsoRequired": ["Uses"]}, "scopes": {"form": "words"},"#)
    let text = """
      Harbour functions

      | Function       | Uses         |
      |----------------|--------------|
      | book (staff)   | use list     |
      | list           |              |
      """
    let page = try Self.scrape(text, vendor, path: "page.txt")
    #expect(page.operations.map(\.name) == ["Harbour/book", "Harbour/list"])
    #expect(page.operations.map { $0.fact("staff") } == [["(staff)"], nil])
    #expect(page.operations.last?.needed == ["use Harbour/list"])
  }

  @Test func aTableWithoutTheColumnFitsNoLayoutAndTheMessageSaysWhatIsMissing() throws {
    let text = "| Routine | Required scope |\n|---|---|\n| berths.list | berths:read |\n"
    let error = #expect(throws: InputError.self) {
      try Self.scrape(text, try Self.vendor(more: Self.columns))
    }
    #expect(error?.first.message.contains("a column of operation names") == true)
  }

  @Test func aVendorOfMethodsAndPathsCountsNoNames() throws {
    let text = "| Function | Required scope |\n|---|---|\n| berths.list | berths:read |\n"
    #expect(throws: InputError.self) { try Self.scrape(text, Vendor.unknown(id: "harbour")) }
  }
}
