import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Kinds of matrix that other vendors' pages have.
@Suite("Shapes of method matrices")
struct MatrixShapesTests {
  typealias Matrix = MethodMatrixLayoutTests

  static func table(_ rows: String...) -> String {
    "| Path | GET | POST |\n|---|---|---|\n" + rows.joined(separator: "\n") + "\n| /b | READ | WRITE |\n"
  }

  static func problems(_ text: String) throws -> [String] {
    try Matrix.scrape(text).findings.filter { $0.severity != .note }.map { "\($0.line ?? 0) \($0.severity) \($0.id)" }
  }

  @Test(arguments: [
    ("/a/{version}/entities1.02.0latest", "/a/{version}/entities [1.0,2.0,latest]"),
    ("/a/{version}/task1latest", "/a/{version}/task [1,latest]"),
    ("/a/{version}/oauth21latest", "/a/{version}/oauth2 [1,latest]"),
    ("/a/{version}/entities1.02.0", "/a/{version}/entities [1.0,2.0]"),
    ("/a/{version}1.0latest", "/a/{version} [1.0,latest]"),
    ("/a/{version}/{id}1.0latest", "/a/{version}/{id} [1.0,latest]"),
    ("/a/{version}/entities1.0, latest", "/a/{version}/entities [1.0,latest]"),
    ("/a/{version}/entities1.0latestPrivate", "/a/{version}/entities [1.0,latest] private"),
    ("/a/{version}/oauth2 1, latest", "/a/{version}/oauth2 [1,latest]"),
    ("/a/{version}/list1.0 1.0, latest", "/a/{version}/list1.0 [1.0,latest]"),
    ("/a/v2.0", "/a/v2.0"),
  ])
  func versionsThatRanIntoABorderedPathAreParted(path: String, expected: String) throws {
    let text = Self.table("| \(path) | READ | N/A |")
    let words = expected.split(separator: " ", maxSplits: 1)
    let row = (["GET", String(words[0]), "any(READ)"] + words.dropFirst().map { String($0) }).joined(separator: " ")
    #expect(Matrix.rows(try Matrix.scrape(text)).contains(row))
    #expect(try Self.problems(text) == [])
  }

  @Test(arguments: [
    ("/a/{version}/entities12.0latest", "error ambiguous-versions"),
    ("/a/{version}/task12latest", "error ambiguous-versions"),
    ("/a/{version}/tasklatest", "error ambiguous-versions"), ("/a/{version}/task1, latest", "error ambiguous-versions"),
    ("/a/{version}/task1.12.0latest", "error ambiguous-versions"), ("/a/{version}/oauth2", "warning missing-versions"),
  ])
  func whereTwoReadingsFitSomethingIsSaid(path: String, problem: String) throws {
    #expect(try Self.problems(Self.table("| \(path) | READ | N/A |")).contains("3 \(problem)"))
  }

  @Test func aColumnWithoutAHeadMayMarkPrivatePaths() throws {
    let text = "| Path | | GET | POST |\n|---|---|---|---|\n| /a | | READ | N/A |\n| /b | Private | READ | WRITE |\n"
    #expect(
      Matrix.rows(try Matrix.scrape(text)) == [
        "GET /a any(READ)", "GET /b any(READ) private", "POST /b any(WRITE) private",
      ])
    #expect(try Self.problems(text) == [])
    let html = "<table><tr><th>Path<th><th>GET<th>POST<tr><td>/a<td>Private<td>READ<td>WRITE</table>"
    #expect(Matrix.rows(try Matrix.scrape(html)) == ["GET /a any(READ) private", "POST /a any(WRITE) private"])
  }

  @Test(arguments: ["Beta", "READ"])
  func aColumnWithoutAHeadThatHoldsMoreIsAnError(word: String) throws {
    let text =
      "| Path | | GET | POST |\n|---|---|---|---|\n| /a | Private | READ | N/A |\n| /b | \(word) | READ | WRITE |\n"
    #expect(try Self.problems(text).contains("4 error unreadable-row"))
  }

  @Test(arguments: [
    "Example\n\n", "Read it like this one:\nExample\n", "Example:\n", "Examples\n\n",
    "Each verb has a column. Read it like this:Example\n\n", "Words first.\nRead it like this:Example\n",
  ])
  func aTableUnderTheWordExampleIsNoData(heading: String) throws {
    let text =
      "Boat scopes\n\n\(heading)Path | GET | POST |\n---|---|---|\n/licence | READ | N/A |\n\nResources\n\nPath | GET | POST |\n---|---|---|\n/boat | READ | WRITE |\n/ship | READ | WRITE |\n"
    let page = try Matrix.scrape(text)
    #expect(Set(page.operations.map(\.path)) == ["/boat", "/ship"])
    #expect(page.findings.contains { $0.id == "example-entry" })
  }

  @Test func aBareCommaSaysNeitherOrNorAnd() throws {
    let html = "<table><tr><th>Path<th>GET<th>POST<tr><td>/trees<td>READ, OWNER<td>WRITE</table>"
    let operations = try Matrix.scrape(html).operations
    #expect(operations.first?.requirement == Requirement(.mayCheck(scopes: ["READ", "OWNER"])))
  }

  @Test(arguments: ["✓", "x", "Yes", "Read", "see below", "*", "1", "✗"])
  func wordsThatAreNoScopeAreAnError(word: String) throws {
    let text = Self.table("| /a | \(word) | WRITE |")
    #expect(try Self.problems(text).contains("3 error unreadable-requirement"))
    #expect(!Matrix.rows(try Matrix.scrape(text)).contains { $0.hasPrefix("GET /a") })
  }

  @Test func aHeadThatIsNotKnownIsNamed() throws {
    let text = "| Path | GET | POST | Since |\n|---|---|---|---|\n| /a | READ | WRITE | soon |\n"
    let finding = try #require(try Matrix.scrape(text).findings.first { $0.id == "unknown-column-heads" })
    #expect(finding.message.contains("“Since”"))
    #expect(finding.line == 1)
  }
}
