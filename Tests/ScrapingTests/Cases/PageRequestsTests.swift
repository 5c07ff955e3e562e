import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Requests of a page")
struct PageRequestsTests {
  static func requests(_ text: String, ending: String = "md") throws -> PageRequests {
    let page = try PageReader().read(Array(text.utf8), path: "page.\(ending)")
    return PageRequests(PagePiece.pieces(of: page), vendor: .unknown(id: "acme"))
  }

  @Test(
    arguments: [
      ("# List boats\n\n`GET /boats`\n\nLists boats.\n", ["GET /boats"]),
      (
        "# List boats\n\n## HTTP request\n\n```http\nGET /me/boats\nGET /users/{id}/boats\n```\n",
        ["GET /me/boats", "GET /users/{id}/boats"]
      ),
      (
        "# Update a boat\n\nPATCH /boats/{id}\n\n## Example\n\n```http\nPATCH https://api.example.test/v1/boats/4711\n```\n",
        ["PATCH /boats/{id}"]
      ),
      ("# List boats\n\nGET /boats?limit=1\n\nGET /boats?colour=red\n", ["GET /boats"]),
      ("# List boats\n\nGET\n\n/boats\n", ["GET /boats"]),
    ] as [(String, [String])])
  func examplesAreNoRequestsOfThePage(text: String, names: [String]) throws {
    let requests = try Self.requests(text)
    #expect(requests.ofPage?.map { "\($0.method.rawValue) \($0.path.path)" } == names)
  }

  @Test func requestsThatStandApartAreNotOne() throws {
    let text = "# Boats\n\n## List\n\nGET /boats\n\nRequired scope: boats:read\n\n## Create\n\nPOST /boats\n"
    #expect(try Self.requests(text).ofPage == nil)
    #expect(try Self.requests(text).stated.count == 2)
  }

  @Test func onePageOneRequirementForAllItsRequests() throws {
    let page = try UnknownVendorPage(
      """
      # List boats

      Requires one of the following scopes:

      - `boats:read`
      - `boats:all`

      ## HTTP request

      ```http
      GET /me/boats
      GET /users/{id}/boats
      ```
      """, ending: "md")
    #expect(
      page.operations == ["GET /me/boats any(boats:read,boats:all)", "GET /users/{id}/boats any(boats:read,boats:all)"])
    #expect(page.scraped.layouts == [.operationPage])
  }
}

@Suite("Requirements in lists of operations")
struct ListRequirementsTests {
  static let right: Set<String> = [
    "GET /boats any(boats:read)", "POST /boats any(boats:write)", "DELETE /boats/{id} any(boats:admin)",
  ]

  @Test(arguments: [
    "# Boats\n\n## GET /boats\n\nRequired scope: `boats:read`\n\n## POST /boats\n\nRequired scope: `boats:write`\n\n## DELETE /boats/{id}\n\nRequired scope: `boats:admin`\n",
    "# Boats\n\nRequired scope: `boats:read`\n\n## GET /boats\n\nRequired scope: `boats:write`\n\n## POST /boats\n\nRequired scope: `boats:admin`\n\n## DELETE /boats/{id}\n\nDeletes it.\n",
    "# Boats\n\n## List boats\n\n`GET /boats`\n\nThis endpoint requires the `boats:read` scope.\n\n## Create a boat\n\n`POST /boats`\n\nThis endpoint requires the `boats:write` scope.\n\n## Delete a boat\n\n`DELETE /boats/{id}`\n\nThis endpoint requires the `boats:admin` scope.\n",
  ])
  func theWayIsDecidedForThePage(text: String) throws {
    let page = try UnknownVendorPage(text, ending: "md")
    #expect(Set(page.operations) == Self.right)
    #expect(page.errors == [])
  }

  @Test func aStatementThatIsTiedToNothingIsAnError() throws {
    let page = try UnknownVendorPage(
      "# Boats\n\nRequired scope: `boats:all`\n\n## GET /boats\n\nRequired scope: `boats:read`\n\n## POST /boats\n\nRequired scope: `boats:write`\n",
      ending: "md")
    #expect(page.operations == ["GET /boats any(boats:read)", "POST /boats any(boats:write)"])
    #expect(page.errors == ["unplaced-scopes"])
  }
}

@Suite("Choice of a layout")
struct LayoutChoiceTests {
  @Test func aMatrixAndAListAreTwoLayouts() throws {
    let page = try UnknownVendorPage(
      """
      <!doctype html><h1>Harbour scopes</h1>
      <table><tr><th>Path</th><th>GET</th><th>POST</th></tr>
      <tr><td>/boats</td><td>READ</td><td>WRITE</td></tr><tr><td>/oars</td><td>READ</td><td>WRITE</td></tr></table>
      <h2>GET /sails</h2><p>Required scope: sails:read</p>
      <h2>POST /sails</h2><p>Required scope: sails:write</p>
      """, ending: "html")
    #expect(page.scraped.layouts == [.methodMatrix, .operationList])
    #expect(
      Set(page.operations) == [
        "GET /boats any(READ)", "POST /boats any(WRITE)", "GET /oars any(READ)", "POST /oars any(WRITE)",
        "GET /sails any(sails:read)", "POST /sails any(sails:write)",
      ])
    #expect(page.errors == [])
    #expect(page.scraped.entriesSeen == 6)
  }

  @Test func aTableOfOperationsAndAListOfScopesAreTwoLayouts() throws {
    let page = try UnknownVendorPage(
      """
      <!doctype html><h1>Harbour scopes</h1>
      <table><tr><th>Method</th><th>Path</th><th>Scope</th></tr>
      <tr><td>GET</td><td>/boats</td><td>boats:read</td></tr><tr><td>POST</td><td>/boats</td><td>boats:write</td></tr>
      <tr><td>GET</td><td>/oars</td><td>oars:read</td></tr></table>
      <h2>sails:read</h2><ul><li>GET /sails</li><li>GET /sails/{id}</li></ul>
      """, ending: "html")
    #expect(page.scraped.layouts == [.operationRows, .scopeRows])
    #expect(page.operations.contains("GET /sails/{id} any(sails:read)"))
    #expect(page.operations.count == 5)
    #expect(page.errors == [])
  }
}
