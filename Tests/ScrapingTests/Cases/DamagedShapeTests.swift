import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

/// Pages whose tags or headings went astray: what they say is read, or the place is named.
@Suite("Slips of pages")
struct DamagedShapeTests {
  private static let ends = [
    "<h2>Permission on \"tugs\"</h2><ul><li>GET /tugs (read)</li><li>POST /tugs (write)</li></ul>"
  ]

  private func gitHub(_ heading: String) throws -> ScrapedPage {
    let html =
      "<h1>Permissions</h1><h2>Permission on \"berths\"</h2><ul><li>GET /berths (read)</li></ul>\(heading)"
      + "<ul><li>GET /cranes (read)</li><li>DELETE /cranes (write)</li></ul>" + Self.ends[0]
    let page = try PageReader().read(Array(html.utf8), path: "page.html")
    return try Scraper(provider: "github").scrape(page)
  }

  @Test(
    arguments: [
      "<h2>Permission on \"cranes\"</h2>", "<h3>Permission on \"cranes\"</h3>", "<h5>Permission on \"cranes\"</h5>",
      "<p><b>Permission on \"cranes\"</b></p>",
    ])
  func aPermissionsHeadingOfAnotherRankBeginsItsSection(heading: String) throws {
    let scraped = try gitHub(heading)
    #expect(
      scraped.operations.map { "\($0.label) \(TruthNotation.notation($0.requirement))" } == [
        "GET /berths any(berths:read)", "GET /cranes any(cranes:read)", "DELETE /cranes any(cranes:write)",
        "GET /tugs any(tugs:read)", "POST /tugs any(tugs:write)",
      ])
  }

  @Test func textBetweenTheCellsOfARowIsAnError() throws {
    let page = try UnknownVendorPage(
      "<table><tr><th>Endpoint</th><th>Scopes</th></tr>\n<tr><td>GET /boats</td><td>boat:wri</td>te, boat:all</tr>\n<tr><td>POST /boats</td><td>boat:write</td></tr></table>\n<p>More.</p>",
      ending: "html")
    let found = page.scraped.findings.filter { $0.id == "text-outside-cells" }
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.line) == [2])
    #expect(found.first?.message.contains("te, boat:all") == true)
  }

  @Test func textBelowATableIsNone() throws {
    let page = try UnknownVendorPage(
      heads: ["Endpoint", "Scopes"], rows: [["GET /boats", "boats:read"]], below: "<p>boats:read is for all.</p>")
    #expect(!page.scraped.findings.contains { $0.id == "text-outside-cells" })
  }

  @Test func aTableOfTypesThatWasSplitKeepsAllTypes() throws {
    func table(_ type: String) -> String {
      "<table><tr><th>type</th><th>required scope</th></tr><tr><td>\(type)</td><td>\(type):read OR \(type):all</td></tr></table>"
    }
    let page = try UnknownVendorPage(
      "<h1>List boats</h1><p><code>POST /boats.list</code></p><p>Required scopes: Depends on the object type in the type field:</p>"
        + table("sail") + table("motor") + "<h2>Errors</h2><p>None.</p>", ending: "html")
    #expect(page.requirement == "byType(sail=any(sail:read,sail:all);motor=any(motor:read,motor:all))")
  }

  @Test func aTableOfScopesWithoutHeadsBelowTheRequirementIsAnError() throws {
    let page = try UnknownVendorPage(
      "<h1>List boats</h1><p><code>POST /boats.list</code></p><p>Required scopes: Depends on the object type in the type field:</p>"
        + "<table><tr><th>type</th><th>required scope</th></tr><tr><td>sail</td><td>sail:read</td></tr></table>"
        + "<table><tr><td>motor</td><td>motor:read</td></tr></table><h2>Errors</h2><p>None.</p>", ending: "html")
    #expect(page.errors.contains("unplaced-scopes"))
  }

  @Test func wordsForAnyBelowAHeadingJoinTheScopes() throws {
    let page = try UnknownVendorPage(
      "<h1>Get a boat</h1><p><code>GET /boats</code></p><h2>Required scopes</h2><p>Any of: boats:read, boats:all</p>",
      ending: "html")
    #expect(page.requirement == "any(boats:read,boats:all)")
  }

  @Test(
    "What no reader sees is not read, and told where it states an operation or a scope",
    arguments: [
      ("<tr hidden><td>GET</td><td>/oars</td><td>oars:read</td></tr>", 2),
      ("<tr style=\"display: none\"><td>GET</td><td>/oars</td><td>oars:read</td></tr>", 2),
      ("<tr><td>GET</td><td>/boats</td><td>boats:read<span hidden>, boats:all</span></td></tr>", 2),
      ("<tr><td>GET</td><td>/boats</td><td>boats:read<noscript>, boats:all</noscript></td></tr>", 2),
      ("<tr><td>GET</td><td>/boats</td><td>boats:read<s>, admin</s></td></tr>", 2),
    ])
  func unseenWordsAreTold(row: String, line: Int) throws {
    let page = try UnknownVendorPage(
      "<table><tr><th>Method</th><th>Path</th><th>Scopes</th></tr>\n\(row)\n<tr><td>GET</td><td>/boats</td><td>boats:read</td></tr></table>",
      ending: "html")
    #expect(page.scraped.operations.map(\.label) == ["GET /boats"])
    #expect(page.requirement == "any(boats:read)")
    let told = page.scraped.findings.filter { $0.id == "unseen-text" }
    #expect(told.map(\.line) == [line])
    #expect(told.map(\.severity) == [.warning])
  }

  @Test func hiddenWordsThatStateNothingAreNotTold() throws {
    let page = try UnknownVendorPage(
      "<p hidden>Was this page helpful?</p><table><tr><th>Method</th><th>Path</th><th>Scopes</th></tr><tr><td>GET<span hidden>Link</span></td><td>/boats</td><td>boats:read</td></tr></table><noscript>boats:all</noscript>",
      ending: "html")
    #expect(page.requirement == "any(boats:read)")
    #expect(!page.scraped.findings.contains { $0.id == "unseen-text" })
  }
}
