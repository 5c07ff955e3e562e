import Findings
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Further columns of a matrix")
struct MatrixColumnsTests {
  @Test func remarksAreKeptWithEachOperationOfTheRow() throws {
    let page = try UnknownVendorPage(
      heads: ["Path", "GET", "POST", "Notes"],
      rows: [
        ["/boats", "boats:read", "boats:write", "Also needs the master's consent."],
        ["/crews", "crews:read", "N/A", ""],
      ])
    #expect(
      page.operations == ["GET /boats any(boats:read)", "POST /boats any(boats:write)", "GET /crews any(crews:read)"])
    #expect(
      page.scraped.operations.map(\.note) == [
        "Also needs the master's consent.", "Also needs the master's consent.", nil,
      ])
    #expect(page.scraped.operations[0].requirement.conditions.map(\.effect) == [.stricter])
    #expect(!page.scraped.findings.contains { $0.id == "unknown-column-heads" })
  }

  @Test func aCommaInACellIsReported() throws {
    let page = try UnknownVendorPage(
      heads: ["Path", "GET", "POST"], rows: [["/boats", "boats:read, boats:all", "boats:write"]])
    #expect(page.operations == ["GET /boats boats:read; boats:all", "POST /boats any(boats:write)"])
    #expect(page.warnings == ["joiner-not-said"])
  }

  @Test func theVendorsCommaIsUsed() throws {
    let vendor = try VendorMergeTests.vendor(
      #""requirement": {"joiners": {",": "and"}}, "columns": {"fact": {"tier": ["Tier"]}}"#)
    let html =
      "<h1>Scopes</h1><table><tr><th>Path</th><th>GET</th><th>POST</th><th>Tier</th></tr><tr><td>/boats</td><td>boats:read, crews:read</td><td>N/A</td><td>Gold</td></tr></table>"
    let scraped = try Scraper(vendor: vendor).scrape(try PageReaderSample.html(html))
    #expect(scraped.operations.map { TruthNotation.notation($0.requirement) } == ["any(boats:read&crews:read)"])
    #expect(scraped.operations[0].facts == [Fact(name: "tier", values: ["Gold"])])
  }

  @Test func wordsForAKindOfTokenThatNoRuleKnowsAreReported() throws {
    let page = try UnknownVendorPage(
      heads: ["Endpoint", "App token", "User token"],
      rows: [["GET /boats", "boats:read", "boats:read"], ["POST /boats", "Not for bots", "boats:write"]])
    #expect(page.scraped.findings.filter { $0.id == "unread-requirement" }.map(\.line) == [4])
  }
}
