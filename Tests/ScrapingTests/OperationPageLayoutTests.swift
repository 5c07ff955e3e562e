import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Pages of one operation that are siblings of the reference pages: other words, other shapes, and pages that are damaged.
@Suite("Operation pages")
struct OperationPageLayoutTests {
  static func scrape(_ text: String) throws -> ScrapedPage {
    try Scraper(vendor: .joiningByComma).scrape(try PageReader().read(Array(text.utf8), path: "page"))
  }

  static func operation(_ text: String) throws -> ScopeModel.Operation {
    let page = try scrape(text)
    #expect(page.layout == .operationPage)
    #expect(page.findings.filter { $0.severity == .error } == [])
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    return try #require(page.operations.first)
  }

  static func errors(_ text: String) throws -> [String] {
    let page = try scrape(text)
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    return page.findings.filter { $0.severity == .error }.map { "\($0.line ?? 0) \($0.id)" }
  }

  /// A text page around what it says about its requirement.
  static func text(_ requirement: String) -> String {
    "Parts\n\nGet Part\n\nGET\n/parts.get\n\nGives one part.\n\n\(requirement)\n\nResponse Body\n\n{\n\"id\": 1\n}\n"
  }

  /// The same in HTML.
  static func html(_ requirement: String) -> String {
    """
    <!DOCTYPE html><html><body><h2>Parts</h2><h1>Get Part</h1>
    <div><span>GET</span><code>/parts.get</code></div><p>Gives one part.</p>
    \(requirement)
    <h2>Response Body</h2><pre>{"id": 1}</pre></body></html>
    """
  }

  // MARK: Requirements

  @Test(arguments: [
    ("Required scopes: part:read OR part:write OR part:all", "any(part:read,part:write,part:all)"),
    ("Required scope: part:read", "any(part:read)"),
    ("Required scopes: part:read OR\npart:all", "any(part:read,part:all)"),
    ("Required scopes: part:read AND issue:read OR part:all", "any(part:read&issue:read,part:all)"),
    ("Required scopes: No scopes required.", "none"), ("Required scopes: None", "none"),
    ("No scopes required.", "none"), ("Required scopes\n\npart:read\npart:all", "any(part:read,part:all)"),
    ("Required scopes: All of:\n\n- part:read\n- issue:read", "any(part:read&issue:read)"),
    ("Required scopes:\n\n• part:read\n• part:all", "any(part:read,part:all)"),
    (
      "Required scopes: {object_type}:read (derived from id field — for example, issue:read)",
      "template({object_type}:read)"
    ),
    ("More of this part.", "unspecified"), ("Required scopes are listed elsewhere.", "unspecified"),
  ])
  func requirementsOfTextPages(words: String, notation: String) throws {
    let operation = try Self.operation(Self.text(words))
    #expect(TruthNotation.notation(operation.requirement) == notation)
    #expect(operation.title == "Get Part")
    #expect(operation.group == "Parts")
    #expect(operation.summary == "Gives one part.")
  }

  @Test(arguments: [
    ("<p>Required scopes: <code>part:read</code> OR <code>part:all</code></p>", "any(part:read,part:all)"),
    (
      "<h3>Required scopes</h3><ul><li><code>part:read</code></li><li><code>part:all</code></li></ul>",
      "any(part:read,part:all)"
    ),
    ("<p><b>Required scopes:</b> <em>No scopes required.</em></p>", "none"),
    ("<h3>Required scopes</h3><p>No scopes required.</p>", "none"),
    ("<p>Required scopes: None — Cannot be called via service account.</p>", "unavailable"),
    ("<p>Nothing about it.</p>", "unspecified"),
  ])
  func requirementsOfHTMLPages(words: String, notation: String) throws {
    let operation = try Self.operation(Self.html(words))
    #expect(TruthNotation.notation(operation.requirement) == notation)
    #expect(operation.title == "Get Part")
    #expect(operation.path == "/parts.get")
  }

  @Test(arguments: [
    "type required scope\nfeature feature:read OR feature:all\nproduct product:read",
    "typerequired scope\nfeaturefeature:read OR feature:all\nproductproduct:read",
    "featurefeature:read OR feature:all\nproductproduct:read",
    "| type | required scope |\n|---|---|\n| feature | feature:read OR feature:all |\n| product | product:read |",
    "type | required scope\nfeature | feature:read OR feature:all\nproduct | product:read",
    "type\trequired scope\nfeature\tfeature:read OR feature:all\nproduct\tproduct:read",
    "- feature: feature:read OR feature:all\n- product: product:read",
    "• feature — feature:read OR feature:all\n• product — product:read",
  ])
  func typesInTextPages(rows: String) throws {
    let intro = "Required scopes: Depends on the object type in the id field:\n\n"
    let operation = try Self.operation(Self.text(intro + rows))
    let notation = "byType(feature=any(feature:read,feature:all);product=any(product:read))"
    #expect(TruthNotation.notation(operation.requirement) == notation)
    guard case .perType("id", _) = operation.requirement.kind else {
      Issue.record("the field is lost")
      return
    }
  }

  @Test(arguments: [
    "<table><tr><td>type</td><td>required scope</td></tr><tr><td>feature<td>feature:read OR feature:all<tr><td>product<td>product:read</table>",
    "<table><tr><th>Required scope</th><th>Type</th></tr><tr><td>feature:read<br>feature:all<td>feature<tr><td>product:read<td>product</table>",
    "<table><tr><th>type</th><th>required scope</th></tr><tr><td rowspan=2>feature<td>feature:read<tr><td>feature:all<tr><td>product<td>product:read</table>",
    "<table><tr><th>required scope</th></tr><tr><td><ul><li>feature: feature:read OR feature:all<li>product: product:read</ul></table>",
    "<dl><dt>feature<dd>feature:read OR feature:all<dt>product<dd>product:read</dl>",
    "<ul><li><code>feature</code>: <code>feature:read</code> OR <code>feature:all</code><li><code>product</code> <code>product:read</code></ul>",
    "<div><div>type</div><div>required scope</div></div><div><span>feature</span><span>feature:read</span> OR <span>feature:all</span></div><div><span>product</span><span>product:read</span></div>",
  ])
  func typesInHTMLPages(rows: String) throws {
    let intro = "<p>Required scopes: Depends on the object type in the <code>id</code> field:</p>"
    let page = Self.html(intro + rows)
    if rows.contains("<div>type") {
      // The heads of columns that are no table are two lines, which end nothing and begin nothing.
      #expect(try Self.errors(page).contains { $0.hasSuffix("unreadable-requirement") })
      return
    }
    let operation = try Self.operation(page)
    let notation = "byType(feature=any(feature:read,feature:all);product=any(product:read))"
    #expect(TruthNotation.notation(operation.requirement) == notation)
  }

  @Test func noteBesideOrBelowARequirementIsACondition() throws {
    let beside = try Self.operation(Self.text("Required scopes: part:read. Also needs parent read access."))
    let below = try Self.operation(Self.text("Required scopes: part:read\n\nAlso needs parent read access."))
    for operation in [beside, below] {
      #expect(operation.requirement.conditions.map(\.effect) == [.stricter])
      #expect(operation.note == "Also needs parent read access.")
      #expect(TruthNotation.notation(operation.requirement) == "any(part:read)")
    }
  }

  @Test func whatAServiceAccountCannotCallIsUnavailable() throws {
    let text = "<h1>DevRev part</h1><p>GET /parts.get</p><p>Cannot be called via service account.</p>"
    let page = try PageReader().read(Array("<html><body>\(text)</body></html>".utf8), path: "page")
    #expect(try Scraper().scrape(page).operations.map(\.requirement) == [Requirement(.unavailable)])
  }

  // MARK: What cannot be read

  @Test(arguments: [
    ("Required scopes: Depends on the object type in the type field:", "10 unreadable-requirement"),
    ("Required scopes: Depends on the kind of token:\n\nuser part:read", "10 unreadable-requirement"),
    ("Required scopes: part:read OR whatever", "10 unreadable-requirement"),
    ("Required scopes: part:", "10 unreadable-requirement"),
    ("Required scopes:", "10 unreadable-requirement"),
    (
      "Required scopes: Depends on the type:\n\nfeaturefeature:read OR feature:all\nfeaturexxx\ntasktask:read",
      "10 unreadable-requirement"
    ),
    (
      "Required scopes: Depends on the type:\n\nfeature:read OR feature:all\ntasktask:read", "10 unreadable-requirement"
    ),
    (
      "Required scopes: Depends on the type:\n\nab:read OR b:read\nxaab:read OR b:read OR ab:read",
      "10 unreadable-requirement"
    ),
    ("part:read OR part:all", "10 unplaced-scopes"),
  ])
  func whatCannotBeReadIsAnErrorOnItsLine(words: String, error: String) throws {
    let errors = try Self.errors(Self.text(words))
    #expect(errors.contains(error))
    let page = try Self.scrape(Self.text(words))
    if error.hasSuffix("requirement") { #expect(page.operations.isEmpty) }
  }

  @Test func twoRequirementsMustBeOne() throws {
    let words = "Required scopes: part:read\n\nRequired scopes: "
    #expect(try Self.errors(Self.text(words + "part:read")) == [])
    #expect(try Self.errors(Self.text(words + "part:all")) == ["12 conflicting-requirement"])
  }

  @Test func aRowOfScopesFarFromTheRequirementIsAnError() throws {
    let words = "Required scopes: Depends on the type:\n\nfeaturefeature:read OR feature:all\n\nRequest Body\n\n"
    #expect(try Self.errors(Self.text(words + "partpart:read OR part:all")) == ["16 unplaced-scopes"])
  }

  @Test func aPageOfTwoOperationsFitsNoLayout() throws {
    let text =
      Self.text("Required scopes: part:read") + Self.text("Required scopes: part:all").replacing("/parts", with: "/x")
    do {
      _ = try Self.scrape(text)
      Issue.record("the page was scraped")
    } catch let error as InputError {
      #expect(error.first.id == "unfit-page")
      #expect(error.first.message.contains("2 operations"))
    }
  }

  @Test func aTextThatEndsEarlySaysSo() throws {
    let whole = Self.text("Required scopes: part:read OR part:all")
    #expect(!(try Self.scrape(whole)).findings.contains { $0.id == "page-ends-early" })
    let cut = String(whole.prefix(while: { $0 != "R" })) + "Required scopes: part:read"
    #expect(try Self.scrape(cut).findings.contains { $0.id == "page-ends-early" })
  }

  // MARK: The operation

  @Test(arguments: [
    "<h1>GET /parts/{id}</h1>", "<h1>Get part GET /parts/:id</h1>", "<p>GET /parts/&lt;id&gt;</p>",
    "<div>GET</div><div>/parts/{id}</div>", "<div><b>get</b> https://api.acme.com/parts/{id}</div>",
    "<pre>curl https://api.acme.com/parts/{id}?deep=1 \\\n -H 'A: b'</pre>",
    "<p>curl --request GET --url 'https://api.acme.com/parts/{id}'</p>",
  ])
  func theOperationIsFoundWhereverItStands(words: String) throws {
    let operation = try Self.operation(
      "<html><body><h1>Get part</h1>\(words)<p>Required scopes: part:read</p></body></html>")
    #expect(operation.method == .get)
    #expect(operation.path == "/parts/{id}")
    #expect(operation.title == "Get part" || operation.title == nil)
    #expect(TruthNotation.notation(operation.requirement) == "any(part:read)")
  }

  @Test func otherMentionsOfOperationsAreExplained() throws {
    let page = try Self.scrape(
      Self.html("<p>Required scopes: part:read</p>\n<ul><li>See GET /parts.list too.</li></ul>\n"))
    #expect(page.entriesSeen == 2)
    #expect(page.entriesRead == 1)
    #expect(page.findings.filter { $0.reason == "mention" }.count == 1)
    #expect(page.operations.map(\.path) == ["/parts.get"])
  }

  @Test func anExampleOfAnotherOperationIsNamed() throws {
    let other = Self.text("Required scopes: part:read") + "\ncurl https://api.acme.com/v1/parts.list\n"
    #expect(try Self.scrape(other).findings.contains { $0.id == "call-disagrees" })
    let same = Self.text("Required scopes: part:read") + "\ncurl https://api.acme.com/v1/parts.get?id=1\n"
    #expect(!(try Self.scrape(same)).findings.contains { $0.id == "call-disagrees" })
  }

  // MARK: Parameters

  @Test func pathAndQueryParametersInText() throws {
    let operation = try Self.operation(
      Self.text(
        """
        Required scopes: part:read

        Authorization

        auth-token

        In: header

        Path Parameters

        idstring

        The part.

        Formatid
        Query Parameters

        limit?integer

        How many. The default is '50'.

        Formatint32
        Default50
        Range1 <= value <= 100
        mode*string
        Value in"after" | "before"
        tagsarray<string>
        stage?
        kind?"a" | "b"
        """))
    let rows = operation.parameters.map { parameter in
      [
        parameter.location?.rawValue ?? "", parameter.name ?? "", parameter.type ?? "", parameter.format ?? "",
        parameter.required.map { String($0) } ?? "", parameter.defaultValue ?? "",
        parameter.allowedValues.joined(separator: ","), parameter.description ?? "",
      ].joined(separator: " | ")
    }
    #expect(
      rows == [
        "path | id | string | id | true |  |  | The part.",
        "query | limit | integer | int32 | false | 50 |  | How many. The default is '50'. Range1 <= value <= 100",
        "query | mode | string |  | true |  | after,before | ", "query | tags | array<string> |  | true |  |  | ",
        "query | stage |  |  | false |  |  | ", "query | kind | \"a\" | \"b\" |  | false |  |  | ",
      ])
    #expect(operation.furtherEvidence.filter(\.inferred).map(\.excerpt) == ["idstring", "tagsarray<string>"])
  }

  @Test func parametersOfAList() throws {
    let operation = try Self.operation(
      Self.html(
        """
        <h2>Query Parameters</h2><ul><li><code>id</code> (string, required) — The part.</li>
        <li><code>deep</code>? boolean</li></ul><p>Some words about all of them.</p>
        """))
    #expect(operation.parameters.map(\.name) == ["id", "deep"])
    #expect(operation.parameters.map(\.type) == ["string", "boolean"])
    #expect(operation.parameters.map(\.required) == [true, false])
    #expect(operation.parameters.map(\.location) == [.query, .query])
  }

  @Test func aRowWithoutANameIsAnErrorOnItsLine() throws {
    let rows = "<tr><td>id<td>string<td>yes</tr>\n<tr><td><td>string<td>yes</tr>\n<tr><td>x<td>string<td>perhaps</tr>"
    let page = try Self.scrape(
      Self.html("<h2>Query Parameters</h2><table><tr><th>Name<th>Type<th>Required</tr>\n\(rows)</table>"))
    #expect(page.operations.first?.parameters.map(\.name) == ["id"])
    #expect(page.findings.filter { $0.id == "unreadable-parameter" }.map(\.line) == [5, 6])
  }

  @Test func parametersWithoutTheirHeadingAreReadAndNamed() throws {
    let page = try Self.scrape(Self.text("Authorization\n\nIn: header\n\ncursor?string\n\nThe cursor."))
    #expect(page.operations.first?.parameters.map(\.name) == ["cursor"])
    #expect(page.operations.first?.parameters.map(\.location) == [nil])
    #expect(page.findings.contains { $0.id == "missing-heading" })
    let lost = try Self.scrape(Self.text("Authorization\n\ncursor?string\n\nThe cursor."))
    #expect(lost.operations.first?.parameters == [])
    #expect(lost.findings.contains { $0.id == "unplaced-parameters" })
  }

  @Test func fieldsOfTheAnswerAreNoParameters() throws {
    let operation = try Self.operation(Self.text("Required scopes: part:read") + "\nRequest Body\n\nid?string\n")
    #expect(operation.parameters == [])
  }

  @Test(arguments: [
    "Really? Yes.", "How do I find my token?", "The cursor.", "application/json", "See also", "Default value.",
  ])
  func proseIsNoParameter(text: String) {
    #expect(ParameterLine(text)?.isSure != true)
    #expect(ParameterAttribute(text) == nil)
  }

  @Test func aPageOfManyLinesIsReadWhole() throws {
    var lines = [
      "Get Part", "", "GET", "/parts.get", "", "Required scopes: Depends on the object type in the id field:", "",
    ]
    for index in 0..<1_000 { lines.append("kind\(index)kind\(index):read OR kind\(index):all") }
    lines += ["", "Query Parameters", ""]
    for index in 0..<5_000 { lines += ["field\(index)?string", "More words about it", "and more"] }
    lines += ["", "Response", ""]
    let operation = try Self.operation(lines.joined(separator: "\n"))
    #expect(operation.parameters.count == 5_000)
    guard case .perType("id", let cases) = operation.requirement.kind else {
      Issue.record("the requirement is lost")
      return
    }
    #expect(cases.count == 1_000)
    #expect(cases.last?.type == "kind999")
  }
}
