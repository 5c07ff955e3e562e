import Findings
import PageReading
import ScopeModel
import Scraping
import Testing

/// A page without line breaks says what it says with them.
@Suite("Pages on one line")
struct OneLinePageTests {
  static let table = """
    <h1>Orchard</h1>
    <h2>Trees</h2>
    <table><tr><th>Method</th><th>Path</th><th>Scope</th></tr>
    <tr><td>GET</td><td>/trees</td><td>tree:read</td></tr>
    <tr><td>PUT</td><td>/trees</td><td>tree:write</td></tr></table>
    <h2>What scopes mean</h2>
    <table><tr><th>Scope</th><th>Meaning</th></tr>
    <tr><td>tree:read</td><td>See trees</td></tr></table>
    <h2>Crates</h2>
    <table><tr><th>Method</th><th>Path</th><th>Scope</th></tr>
    <tr><td>GET</td><td>/crates</td><td>crate:read</td></tr>
    <tr><td>GETS</td><td>/crates</td><td>crate:read</td></tr></table>
    """

  static let list = """
    <h1>Permissions</h1>
    <h3>Permission on "crates"</h3>
    <ul><li>GET /crates (:read)</li>
    <li>Fetch one crate (:read)</li>
    <li>PUT /crates/:id (:write)<ul>
    <li>Since 2020</li></ul></li></ul>
    <h3>Permission on "trees"</h3>
    <ul><li>GET /crates (:read)</li></ul>
    <ul><li>Words</li></ul>
    """

  static let matrix = """
    <h2>Trees</h2>
    <table><tr><th>Path</th><th>GET</th><th>PUT</th></tr>
    <tr><td>/trees</td><td>READ</td><td>N/A</td></tr>
    <tr><td>/crates</td><td>READ</td><td>WRITE</td></tr></table>
    <h2>What scopes mean</h2>
    <table><tr><th>Scope</th><th>Meaning</th></tr>
    <tr><td>READ</td><td>See trees</td></tr></table>
    """

  static func scrape(_ html: String, provider: String) throws -> ScrapedPage {
    try Scraper(provider: provider).scrape(try PageReader().read(Array(html.utf8), path: "page"))
  }

  @Test(arguments: [(table, "orchard", 3), (list, "github", 2), (matrix, "confluence", 3)])
  func theLayoutReadsBothFormsAlike(html: String, provider: String, count: Int) throws {
    let printed = try Self.scrape(html, provider: provider)
    let minified = try Self.scrape(html.replacing("\n", with: ""), provider: provider)
    func operations(_ page: ScrapedPage) -> [String] {
      page.operations.map { "\($0.label) \($0.group ?? "") \($0.requirement)" }
    }
    #expect(printed.operations.count == count)
    #expect(operations(minified) == operations(printed))
    #expect(minified.findings.map(\.id).sorted() == printed.findings.map(\.id).sorted())
    #expect(!minified.findings.contains { $0.id == "account-open" })
  }

  @Test func anItemThatStatesNothingAmongItemsThatDoIsFound() throws {
    let page = try Self.scrape(Self.list, provider: "github")
    #expect(page.findings.filter { $0.id == "unread-item" }.map(\.line) == [4, 9])
    #expect(page.findings.contains { $0.id == "unread-item" && $0.severity == .warning })
  }
}
