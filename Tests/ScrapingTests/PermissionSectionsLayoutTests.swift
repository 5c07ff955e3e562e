import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// Small pages of our own in the manner of GitHub's.
@Suite("Operation rows under permissions")
struct PermissionSectionsLayoutTests {
  static func scrape(_ text: String, provider: String = "github") throws -> ScrapedPage {
    try Scraper(provider: provider).scrape(try PageReader().read(Array(text.utf8), path: "page"))
  }

  static func rows(_ page: ScrapedPage) -> [String] {
    page.operations.map { "\($0.label) \(TruthNotation.notation($0.requirement))" }
  }

  static func errors(_ page: ScrapedPage) -> [String] {
    page.findings.filter { $0.severity == .error }.map { "\($0.line ?? 0) \($0.id)" }
  }

  /// A section of a text page; its heading takes two lines and its heads two more.
  static func section(_ heading: String, _ rows: String...) -> String {
    "\(heading)\n\n| Endpoint | Access | Token types | Additional permissions |\n|---|---|---|---|\n"
      + rows.map { "| \($0) |\n" }.joined() + "\n"
  }

  static let issues = "Repository permissions for \"Issues\""
  static let pulls = "Repository permissions for \"Pull requests\""

  @Test func rowsOfOneOperationAreItsAlternatives() throws {
    let page = try Self.scrape(
      Self.section(Self.issues, "GET /a/{x} | read | UAT IAT | ✖️", "PUT /a | write | UAT | ✖️")
        + Self.section(Self.pulls, "GET /a/{y} | write | UAT IAT | ✖️"))
    #expect(
      Self.rows(page) == [
        "GET /a/{x} any(repository/issues:read,repository/pull_requests:write)", "PUT /a any(repository/issues:write)",
      ])
    #expect(page.operations.map(\.credentials) == [["UAT", "IAT"], ["UAT"]])
    #expect(page.operations[0].furtherEvidence.map(\.line) == [12])
    #expect(page.operations[0].group == Self.issues)
    #expect(page.entriesRead == 3)
    #expect(Self.errors(page) == [])
  }

  @Test func aHeadingThatRanIntoTheProseAboveItIsStillOne() throws {
    let page = try Self.scrape(
      Self.section(Self.issues, "GET /a | read | UAT | ✖️") + "Words that belong elsewhere.\n"
        + Self.section(Self.pulls, "GET /b | read | UAT | ✖️"))
    #expect(
      Self.rows(page) == ["GET /a any(repository/issues:read)", "GET /b any(repository/pull_requests:read)"])
  }

  @Test func rowsBehindACellThatHoldsAHeadingAreNotOfThePermissionAbove() throws {
    func table(_ rows: String) -> String {
      "<table><tr><th>Endpoint</th><th>Access</th></tr>\(rows)</table>"
    }
    let page = try Self.scrape(
      "<h2>\(Self.issues)</h2>"
        + table("<tr><td>GET /a</td><td>read<h2>\(Self.pulls)</h2></td></tr><tr><td>GET /b</td><td>read</td></tr>")
        + "<h2>\(Self.issues)</h2>" + table("<tr><td>GET /c</td><td>read</td></tr>"))
    #expect(Self.rows(page) == ["GET /c any(repository/issues:read)"])
    #expect(Self.errors(page) == ["1 unreadable-row", "1 unknown-permission"])
  }

  @Test func additionalPermissionsHoldAtTheLevelOfTheSameOperation() throws {
    let page = try Self.scrape(
      Self.section(Self.issues, "GET /a | read | UAT | \(Self.pulls)", "GET /b | read | UAT | ✖️")
        + Self.section(Self.pulls, "GET /a | admin | UAT | \(Self.issues)", "GET /b | write | UAT | \(Self.issues)"))
    #expect(
      Self.rows(page) == [
        "GET /a any(repository/issues:read&repository/pull_requests:admin)",
        "GET /b any(repository/issues:read,repository/pull_requests:write&repository/issues:read)",
      ])
  }

  @Test func anAdditionalPermissionWhoseLevelIsNotThereIsNamedAndNotGuessed() throws {
    let page = try Self.scrape(
      Self.section(Self.issues, "GET /a | read | UAT | \(Self.pulls)", "GET /b | read | UAT | ✖️")
        + Self.section(Self.pulls, "GET /b | read | UAT | ✖️"))
    #expect(
      Self.rows(page) == [
        "GET /a unspecified", "GET /b any(repository/issues:read,repository/pull_requests:read)",
      ])
    #expect(Self.errors(page) == ["5 unknown-level"])
    #expect(page.findings.contains { $0.message.contains("GET /a also needs “repository/pull_requests”") })
  }

  @Test func tokensThatDifferFromRowToRowMakeACaseEach() throws {
    let page = try Self.scrape(
      Self.section(Self.issues, "GET /a | read | UAT IAT | ✖️") + Self.section(Self.pulls, "GET /a | read | IAT | ✖️"))
    #expect(
      Self.rows(page) == [
        "GET /a byCredential(UAT=any(repository/issues:read);IAT=any(repository/issues:read,repository/pull_requests:read))"
      ])
  }

  @Test func twoRowsUnderOnePermissionMustAgree() throws {
    let same = try Self.scrape(Self.section(Self.issues, "GET /a | read | UAT | ✖️", "GET /a | read | UAT | ✖️"))
    #expect(Self.rows(same) == ["GET /a any(repository/issues:read)"])
    #expect(same.entriesRead == 2)
    let other = try Self.scrape(Self.section(Self.issues, "GET /a | read | UAT | ✖️", "GET /a | write | UAT | ✖️"))
    #expect(Self.rows(other) == ["GET /a any(repository/issues:read)"])
    #expect(Self.errors(other) == ["6 conflicting-operation"])
    #expect(other.entriesExplained == 1)
  }

  @Test(arguments: [
    "GET /a | UAT | read | ✖️", "GET /a | read | UAT", "GET /a | read | UAT | ✖️ | more", "GET /a | read | bot | ✖️",
    "GET /a | wri | UAT | ✖️", "GET /a | read | UAT | maybe", "GET /a | read | UAT |  ", "GETS /a | read | UAT | ✖️",
    "/a | read | UAT | ✖️", "GET /a GET /b | read | UAT | ✖️", "GET /a | read | UAT | Pull requests",
  ])
  func aRowThatFitsNothingIsAnErrorOnItsLine(row: String) throws {
    let page = try Self.scrape(Self.section(Self.issues, "GET /ok | read | UAT | ✖️", row))
    #expect(Self.rows(page) == ["GET /ok any(repository/issues:read)"])
    #expect(Self.errors(page) == ["6 unreadable-row"])
    #expect(page.entriesSeen == 2)
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
  }

  @Test func aColumnThatNoRuleKnowsStopsItsTableAndNoOther() throws {
    let page = try Self.scrape(
      Self.section(Self.issues, "GET /a | read | UAT | ✖️")
        + Self.section(Self.pulls, "GET /b | read | UAT | ✖️").replacing("Additional permissions", with: "Remarks"))
    #expect(Self.rows(page) == ["GET /a any(repository/issues:read)"])
    #expect(Self.errors(page).sorted() == ["11 unreadable-row", "9 unknown-column-heads"])
  }

  @Test func columnsStandInAnyOrder() throws {
    let page = try Self.scrape(
      "\(Self.issues)\n\n| Access | Endpoint |\n|---|---|\n| read | GET /a |\n| write | PUT /a |\n")
    #expect(Self.rows(page) == ["GET /a any(repository/issues:read)", "PUT /a any(repository/issues:write)"])
  }

  static let html = """
    <!DOCTYPE html><h1>About GitHub App permissions</h1>
    <h2>%1</h2>
    <table><thead><tr><th>Endpoint</th><th>Access</th></tr></thead>
    <tr><td><a href="/x"><span>GET</span> <!-- -->/a</a></td><td>read</td></tr></table>
    <h2>Repository permissions for "Pages"</h2>
    <table><tr><th>Endpoint</th><th>Access</th></tr>
    <tr><td>GET /b</td><td>read</td></tr></table>%2
    <table><tr><th>Endpoint</th><th>Access</th></tr>
    <tr><td>GET /c</td><td>read</td></tr></table>
    """

  @Test(arguments: [
    "Issues", "Permission on \"issues\"", "Repository permissions for Issues", "Repository permissions for \"\"",
  ])
  func aHeadingThatNamesNoPermissionAsTheOthersDo(heading: String) throws {
    let page = try Self.scrape(
      Self.html.replacing("%1", with: heading).replacing("%2", with: "<h2>User permissions for \"Plan\"</h2>"))
    #expect(Self.rows(page) == ["GET /b any(repository/pages:read)", "GET /c any(user/plan:read)"])
    #expect(Self.errors(page) == ["4 unknown-permission"])
  }

  @Test func aTableThatLostItsHeadingIsNotTakenForThePermissionAbove() throws {
    let page = try Self.scrape(
      Self.html.replacing("%1", with: Self.issues).replacing("%2", with: "<p>User permissions</p>"))
    #expect(Self.rows(page) == ["GET /a any(repository/issues:read)", "GET /b any(repository/pages:read)"])
    #expect(Self.errors(page) == ["9 unknown-permission"])
  }

  @Test func aTableThatLostItsHeadsIsReadAsTheOthersAndNamed() throws {
    let html = Self.html.replacing("%1", with: Self.issues).replacing(
      "%2", with: "<h2>User permissions for \"Plan\"</h2>")
    let page = try Self.scrape(html.replacing("<thead><tr><th>Endpoint</th><th>Access</th></tr></thead>", with: ""))
    #expect(page.operations.count == 3)
    #expect(page.findings.contains { $0.id == "missing-column-heads" && $0.line == 3 && $0.severity == .warning })
  }

  @Test func aPageOfOneLineGivesTheSame() throws {
    let html = Self.html.replacing("%1", with: Self.issues).replacing(
      "%2", with: "<h2>User permissions for \"Plan\"</h2>")
    let one = try Self.scrape(html.replacing("\n", with: ""))
    #expect(Self.rows(one) == Self.rows(try Self.scrape(html)))
    #expect(one.entriesSeen == 3)
    #expect(Self.errors(one) == [])
  }

  static let list = """
    <!DOCTYPE html><h1>Permissions of apps</h1>
    <h2>Contact us</h2><ul><li>By letter (slow)</li></ul>
    <h2>Issues</h2>
    <ul><li><a><code>GET /repos/:owner/issues</code></a> (read)</li>
    <li><p><code>POST /repos/:owner/issues</code> (:write)</p></li></ul>
    <h3>Labels</h3>
    <ul><li><code>GET /labels/&lt;id&gt;</code> (read)</li>
    <li>GET /labels (often)</li></ul>
    <h2>Pull requests</h2>
    <ul><li><code>GET /labels/:name</code> (write)</li>
    <li><code>GET /plain</code></li></ul>
    """

  @Test func listItemsStandUnderTheirPermissionNotUnderASubHeading() throws {
    let page = try Self.scrape(Self.list)
    #expect(
      Self.rows(page) == [
        "GET /repos/{owner}/issues any(issues:read)", "POST /repos/{owner}/issues any(issues:write)",
        "GET /labels/{id} issues:read; pull_requests:write", "GET /plain pull_requests",
      ])
    #expect(page.operations[2].requirement.kind == .mayCheck(scopes: ["issues:read", "pull_requests:write"]))
    #expect(Self.errors(page) == ["8 unreadable-row"])
    #expect(page.findings.filter { $0.id == "missing-level" }.map(\.line) == [11])
    #expect(page.entriesSeen == 6)
  }

  @Test(arguments: ["Issues", "Permission on \"issues\""])
  func anExampleAboveTheFirstPermissionNamesNone(heading: String) throws {
    let page = try Self.scrape(
      "<!DOCTYPE html><h1>Apps</h1>\n<ul><li>GET /x (read)</li></ul>\n<h3>\(heading)</h3><ul><li>GET /a (read)</li></ul>"
    )
    #expect(Self.rows(page) == ["GET /a any(issues:read)"])
    #expect(Self.errors(page) == ["2 unknown-permission"])
  }

  @Test func aVendorThatNobodyMetIsReadByTheShapeAlone() throws {
    let page = try Self.scrape(Self.list, provider: "acme")
    #expect(Self.rows(page).contains("GET /labels any(issues:often)"))
    #expect(Self.errors(page) == [])
  }

  @Test func inTextOnlyTheVendorsPhrasesNameAPermission() throws {
    let text =
      "Permission on \"issues\"\n\n- GET /a (read)\n\nLabels\n\n- GET /b (read)\n\nPermission on \"keys\"\n\n- GET /c (read)\n"
    #expect(
      Self.rows(try Self.scrape(text)) == [
        "GET /a any(issues:read)", "GET /b any(issues:read)", "GET /c any(keys:read)",
      ])
    let bare = try Self.scrape("Issues\n\n- GET /a (read)\n\nLabels\n\n- GET /b (read)\n")
    #expect(Self.rows(bare) == [])
    #expect(Self.errors(bare) == ["3 unknown-permission", "7 unknown-permission"])
  }

  @Test(
    "The text forms of GitHub's pages give the same operations", .enabled(if: SharedFiles.areThere),
    arguments: [GitHubPermissionsTests.tables, GitHubPermissionsTests.lists[1]])
  func textForm(path: String) throws {
    let html = try GitHubPermissionsTests.page(path)
    let page = try PageReader().read(Array(BorderedText(html).text.utf8), path: path)
    #expect(page.form == .text)
    let text = try Scraper().scrape(page)
    #expect(text.operations.map(\.withoutLines) == (try Scraper().scrape(html)).operations.map(\.withoutLines))
    #expect(Self.errors(text) == [])
    let condensed = try Condenser().condense(page, bytes: Array(BorderedText(html).text.utf8))
    let again = try PageReader().read(Array(condensed.utf8), path: path)
    #expect(try Scraper().scrape(again).operations.map(\.withoutLines) == text.operations.map(\.withoutLines))
    #expect(try Condenser().condense(again, bytes: Array(condensed.utf8)) == condensed)
  }

  @Test("Pages that fit no layout say so", .enabled(if: SharedFiles.areThere), arguments: ["sns", "sqs"])
  func aws(name: String) throws {
    let bytes = try SharedFiles.bytes("pages/aws/list_amazon\(name).html")
    let page = try PageReader().read(bytes, path: name)
    do {
      _ = try Scraper(provider: "github").scrape(page)
      Issue.record("the page was scraped")
    } catch let error {
      #expect(error.first.id == "unfit-page")
      #expect(error.first.message.contains("No layout fits"))
    }
  }
}
