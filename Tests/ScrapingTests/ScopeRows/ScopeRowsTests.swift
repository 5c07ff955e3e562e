import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Scopes with their operations")
struct ScopeRowsTests {
  @Test(
    arguments: [
      (
        "html",
        "<h1>Harbour scopes</h1><table><tr><th>Scope</th><th>API endpoints</th></tr><tr><td>boats:read</td><td>GET /boats</td></tr><tr><td>&nbsp;</td><td>GET /boats/:id</td></tr><tr><td>boats:write</td><td>POST /boats<br>PUT /boats/:id</td></tr></table>"
      ),
      (
        "txt",
        "Scope | Name | Endpoints grouped under this scope |\n---|---|---|\nboats:read | Boats: Read only | GET /boats GET /boats/:id |\nboats:write | Boats: Full access | POST /boats PUT /boats/:id |\n"
      ),
      (
        "html",
        "<h1>Harbour scopes</h1><h2>boats:read</h2><ul><li>GET /boats</li><li>GET /boats/:id</li></ul><h2>boats:write</h2><p>Changes boats.</p><ul><li>POST /boats</li><li>PUT /boats/:id</li></ul>"
      ),
      (
        "md",
        "# Harbour scopes\n\n## `boats:read`\n\n- `GET /boats`\n- `GET /boats/{id}`\n\n## `boats:write`\n\n- `POST /boats`\n- `PUT /boats/{id}`\n"
      ),
      (
        "txt",
        "Harbour scopes\n\nboats:read\n\n• GET /boats\n• GET /boats/{id}\n\nboats:write\n\n• POST /boats\n• PUT /boats/{id}\n"
      ),
      (
        "html",
        "<h1>Harbour scopes</h1><ul><li>boats:read<ul><li>GET /boats</li><li>GET /boats/{id}</li></ul></li><li>boats:write<ul><li>POST /boats</li><li>PUT /boats/{id}</li></ul></li></ul>"
      ),
      (
        "html",
        "<h1>Harbour scopes</h1><dl><dt>boats:read</dt><dd>GET /boats</dd><dd>GET /boats/{id}</dd><dt>boats:write</dt><dd>POST /boats</dd><dd>PUT /boats/{id}</dd></dl>"
      ),
    ] as [(String, String)])
  func operationsStandBesideOrBelowTheirScope(ending: String, text: String) throws {
    let page = try UnknownVendorPage(text, ending: ending)
    #expect(
      Set(page.operations) == [
        "GET /boats any(boats:read)", "GET /boats/{id} any(boats:read)", "POST /boats any(boats:write)",
        "PUT /boats/{id} any(boats:write)",
      ])
    #expect(page.scraped.layouts == [.scopeRows])
    #expect(page.errors == [])
  }

  @Test func anOperationUnderSeveralScopesListsThem() throws {
    let text = "Harbour scopes\n\nboats:read\n\n• GET /boats\n\nboats:all\n\n• GET /boats\n• POST /boats\n"
    #expect(
      try UnknownVendorPage(text).operations == ["GET /boats boats:read; boats:all", "POST /boats any(boats:all)"])
    var vendor = Vendor.unknown(id: "acme")
    vendor.scopeFirst.joined = .or
    let page = try PageReader().read(Array(text.utf8), path: "page.txt")
    let scraped = try Scraper(vendor: vendor).scrape(page)
    #expect(
      scraped.operations.map { TruthNotation.notation($0.requirement) } == [
        "any(boats:read,boats:all)", "any(boats:all)",
      ])
  }

  @Test func anOperationBelowNoScopeIsAnError() throws {
    let text =
      "<h1>Harbour scopes</h1><h2>boats:read</h2><ul><li>GET /boats</li></ul><h2>Others</h2><ul><li>GET /oars</li></ul>"
    let page = try UnknownVendorPage(text, ending: "html")
    #expect(page.operations == ["GET /boats any(boats:read)"])
    #expect(page.errors == ["unknown-scope"])
  }
}
