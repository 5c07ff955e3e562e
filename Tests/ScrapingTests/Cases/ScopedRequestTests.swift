import Findings
import ScopeModel
import Testing

@testable import Scraping

@Suite("Requests with their scopes in one line")
struct ScopedRequestTests {
  @Test(
    arguments: [
      (
        "- `GET /boats` (scope: `boats:read`)\n- `POST /boats` (scopes: `boats:write` or `boats:all`)\n",
        ["GET /boats any(boats:read)", "POST /boats any(boats:write,boats:all)"]
      ),
      (
        "- GET /boats (requires boats:read)\n- DELETE /boats/{id} (no scope required)\n",
        ["GET /boats any(boats:read)", "DELETE /boats/{id} none"]
      ),
      (
        "- `GET /boats` - `boats:read`\n- `POST /boats`: `boats:write` and `crews:read`\n",
        ["GET /boats any(boats:read)", "POST /boats any(boats:write&crews:read)"]
      ),
      (
        "- List boats: GET /boats (scope: repo)\n- Get a boat: GET /boats/{id} (scope: repo)\n",
        ["GET /boats any(repo)", "GET /boats/{id} any(repo)"]
      ),
    ] as [(String, [String])])
  func itemsAreRead(list: String, operations: [String]) throws {
    let page = try UnknownVendorPage("# Boats\n\n\(list)", ending: "md")
    #expect(page.operations == operations)
    #expect(page.errors.isEmpty)
  }

  @Test func anItemThatSaysSomethingElseIsNotPassedOver() throws {
    let page = try UnknownVendorPage(
      "# Boats\n\n- GET /boats (scope: boats:read)\n- POST /boats (see the guide to writing)\n- PUT /boats (scope: boats:write)\n",
      ending: "md")
    #expect(page.operations == ["GET /boats any(boats:read)", "PUT /boats any(boats:write)"])
    #expect(page.scraped.findings.contains { $0.severity == .error && $0.line == 4 })
  }

  @Test func plainWordsBehindARequestAreNoScopes() {
    for text in ["GET /boats returns boats", "GET /boats (paged)", "GET /boats – the list", "GET /boats and /crews"] {
      #expect(ScopedRequest(text, vendor: .unknown(id: "acme")) == nil, "\(text)")
    }
  }
}
