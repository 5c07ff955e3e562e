import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Tables with one column a method, as other pages than Confluence's write them.
@Suite("Method matrix")
struct MethodMatrixLayoutTests {
  static func scrape(_ text: String, provider: String? = "acme") throws -> ScrapedPage {
    try Scraper(provider: provider).scrape(try PageReader().read(Array(text.utf8), path: "page"))
  }

  static func rows(_ page: ScrapedPage) -> [String] {
    page.operations.map { operation in
      let versions = operation.versions.isEmpty ? "" : " [\(operation.versions.joined(separator: ","))]"
      let mark = operation.visibility == nil ? "" : " private"
      return
        "\(operation.label) \(TruthNotation.notation(operation.requirement))\(versions)\(mark)"
    }
  }

  static func expectClosed(_ page: ScrapedPage) {
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    #expect(!page.findings.contains { $0.id == "account-open" || $0.id == "entry-passed-over" })
  }

  // MARK: Siblings

  @Test func jirasPageIsReadInBothForms() throws {
    let text = try Scraper().scrape(
      try PageReader().read(try Fixtures.bytes("jira/rest-scopes.txt"), path: "rest-scopes.txt"))
    #expect(text.provider == "jira")
    #expect(text.entriesSeen == 60)
    #expect(text.weightyFindings.isEmpty)
    let rows = Self.rows(text)
    #expect(rows.count == 36)
    for row in [
      "DELETE /rest/api/{version}/attachment any(DELETE) [2,2.0.alpha1,latest]",
      "PUT /rest/api/{version}/component any(PROJECT_ADMIN) [2,2.0.alpha1,latest]",
      "POST /rest/api/{version}/field any(ADMIN) [2,2.0.alpha1,latest]",
      "GET /rest/api/{version}/role any(PROJECT_ADMIN) [2,2.0.alpha1,latest]",
      "GET /rest/greenhopper/{version}/xboard any(READ) [1.0,latest] private",
      "DELETE /rest/gadget/{version}/login any(DELETE) [1.0,latest] private",
      "GET /secure/viewavatar any(READ) private",
    ] {
      #expect(rows.contains(row), "\(row)")
    }
    #expect(text.operations.first { $0.path?.contains(".+") == true }?.pathKind == .pattern)
    let html = try Scraper().scrape(
      try PageReader().read(try Fixtures.bytes("jira/rest-scopes.html"), path: "rest-scopes.html"))
    #expect(html.provider == "jira")
    #expect(html.bareOperations == text.bareOperations)
    #expect(html.notSupported == text.notSupported)
    #expect(html.weightyFindings.isEmpty)
    Self.expectClosed(html)
  }

  static let plain = [
    "GET /a/{version}/x any(READ) [1,latest]", "PATCH /a/{version}/x any(PROJECT_ADMIN) [1,latest]",
    "DELETE /b any(DELETE)",
  ]

  @Test(arguments: [
    "| Path | GET | PATCH | DELETE |\n|---|---|---|---|\n| /a/{version}/x 1, latest | READ | PROJECT_ADMIN | N/A |\n| /b | N/A | N/A | DELETE |",
    "Path | GET | PATCH | DELETE\n---|---|---|---\n/a/{version}/x 1, latest | READ | PROJECT_ADMIN | N/A\n/b | N/A | N/A | DELETE",
    "| Path | GET | PATCH | DELETE |\n|--|-\n| /a/{version}/x 1, latest | READ | PROJECT_ADMIN | N/A\n/b | N/A | N/A | DELETE |",
    "Path\tGET\tPATCH\tDELETE\n/a/{version}/x 1, latest\tREAD\tPROJECT_ADMIN\tN/A\n/b\tN/A\tN/A\tDELETE",
    "<table><tr><td>Path<td>GET<td>PATCH<td>DELETE<tr><td>/a/{version}/x<ul><li>1<li>latest</ul><td>READ<td>PROJECT_ADMIN<td>N/A<tr><td>/b<td>N/A<td>N/A<td>DELETE</table>",
    "PathGETPATCHDELETE\n/a/{version}/x\n1, latest\nREADPROJECT_ADMINN/A\n/b\nN/AN/ADELETE\n/c\nN/APROJECT_ADMINN/A\n/d\nREADN/AN/A",
  ])
  func theSameTableIsReadHoweverItIsWritten(text: String) throws {
    let page = try Self.scrape(text)
    #expect(Array(Self.rows(page).prefix(3)) == Self.plain)
    #expect(page.weightyFindings.isEmpty, "\(page.weightyFindings)")
    Self.expectClosed(page)
  }

  @Test func methodsInAnotherOrderKeepTheirCells() throws {
    let page = try Self.scrape(
      "ResourceDELETEPOSTGET\n/a\n\nDELETEN/AREAD\n/b\n\nN/AWRITEN/A\n/c\n\nN/AN/AREAD\n/d\n\nDELETEWRITEREAD\n/e\n\nDELETEN/AN/A"
    )
    #expect(
      Self.rows(page) == [
        "DELETE /a any(DELETE)", "GET /a any(READ)", "POST /b any(WRITE)", "GET /c any(READ)", "DELETE /d any(DELETE)",
        "POST /d any(WRITE)", "GET /d any(READ)", "DELETE /e any(DELETE)",
      ])
    #expect(page.notSupported.first == NotSupported(path: "/a", methods: [.post]))
    Self.expectClosed(page)
  }

  @Test(arguments: [
    "PathGETPOST\n/a Private\n\nREADN/A\n/b\n\nREADN/A", "PathGETPOST\n/a\n\nPrivate\n\nREADN/A\n/b\n\nREADN/A",
    "PathGETPOST\n/a\n\nREADN/APrivate\n/b\n\nREADN/A", "PathGETPOSTPrivate\n/a\n\nREADN/A\n\nPrivate\n/b\n\nREADN/A",
    "| Path | Private | GET | POST |\n|---|---|---|---|\n| /a | yes | READ | N/A |\n| /b | no | READ | N/A |",
    "| Path | GET | POST | Visibility |\n|---|---|---|---|\n| /a | READ | N/A | Private |\n| /b | READ | N/A | |",
  ])
  func aMarkMakesARowPrivate(text: String) throws {
    let page = try Self.scrape(text)
    #expect(Self.rows(page) == ["GET /a any(READ) private", "GET /b any(READ)"])
    #expect(page.weightyFindings.isEmpty, "\(page.weightyFindings)")
    Self.expectClosed(page)
  }

  @Test func aMarkThatRanIntoThePathIsNotGuessed() throws {
    let page = try Self.scrape("PathGETPOST\n/aPrivate\n\nREADN/A\n/b\n\nREADN/A")
    #expect(page.weightyFindings.map(\.id) == ["ambiguous-mark"])
    #expect(page.weightyFindings.map(\.line) == [2])
  }

  @Test func severalScopesInACellAreNoGuess() throws {
    let page = try Self.scrape(
      "| Path | GET | POST | PUT |\n|---|---|---|---|\n| /a | ADMIN or PROJECT_ADMIN | READ, WRITE | NONE |")
    #expect(
      Self.rows(page)
        == ["GET /a any(ADMIN,PROJECT_ADMIN)", "POST /a READ; WRITE", "PUT /a none"])
    #expect(page.operations[1].requirement.kind == .mayCheck(scopes: ["READ", "WRITE"]))
  }

  // MARK: Examples

  @Test func anExampleIsKnownByItsHeadingAlone() throws {
    let table = "PathGETPOST\n/a\n\nREADN/A"
    let page = try Self.scrape("Title\n\nExample scope\n\n\(table)\n\nShown above.\n\nResources\n\n\(table)")
    #expect(Self.rows(page) == ["GET /a any(READ)"])
    #expect(page.operations.first?.evidence.line == 15)
    #expect(page.findings.filter { $0.reason == "example" }.map(\.line) == [6, 6])
    let noExample = try Self.scrape("Title\n\nResources\n\n\(table)\n\nOthers\n\n\(table)")
    #expect(noExample.weightyFindings.map(\.id) == ["duplicate-operation"])
    let lostHeading = try Self.scrape("Example\n\n\(table)\n\nShown above.\n\n\(table)")
    #expect(Self.rows(lostHeading) == ["GET /a any(READ)"])
    #expect(lostHeading.weightyFindings.map(\.id) == ["missing-heading"])
  }

  @Test func onlyAnExampleIsAnError() throws {
    let page = try Self.scrape("Example\n\nPathGETPOST\n/a\n\nREADN/A")
    #expect(page.operations.isEmpty)
    #expect(page.weightyFindings.map(\.id) == ["no-operations"])
    Self.expectClosed(page)
  }

  @Test func tablesUnderHeadingsMakeGroups() throws {
    let page = try Self.scrape(
      "Title\n\nContent\n\nPathGETPOST\n/a\n\nREADN/A\n\nSpaces\n\nPathPOSTGET\n/b\n\nN/AREAD")
    #expect(page.operations.map(\.group) == ["Content", "Spaces"])
    #expect(Self.rows(page) == ["GET /a any(READ)", "GET /b any(READ)"])
  }

  // MARK: What cannot be read

  @Test(arguments: [
    ("/x\n\nREADREAD", "unreadable-scopes"), ("/x\n\nREADFOON/A", "unreadable-scopes"),
    ("/x\n\nREADERN/AN/AN/A", "unreadable-scopes"), ("/x", "unreadable-row"), ("x\n\nREADN/AN/A", "unreadable-row"),
    ("/x\n\nREADWRITEN/AN/A", "ambiguous-scopes"), ("/x\n\nREADREADN/AN/AN/A", "unreadable-scopes"),
    ("/{x\n\nREADN/AN/A", "unreadable-row"), ("/x\n\nREADREADREAD/A", "unreadable-scopes"),
  ])
  func aRowThatFitsNothingIsAnErrorOnItsLine(row: String, id: String) throws {
    let page = try Self.scrape(
      "PathGETPOSTPUT\n/a\n\nREADN/AN/A\n/b\n\nN/AWRITEN/A\n\(row)\n/c\n\nREADN/AN/A")
    #expect(Self.rows(page) == ["GET /a any(READ)", "POST /b any(WRITE)", "GET /c any(READ)"])
    let errors = page.weightyFindings
    #expect(Set(errors.map(\.id)) == [id])
    #expect(errors.allSatisfy { $0.severity == .error && ($0.line ?? 0) >= 8 && ($0.line ?? 0) < 11 })
    Self.expectClosed(page)
  }

  @Test func cellsThatMayHaveRunTogetherAreNotTaken() throws {
    let page = try Self.scrape(
      "PathGETPOSTPUT\n/a\n\nREADN/AN/A\n/b\n\nN/AWRITEN/A\n/x\n\nREADWRITEN/AN/A\n/y\n\nN/AN/AREADWRITE")
    #expect(Self.rows(page) == ["GET /a any(READ)", "POST /b any(WRITE)"])
    #expect(Set(page.weightyFindings.map(\.id)) == ["ambiguous-scopes"])
    Self.expectClosed(page)
  }

  @Test func twoReadingsAreNamedBoth() throws {
    let page = try Self.scrape(
      "PathGETPOST\n/a\n\nABN/A\n/b\n\nN/ABC\n/c\n\nABCN/A\n/d\n\nN/AC\n/e\n\nAN/A\n/f\n\nABCC\n/g\n\nABC")
    let messages = page.weightyFindings.filter { $0.id == "ambiguous-scopes" }.map(\.message)
    #expect(messages.contains { $0.contains("AB | C") && $0.contains("A | BC") })
    Self.expectClosed(page)
  }

  @Test(arguments: [
    ("PathGETPOSTREMOVE", 0), ("NameGETPOSTPUT", 0), ("PathGETGETPUT", 0), ("GETPOSTPUT", 0),
  ])
  func headsThatAreNotKnownReadNothing(heads: String, operations: Int) throws {
    let page = try Self.scrape("\(heads)\n/a\n\nREADN/AN/A\n/b\n\nN/AREADN/A")
    #expect(page.operations.count == operations)
    #expect(page.weightyFindings.contains { $0.id == "unknown-column-heads" && $0.severity == .error })
    Self.expectClosed(page)
  }

  @Test func aColumnWithScopesUnderAnUnknownHeadIsAnError() throws {
    let page = try Self.scrape("| Path | GET | POST | Erase |\n|---|---|---|---|\n| /a | READ | N/A | DELETE |")
    #expect(Self.rows(page) == ["GET /a any(READ)"])
    #expect(page.weightyFindings.map(\.id) == ["unknown-column-heads"])
    #expect(page.weightyFindings.first?.message.contains("Erase") == true)
    #expect(page.weightyFindings.first?.severity == .error)
    let owner = try Self.scrape("| Path | GET | POST | Owner |\n|---|---|---|---|\n| /a | READ | N/A | core team |")
    #expect(owner.weightyFindings.map(\.severity) == [.warning])
  }

  @Test func rowsThatAreShorterOrLongerThanTheirHeadsAreNotRead() throws {
    let page = try Self.scrape(
      "<table><tr><th>Path<th>GET<th>POST<tr><td>/a<td>READ<td>N/A<tr><td>/b<td>READ<tr><td>/c<td>READ<td>READ<td>N/A</table>"
    )
    #expect(Self.rows(page) == ["GET /a any(READ)"])
    #expect(page.weightyFindings.map(\.id) == Array(repeating: "unreadable-row", count: 4))
    Self.expectClosed(page)
  }

  @Test func anEmptyCellIsNotTakenForNotSupported() throws {
    let page = try Self.scrape("| Path | GET | POST |\n|---|---|---|\n| /a | READ | |\n| /b | READ | N/A |")
    #expect(Self.rows(page) == ["GET /a any(READ)", "GET /b any(READ)"])
    #expect(page.weightyFindings.map(\.id) == ["unreadable-requirement"])
    Self.expectClosed(page)
  }

  @Test func aTableThatLostItsHeadsIsReadByThoseOfAnother() throws {
    let page = try Self.scrape(
      "PathGETPOST\n/a\n\nREADN/A\n\nThat was it.\n\nSome words.\n\nMore words.\n\nA heading\n\n/b\n\nN/AREAD\n/c\n\nREADREAD"
    )
    #expect(Self.rows(page) == ["GET /a any(READ)", "POST /b any(READ)", "GET /c any(READ)", "POST /c any(READ)"])
    #expect(page.weightyFindings.map(\.id) == ["missing-column-heads"])
    Self.expectClosed(page)
  }

  @Test func aStrayLineCostsNoOtherRow() throws {
    let page = try Self.scrape("PathGETPOST\n/a\n\nREADN/A\nA line of prose.\n/b\n\nN/AREAD")
    #expect(Self.rows(page) == ["GET /a any(READ)", "POST /b any(READ)"])
    #expect(Set(page.weightyFindings.map(\.line)) == [5])
    Self.expectClosed(page)
  }

  @Test func supportedAndNotSupportedAtOnceIsAnError() throws {
    let page = try Self.scrape("PathGETPOST\n/a\n\nREADN/A\n/a\n\nN/AREAD")
    #expect(page.weightyFindings.map(\.id) == ["conflicting-operation", "conflicting-operation"])
  }

  @Test func aScopeThatWasCutShortIsAnError() throws {
    var text = "PathGETPOST"
    for index in 0..<12 { text += "\n/a\(index)\n\nREADDELETE" }
    text += "\n/b\n\nREADN/A\n/c\n\nN/ADELETE\n/d\n\nN/ADELE"
    let page = try Self.scrape(text)
    #expect(page.weightyFindings.map(\.id) == ["uncommon-scope"])
    #expect(page.weightyFindings.first?.severity == .error)
  }
}

extension MethodMatrixLayoutTests {
  @Test(arguments: [
    ("1.12.0latest", "ambiguous-versions"), ("21latest", "unreadable-versions"),
    ("1, latest, 2", "unreadable-versions"),
    ("1latest\n\n1latest", "unreadable-versions"),
  ])
  func versionsThatDoNotSplitAreAFindingAndNoGuess(versions: String, id: String) throws {
    let page = try Self.scrape("PathGETPOST\n/a/{version}\n\n\(versions)\n\nREADN/A\n/b\n\nREADN/A")
    #expect(Self.rows(page) == ["GET /a/{version} any(READ)", "GET /b any(READ)"])
    #expect(page.weightyFindings.map(\.id) == [id])
    #expect(page.weightyFindings.map(\.line) == [2])
  }

  @Test func aPathWithoutItsVersionsIsNamed() throws {
    let page = try Self.scrape("PathGETPOST\n/a/{version}\n\nREADN/A\n/b\n\n1latest\n\nREADN/A")
    #expect(page.weightyFindings.map(\.id) == ["missing-versions", "unexpected-versions"])
    #expect(page.operations.map(\.versions) == [[], ["1", "latest"]])
  }

  @Test func aLongPageIsReadWhole() throws {
    var text = "Resources\n\nPathGETPOSTPUTDELETE\n"
    for index in 0..<3_000 {
      text += "/rest/\(index)\n\n1latest\n\nREADN/A\(index % 2 == 0 ? "ADMINADMIN" : "N/AN/A")\n"
    }
    let page = try Self.scrape(text)
    #expect(page.operations.count == 6_000)
    #expect(page.entriesSeen == 12_000)
    Self.expectClosed(page)
  }

  @Test func rowsAboveTheHeadsAreNoHeads() throws {
    let page = try Self.scrape(
      "<table><thead><tr><td>/a<td>READ<td>N/A<tr><th>Path<th>GET<th>POST</thead><tr><td>/b<td>N/A<td>READ</table>")
    #expect(Self.rows(page) == ["GET /a any(READ)", "POST /b any(READ)"])
    Self.expectClosed(page)
  }

  @Test func anExampleThatIsMostOfThePageIsNamed() throws {
    let page = try Self.scrape(
      "Data\n\nPathGETPOST\n/a\n\nREADN/A\n\nExample\n\nPathGETPOST\n/b\n\nREADN/A\n/c\n\nREADN/A")
    #expect(Self.rows(page) == ["GET /a any(READ)"])
    #expect(page.weightyFindings.map(\.id) == ["example-exceeds-data"])
  }
}
