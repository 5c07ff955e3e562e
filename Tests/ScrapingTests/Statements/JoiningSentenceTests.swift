import ScopeModel
import Testing

@testable import Scraping

@Suite("Sentences that say how listed scopes are joined")
struct JoiningSentenceTests {
  @Test(
    arguments: [
      "A token must hold all of the scopes listed.", "Every scope in the table is required.",
      "You need all the listed scopes.", "Calls require all of the following permissions, given in the last column.",
    ])
  func allAreNeeded(text: String) { #expect(JoiningSentence.announced(text) == .all) }

  @Test(
    arguments: [
      "A token needs one of the scopes in the table.", "Any of the listed scopes is enough.",
      "This page is long. Each request requires at least one of the scopes listed. See below.",
    ])
  func oneIsEnough(text: String) { #expect(JoiningSentence.announced(text) == .any) }

  @Test(
    arguments: [
      "All endpoints and the scopes that they need are listed below.", "Not all of the scopes listed are needed.",
      "A token needs one or all of the scopes listed.", "The table lists all scopes.",
      "A token needs all of the scopes listed unless it is an admin's.", "Some calls need all of the scopes listed.",
      "One of the scopes listed is needed. All of the scopes listed are needed.", "All of the tokens need scopes.", "",
    ])
  func whatIsNotPlainSaysNothing(text: String) { #expect(JoiningSentence.announced(text) == nil) }

  private func page(_ opening: String, between: String = "") throws -> UnknownVendorPage {
    let table = "<table><tr><th>Endpoint</th><th>Scopes</th></tr>"
    return try UnknownVendorPage(
      "<h1>Scopes</h1>\(opening)<h2>Boats</h2>\(table)<tr><td>GET /boats</td><td>boats:read, crews:read</td></tr></table>\(between)<h2>Oars</h2>\(table)<tr><td>GET /oars</td><td>oars:read, oars:all</td></tr><tr><td>PUT /oars</td><td>oars:write</td></tr></table>",
      ending: "html")
  }

  @Test func aSentenceAboveAllTablesHoldsForAll() throws {
    let page = try page("<p>A token must hold all of the scopes listed.</p>")
    #expect(
      page.operations == [
        "GET /boats any(boats:read&crews:read)", "GET /oars any(oars:read&oars:all)", "PUT /oars any(oars:write)",
      ])
    #expect(page.warnings.isEmpty)
  }

  @Test func withoutOneTheCommaStaysOpen() throws {
    let page = try page("<p>All scopes are listed.</p>")
    #expect(page.operations.first == "GET /boats boats:read; crews:read")
    #expect(page.warnings == ["joiner-not-said"])
  }

  @Test func theVendorFileWins() throws {
    let vendor = try VendorMergeTests.vendor(#""requirement": {"joiners": {",": "or"}}"#)
    let html =
      "<h1>Scopes</h1><p>A token must hold all of the scopes listed.</p><table><tr><th>Endpoint</th><th>Scopes</th></tr><tr><td>GET /boats</td><td>boats:read, boats:all</td></tr></table>"
    let scraped = try Scraper(vendor: vendor).scrape(try PageReaderSample.html(html))
    #expect(scraped.operations.map { TruthNotation.notation($0.requirement) } == ["any(boats:read,boats:all)"])
  }

  @Test func aWordInTheCellAgainstTheSentenceLeavesItOpen() throws {
    let page = try UnknownVendorPage(
      "<h1>Scopes</h1><p>A token must hold all of the scopes listed.</p><table><tr><th>Endpoint</th><th>Scopes</th></tr><tr><td>GET /boats</td><td>boats:read or boats:all</td></tr></table>",
      ending: "html")
    #expect(page.requirement == "boats:read; boats:all")
    #expect(page.warnings == ["mixed-joiners"])
  }
}
