import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Scopes that a vendor file spells")
struct ScopePatternTests {
  private func operations(_ html: String, _ members: String) throws -> [String] {
    let vendor = try VendorMergeTests.vendor(members)
    let page = try PageReader().read(Array(html.utf8), path: "page.html")
    return try Scraper(vendor: vendor).scrape(page).operations.map {
      "\($0.label) \(TruthNotation.notation($0.requirement))"
    }
  }

  private static let tables =
    "<h1>Fine-grained permissions</h1>"
    + "<h2>Boats</h2><table><tr><th>Endpoint</th><th>Action</th><th>Access</th></tr><tr><td>GET /boats</td><td>Read</td><td>Project</td></tr><tr><td>POST /boats</td><td>Create</td><td>Project, Group</td></tr></table>"
    + "<h2>Crews</h2><table><tr><th>Endpoint</th><th>Action</th><th>Access</th></tr><tr><td>GET /crews</td><td>Read</td><td>Group</td></tr></table>"

  @Test func aScopeIsMadeOfTheHeadingAndTheColumns() throws {
    let found = try operations(Self.tables, #""permissions": {"scope": "{name}: {action} ({access})"}"#)
    #expect(
      found == [
        "GET /boats any(Boats: Read (Project))",
        "POST /boats Boats: Create (Project); Boats: Create (Group)",
        "GET /crews any(Crews: Read (Group))",
      ])
  }

  @Test func aCommaInAPartIsWhatTheVendorFileSays() throws {
    let found = try operations(
      Self.tables,
      #""permissions": {"scope": "{name}: {action} ({access})"}, "requirement": {"joiners": {",": "or"}}"#)
    #expect(found[1] == "POST /boats any(Boats: Create (Project),Boats: Create (Group))")
  }

  @Test func anEmptyPartIsNoScope() throws {
    let found = try operations(
      Self.tables.replacing("<td>Group</td>", with: "<td></td>"),
      #""permissions": {"scope": "{name}: {action} ({access})"}"#)
    #expect(found.count == 2)
  }

  @Test func aPermissionsHeadingIsSpelledSo() throws {
    let found = try operations(
      "<h1>Rights</h1><h2>Rights for “Boats”</h2><ul><li>GET /boats (read)</li><li>POST /boats (write)</li></ul><h2>Rights for “Crews”</h2><ul><li>GET /crews (read)</li></ul>",
      #""permissions": {"phrases": ["Rights for “{name}”"], "scope": "{name}.{level}"}"#)
    #expect(found == ["GET /boats any(Boats.read)", "POST /boats any(Boats.write)", "GET /crews any(Crews.read)"])
  }

  @Test func aPatternIsPartedAtItsBraces() {
    #expect(ScopePattern("{a}:{b").parts == [.placeholder("a"), .text(":{b")])
    #expect(ScopePattern("{x}-{y}").scope { $0 == "x" ? "1" : "2" } == "1-2")
    #expect(ScopePattern("{x}-{y}").scope { $0 == "x" ? "1" : nil } == nil)
  }
}
