import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Tables of operations that have names of their vendor's own.
@Suite("Operations with names")
struct NamedOperationsTests {
  private static func row(_ cells: String...) -> String {
    "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
  }

  @Test func anActionNeedsItsOwnNameAndNoOtherTableNamesAny() throws {
    let rows = Self.row(
      "<a id=\"x\"></a><a href=\"y\">GetBoat</a>", "Grants permission to see a boat", "Read", "", "", "")
    let operation = try NamedPage.operation(rows)
    #expect(operation.name == "boats:GetBoat")
    #expect(operation.method == nil && operation.path == nil)
    #expect(operation.needed == ["boats:GetBoat"])
    #expect(operation.facts == [Fact(name: "accessLevel", values: ["Read"])])
    #expect(operation.summary == "Grants permission to see a boat")
    #expect(operation.group == "Actions defined by Boat Hire")
  }

  @Test func rowsOfSeveralResourceTypesAreOneAction() throws {
    let rows = """
      <tr><td rowspan="3">HireBoat</td><td rowspan="3">Hires</td><td rowspan="3">Write</td>
        <td><p>boat*</p></td><td><p>boats:Colour</p></td><td><p>iam:PassRole</p><p>pay:Charge</p></td></tr>
      <tr><td><p>crew</p></td><td><p>boats:Colour</p><p>boats:Rank</p></td><td><p>pay:Charge</p></td></tr>
      <tr><td></td><td><p>boats:Tag/${Key}</p></td><td></td></tr>
      """ + Self.row("SinkBoat", "Sinks", "Write", "boat*", "", "")
    let operations = try NamedPage.operations(NamedPage.html(rows))
    #expect(operations.map(\.name) == ["boats:HireBoat", "boats:SinkBoat"])
    #expect(operations[0].needed == ["boats:HireBoat", "iam:PassRole", "pay:Charge"])
    #expect(operations[0].fact("resourceTypes") == ["boat*", "crew"])
    #expect(operations[0].fact("conditionKeys") == ["boats:Colour", "boats:Rank", "boats:Tag/${Key}"])
    #expect(operations[0].fact("accessLevel") == ["Write"])
    #expect(operations[0].furtherEvidence.count == 2)
  }

  /// The description and the level begin anew below the same action, once for each scenario.
  @Test func scenariosBelowAnActionAreKeptWithIt() throws {
    let rows = """
      <tr><td rowspan="4">RunBoat</td><td rowspan="2">Runs a boat</td><td rowspan="2">Write</td><td>boat*</td><td></td><td></td></tr>
      <tr><td>crew*</td><td></td><td>iam:PassRole</td></tr>
      <tr><td>SCENARIO: At sea</td><td></td><td><p>boat*</p><p>sail*</p></td><td></td><td></td></tr>
      <tr><td>SCENARIO: In port</td><td></td><td><p>rope</p></td><td></td><td>pay:Charge</td></tr>
      """ + Self.row("SinkBoat", "Sinks", "Write", "", "", "")
    let operations = try NamedPage.operations(NamedPage.html(rows))
    #expect(operations.map(\.name) == ["boats:RunBoat", "boats:SinkBoat"])
    #expect(operations[0].summary == "Runs a boat SCENARIO: At sea SCENARIO: In port")
    #expect(operations[0].fact("resourceTypes") == ["boat*", "crew*", "sail*", "rope"])
    #expect(operations[0].needed == ["boats:RunBoat", "iam:PassRole", "pay:Charge"])
    #expect(operations[0].fact("accessLevel") == ["Write"])
  }

  /// A cell that reaches over the columns of an action's further row says one thing, not three.
  @Test func aCellOverSeveralColumnsIsReadOnce() throws {
    let rows = """
      <tr><td rowspan="2">RunBoat</td><td rowspan="2">Runs</td><td rowspan="2">Write</td><td>boat*</td><td></td><td></td></tr>
      <tr><td colspan="3">SCENARIO: At sea</td></tr>
      """
    let operation = try NamedPage.operation(rows)
    #expect(operation.fact("resourceTypes") == ["boat*", "SCENARIO: At sea"])
    #expect(operation.fact("conditionKeys") == nil)
    #expect(operation.needed == ["boats:RunBoat"])
  }

  @Test func aMarkIsAFactAndNoPartOfTheName() throws {
    for cell in ["HireBoat [permission only]", "HireBoat<br>[permission only]", "HireBoat [Permission  only]"] {
      let operation = try NamedPage.operation(Self.row(cell, "Hires", "Write", "", "", ""))
      #expect(operation.name == "boats:HireBoat", "\(cell)")
      #expect(operation.fact("permissionOnly")?.map { $0.lowercased() } == ["[permission only]"], "\(cell)")
    }
    #expect(try NamedPage.operation(Self.row("HireBoat", "Hires", "", "", "", "")).fact("permissionOnly") == nil)
  }

  @Test func emptyCellsLeaveFactsOut() throws {
    let operation = try NamedPage.operation(Self.row("HireBoat", "Hires", "", "", "", "<p></p>"))
    #expect(operation.facts == [])
    #expect(operation.needed == ["boats:HireBoat"])
  }

  /// Methods of HTTP may be names as well.
  @Test func anActionThatIsCalledLikeAMethodIsAName() throws {
    let rows =
      Self.row("GET", "Reads", "Read", "Account", "", "") + Self.row("POST", "Writes", "Write", "Account", "", "")
    let operations = try NamedPage.operations(NamedPage.html(rows))
    #expect(operations.map(\.name) == ["boats:GET", "boats:POST"])
    #expect(operations.allSatisfy { $0.method == nil })
  }

  @Test(arguments: [
    "iam:PassRole, pay:Charge", "iam:PassRole<br>pay:Charge", "iam:PassRole and pay:Charge",
    "<ul><li>iam:PassRole</li><li>pay:Charge</li></ul>",
  ])
  func dependentActionsAreNeededTogether(cell: String) throws {
    let operation = try NamedPage.operation(Self.row("HireBoat", "Hires", "Write", "", "", cell))
    #expect(operation.needed == ["boats:HireBoat", "iam:PassRole", "pay:Charge"])
  }

  @Test func aDependentActionOfThePageGetsItsPrefixAndAnotherIsTold() throws {
    let known =
      Self.row("GetBoat", "Sees", "Read", "", "", "") + Self.row("HireBoat", "Hires", "Write", "", "", "GetBoat")
    #expect(try NamedPage.operations(NamedPage.html(known))[1].needed == ["boats:HireBoat", "boats:GetBoat"])
    let page = try NamedPage.scrape(NamedPage.html(Self.row("HireBoat", "Hires", "Write", "", "", "Charge")))
    #expect(page.operations.map(\.needed) == [["boats:HireBoat", "Charge"]])
    #expect(page.findings.filter { $0.severity != .note }.map(\.id) == ["scope-without-prefix"])
  }

  /// Behind a letter a star is a footnote mark elsewhere; in the name of an action it stands for any letters.
  @Test func aStarIsAPartOfADependentAction() throws {
    let rows = Self.row("HireBoat", "Hires", "Write", "boat*", "", "pay:Get*, crew:*")
    let operation = try NamedPage.operation(rows)
    #expect(operation.needed == ["boats:HireBoat", "pay:Get*", "crew:*"])
  }

  @Test func wordsThatAreNoDependentActionsAreReported() throws {
    let row = Self.row("HireBoat", "Hires", "Write", "", "", "The caller must also have the permission to pay.")
    let page = try NamedPage.scrape(NamedPage.html(row + Self.row("GetBoat", "Sees", "Read", "", "", "")))
    #expect(page.operations.map(\.name) == ["boats:GetBoat"])
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["unreadable-requirement"])
  }

  /// A table goes on below a row that cannot be read.
  @Test func aRowOfAnotherLengthIsReportedAndTheRestIsRead() throws {
    let short = "<tr><td>HireBoat</td><td>Hires</td><td>boat*</td><td></td><td></td></tr>"
    let long = "<tr><td>HireBoat</td><td>Hires</td><td>Write</td><td></td><td></td><td></td><td>pay:Charge</td></tr>"
    for odd in [short, long] {
      let rows =
        Self.row("GetBoat", "Sees", "Read", "", "", "") + odd + Self.row("SinkBoat", "Sinks", "Write", "", "", "")
      let page = try NamedPage.scrape(NamedPage.html(rows))
      #expect(page.operations.map(\.name) == ["boats:GetBoat", "boats:SinkBoat"])
      let errors = page.findings.filter { $0.severity == .error }
      #expect(errors.count == 1)
      #expect(errors.first?.line != nil)
    }
  }

  /// What becomes of a page whose form has no spans: the cells of further rows stand too far left.
  @Test func cellsThatSlippedAreNoActions() throws {
    let rows =
      Self.row("HireBoat", "Hires", "Write", "boat*", "boats:Colour", "")
      + Self.row("crew*", "boats:Colour", "", "", "", "") + Self.row("boat*", "", "", "", "", "")
      + Self.row("GetBoat", "Sees", "Read", "", "", "")
    let page = try NamedPage.scrape(NamedPage.html(rows))
    #expect(page.operations.map(\.name) == ["boats:HireBoat", "boats:GetBoat"])
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["cell-out-of-place", "cell-out-of-place"])
  }

  @Test func aRowWithoutANameGoesOnFromTheOneAbove() throws {
    let rows = Self.row("HireBoat", "Hires", "Write", "boat*", "", "") + Self.row("", "", "", "crew", "", "pay:Charge")
    let operation = try NamedPage.operation(rows)
    #expect(operation.fact("resourceTypes") == ["boat*", "crew"])
    #expect(operation.needed == ["boats:HireBoat", "pay:Charge"])
    let page = try NamedPage.scrape(NamedPage.html(Self.row("", "Hires", "Write", "", "", "")))
    #expect(page.operations == [])
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["unreadable-row"])
  }

  /// In Markdown no cell spans rows: they repeat it, or leave it empty.
  @Test(arguments: ["HireBoat | Hires | Write", " | | "])
  func aTableWithoutSpansSaysTheSame(further: String) throws {
    let text = """
      # Actions, resources, and condition keys for Boat Hire

      Boat Hire \\(service prefix: `boats`\\) provides the following actions.

      | Actions | Description | Access level | Resource types \\(\\*required\\) | Condition keys | Dependent actions |
      | --- | --- | --- | --- | --- | --- |
      | [ HireBoat ](https://boats.example/hire) | Hires | Write | [ boat\\* ](#boat) | | |
      | \(further) | [ crew ](#crew) | boats:Rank | pay:Charge |
      | [ GetBoat ](https://boats.example/get) | Sees | Read | | | |
      """
    let page = try Scraper().scrape(try PageReader().read(Array(text.utf8), path: "boats.md"))
    #expect(page.findings.filter { $0.severity != .note } == [])
    #expect(page.operations.map(\.name) == ["boats:HireBoat", "boats:GetBoat"])
    #expect(page.operations.first?.fact("resourceTypes") == ["boat*", "crew"])
    #expect(page.operations.first?.needed == ["boats:HireBoat", "pay:Charge"])
  }

  @Test(arguments: ["Hire a boat", "HireBoat GetBoat", "(none)", "2024"])
  func wordsThatAreNoNameAreReported(cell: String) throws {
    let page = try NamedPage.scrape(NamedPage.html(Self.row(cell, "Hires", "Write", "", "", "")))
    #expect(page.operations == [])
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["unreadable-row"])
  }

  @Test func aHeadingInsideOfTheTableNamesTheGroup() throws {
    let rows =
      "<tr><td colspan=\"6\">Fleets</td></tr>" + Self.row("HireFleet", "Hires", "Write", "", "", "")
    let page = try NamedPage.scrape(NamedPage.html(rows))
    #expect(page.operations.map(\.group) == ["Fleets"])
    #expect(page.findings.filter { $0.severity == .error } == [])
  }

  @Test func aPartThatStatesNothingTakesNoRowsAlong() throws {
    let html = NamedPage.html(Self.row("GetBoat", "Sees", "Read", "", "", ""))
      .replacing("</body>", with: "<h2>See also</h2><p>Ships</p></body>")
    let page = try NamedPage.scrape(html)
    #expect(page.operations.map(\.name) == ["boats:GetBoat"])
    #expect(page.findings.filter { $0.severity == .error } == [])
  }

  @Test func headsThatThePageDoesNotMarkAreTheFirstRow() throws {
    let html = NamedPage.html(Self.row("GetBoat", "Sees", "Read", "", "", ""), marksHeads: false)
    let page = try NamedPage.scrape(html)
    #expect(page.operations.map(\.name) == ["boats:GetBoat"])
    #expect(page.entriesSeen == 1)
  }

  @Test func theSameActionTwiceIsToldAndItsFactsAreKept() throws {
    let rows =
      Self.row("GetBoat", "Sees", "Read", "boat*", "", "") + Self.row("GetBoat", "Sees a boat", "Read", "crew*", "", "")
    let page = try NamedPage.scrape(NamedPage.html(rows))
    #expect(page.operations.map { $0.fact("resourceTypes") } == [["boat*", "crew*"]])
    #expect(Set(page.findings.filter { $0.severity == .warning }.map(\.id)) == ["duplicate-operation", "facts-differ"])
  }

  // MARK: Prefixes

  @Test(arguments: [
    "<p>Boat Hire (service prefix: <code>boats</code>) provides</p>",
    "<p>Boat Hire (Service prefix: `boats` ) provides</p>",
    "<p>Boat Hire (service prefix:boats).</p>", "<ul><li>service prefix: boats.</li></ul>",
  ])
  func thePrefixIsFoundWhereThePageSaysIt(service: String) throws {
    let html = NamedPage.html(Self.row("GetBoat", "Sees", "Read", "", "", ""), service: service)
    #expect(try NamedPage.operations(html).map(\.name) == ["boats:GetBoat"])
  }

  @Test(arguments: [
    ("<p>Boat Hire provides the following.</p>", "missing-prefix"),
    ("<p>(service prefix: boats) and (service prefix: ships)</p>", "ambiguous-prefix"),
  ])
  func withoutOnePrefixNoRowIsRead(service: String, id: String) throws {
    let page = try NamedPage.scrape(
      NamedPage.html(Self.row("GetBoat", "Sees", "Read", "", "", ""), service: service))
    #expect(page.operations == [])
    #expect(page.findings.contains { $0.severity == .error && $0.id == id && $0.line != nil })
  }

  @Test func eachTableHasThePrefixAboveIt() throws {
    let table = "<table><tr><th>Actions</th><th>Description</th></tr><tr><td>Get</td><td>Sees</td></tr></table>"
    let html = """
      <h1>Actions, resources, and condition keys for two services</h1>
      <h2>Boats</h2><p>(service prefix: boats)</p>\(table)<h2>Ships</h2><p>(service prefix: ships)</p>\(table)
      """
    let operations = try NamedPage.operations(html)
    #expect(operations.map(\.name) == ["boats:Get", "ships:Get"])
    #expect(operations.map(\.group) == ["Boats", "Ships"])
  }

  // MARK: Several pages, condensed pages

  @Test func whatIsLeftOfACondensedPageGivesTheSame() throws {
    let rows = """
      <tr><td rowspan="2">HireBoat [permission only]</td><td rowspan="2">Hires</td><td rowspan="2">Write</td>
        <td><p>boat*</p></td><td></td><td><p>pay:Charge</p></td></tr>
      <tr><td><p>crew</p></td><td></td><td></td></tr>
      """
    let html = NamedPage.html(rows)
    let condensed = try Condenser().condense(try NamedPage.page(html), bytes: Array(html.utf8))
    let (before, after) = (try NamedPage.operations(html), try NamedPage.operations(condensed))
    #expect(before.map(\.facts) == after.map(\.facts))
    #expect(before.map(\.requirement) == after.map(\.requirement))
    #expect(before.map(\.name) == after.map(\.name))
    #expect(try Condenser().condense(try NamedPage.page(condensed), bytes: Array(condensed.utf8)) == condensed)
    #expect(!condensed.contains("boats:Colour"))
  }

  @Test func pagesThatShareAnActionGiveTheFactsOfBoth() throws {
    let pages = try ["boat*", "crew*"].enumerated().map { index, type in
      let html = NamedPage.html(Self.row("Tag", "Tags", "Tagging", type, "", ""))
      return CatalogBuilder.Source(
        page: try Scraper().scrape(try NamedPage.page(html, path: "\(index).html")), sha256: "")
    }
    let catalog = try CatalogBuilder().catalog(of: pages)
    #expect(catalog.operations.map { $0.fact("resourceTypes") } == [["boat*", "crew*"]])
    #expect(catalog.findings.filter { $0.id == "facts-differ" }.count == 1)
    #expect(catalog.findings.filter { $0.severity == .error } == [])
  }

  // MARK: Slips of the table

  @Test func aTableThatWasSplitGoesOnBelow() throws {
    let rows =
      NamedPage.row("GetBoat", "Grants permission to see a boat", "Read", "boat*", "", "") + "</table><table>"
      + NamedPage.row("SellBoat", "Grants permission to sell a boat", "Write", "boat*", "", "")
    let page = try NamedPage.scrape(NamedPage.html(rows))
    #expect(page.operations.compactMap(\.name) == ["boats:GetBoat", "boats:SellBoat"])
    #expect(page.findings.filter { $0.severity != .note }.map(\.id) == ["missing-heading", "missing-column-heads"])
  }

  @Test func aTableBehindOtherBlocksDoesNotGoOn() throws {
    let rows =
      NamedPage.row("GetBoat", "Grants permission to see a boat", "Read", "boat*", "", "")
      + "</table><p>Prices:</p><table>"
      + NamedPage.row("SellBoat", "10", "", "", "", "")
    let page = try NamedPage.scrape(NamedPage.html(rows))
    #expect(page.operations.compactMap(\.name) == ["boats:GetBoat"])
    #expect(page.entriesSeen == 1)
  }

  @Test func rowsThatRanTogetherAreNamed() throws {
    let row = NamedPage.row("GetBoat", "Grants permission to see a boat", "Read", "boat*", "", "")
    let joined = NamedPage.row(
      "SellBoat", "Grants permission to sell a boat", "Write", "boat*", "", "", "SinkBoat",
      "Grants permission to sink a boat", "Write", "boat*", "", "")
    let page = try NamedPage.scrape(NamedPage.html(row + row.replacing("Get", with: "Paint") + joined))
    #expect(page.operations.compactMap(\.name) == ["boats:GetBoat", "boats:PaintBoat", "boats:SellBoat"])
    let told = page.findings.filter { $0.severity != .note }
    #expect(told.map(\.id) == ["cells-beyond-heads"])
    #expect(told.first?.message.contains("SinkBoat") == true)
  }
}
