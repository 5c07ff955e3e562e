import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// The requests under the head of their own, and those elsewhere on the page.
@Suite("Requests of a page")
struct RequestPartTests {
  static func paths(_ request: String, more: String = "") throws -> [String] {
    let page = try TokenPage.scrape(TokenPage.text(request: request, more: more))
    #expect(page.findings.filter { $0.severity == .error } == [])
    return page.operations.map { "\($0.method?.rawValue ?? "") \($0.path ?? "")" }
  }

  @Test(arguments: [
    ("GET /users/{id | name}/boats", "GET /users/{id | name}/boats"),
    ("GET /boats/delta(token='x')?$top=5", "GET /boats/delta(token='x')"),
    ("POST /rows/resize(rows={n}, columns={n})", "POST /rows/resize(rows={n}, columns={n})"),
    ("GET /range(address='<address>')/row", "GET /range(address='{address}')/row"),
    ("GET /boats?$expand=oars($select=id)", "GET /boats"),
    ("PATCH https://graph.microsoft.com/v1.0/boats/{id}", "PATCH /boats/{id}"),
    ("GET https://graph.microsoft.com/beta/boats", "GET /boats"),
    ("GET me/boats", "GET /me/boats"),
    ("GET /me/drive/root:/{item-path}:/boats", "GET /me/drive/root:/{item-path}:/boats"),
  ])
  func oneRequest(request: String, name: String) throws {
    #expect(try Self.paths("```http\n\(request)\n```") == [name])
  }

  @Test func severalBlocksWithSentencesBetween() throws {
    let request =
      "One's own:\n```http\nGET /me/boats\nGET /me/boats?$top=5\n```\nA **user's** boats:\n``` http\nGET /users/{id}/boats\n```"
    #expect(try Self.paths(request) == ["GET /me/boats", "GET /users/{id}/boats"])
  }

  @Test func requestsInOtherPartsAreMentions() throws {
    let more = """
      ## Optional query parameters
      For example:
      ```http
      GET /harbours/{id}?$select=id
      ```

      ## Examples
      ### Request
      # [HTTP](#tab/http)
      ```http
      POST https://graph.microsoft.com/v1.0/boats/7
      ```
      """
    #expect(try Self.paths("```http\nGET /boats\n```", more: more) == ["GET /boats"])
  }

  @Test(arguments: [
    ("/boats/delta()", ScopeModel.Operation.PathKind.template), ("/boats(id='a,b')/oars", .template),
    ("/boats({id})", .template),
    (#"/boats(\d+)?"#, .pattern), ("/boats(/oars)?", .pattern), ("/boats/.*", .pattern),
  ])
  func argumentsOfAFunctionAreNoExpression(path: String, kind: ScopeModel.Operation.PathKind) throws {
    #expect(try #require(PathSpelling(path)).kind == kind)
  }
}
