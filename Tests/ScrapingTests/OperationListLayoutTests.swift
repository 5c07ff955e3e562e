import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Operation list")
struct OperationListLayoutTests {
  static func scrape(_ text: String) throws -> ScrapedPage {
    try Scraper(provider: "space").scrape(try PageReader().read(Array(text.utf8), path: "page"))
  }

  static func rows(_ page: ScrapedPage) -> [String] {
    page.operations.map { operation in
      "\(operation.title ?? "–"): \(operation.label) \(TruthNotation.notation(operation.requirement))"
    }
  }

  @Test func aHeadingThatIsNothingButAnOperationIsNoTitleOfTheNext() throws {
    let page = try Self.scrape(
      "<h1>Items</h1><h2>get /api/http/items</h2><h2>post /api/http/items</h2><p>Rights, that may be checked: Create items</p>"
    )
    #expect(page.operations.map(\.title) == [nil, nil])
    #expect(page.operations.map { TruthNotation.notation($0.requirement) } == ["unspecified", "Create items"])
  }

  static let first = """
    Create item post /api/http/items
    Rights, that may be checked: Create items
    Request arguments
    object with fields :
    name
    : string

    """
  static let second = """
    Get item get /api/http/items/{item}
    Rights, that may be checked: View items
    Request arguments
    item
    : string
    (Path)

    """

  @Test(arguments: [
    (first + second.split(separator: "\n").dropFirst().joined(separator: "\n"), "misplaced-requirement", 7),
    (first + first.replacingOccurrences("post /api/http/items", "", count: 1), "misplaced-requirement", 8),
    (first + second.replacingOccurrences("/items/{item}", "/items/{item", count: 1), "unreadable-heading", 7),
    (
      first + second.replacingOccurrences("Rights, that may be checked", "Rights needed", count: 1),
      "unknown-requirement-label", 8
    ),
    (first + second.replacingOccurrences(": View items", ":", count: 1), "empty-requirement", 8),
    (first + second.replacingOccurrences("View items", "items (see below)", count: 1), "unreadable-requirement", 8),
    (first + second.replacingOccurrences("Request arguments\n", "", count: 1), "unlabelled-arguments", 10),
    (first + second.replacingOccurrences("item\n:", ":", count: 1), "lost-parameter-name", 10),
    (first + second + "(Query)\n", "stray-attributes", 13),
    (first + second + "Rights, that may be checked: View items", "misplaced-requirement", 13),
    (first + second + "Request arguments\nother\n: string\n", "second-arguments", 13),
    (second.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n" + first, "heading-without-operation", 1),
    (first + second + second.replacingOccurrences("View", "See", count: 1), "conflicting-operation", 13),
  ])
  func whatFitsNothingIsAnErrorOnItsLine(text: String, id: String, line: Int) throws {
    let page = try Self.scrape(text)
    let errors = page.findings.filter { $0.severity == .error }
    #expect(errors.contains { $0.id == id && $0.line == line }, "\(errors)")
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    // The operation that stands whole on the page is read as it stands.
    #expect(Self.rows(page).contains("Create item: POST /api/http/items Create items"))
  }

  @Test func pathsWithoutTitlesHaveNone() throws {
    let page = try Self.scrape(
      """
      Items
      post /api/http/items
      Makes an item
      that stays.
      Required permissions: Create items

      get /api/http/items/{item}
      Required permissions: View items
      Request arguments
      item: string (Path) Required
      """)
    #expect(
      Self.rows(page) == [
        "–: POST /api/http/items Create items", "–: GET /api/http/items/{item} View items",
      ])
    #expect(page.operations.map(\.group) == ["Items", "Items"])
    #expect(page.operations[0].summary == "Makes an item that stays.")
  }

  @Test func headingsOfHTMLGiveGroupAndTitle() throws {
    let page = try Self.scrape(
      """
      <html><body><h1>Reference</h1><h2>Items</h2>
      <h3>Create item<span>post</span><code>/api/http/items</code></h3>
      <p>Required permissions: <a>Create items</a></p>
      <h4>Request arguments</h4>
      <table><tr><th>Name</th><th>Type</th><th>In</th><th>Required</th><th>Default</th><th>Description</th></tr>
      <tr><td>name</td><td>string</td><td>body</td><td>yes</td><td>–</td><td>See get /api/http/items</td></tr>
      <tr><td>count</td><td>integer (format: int32)</td><td>query</td><td>no</td><td>10</td><td>How many</td></tr></table>
      <h2>Parts</h2>
      <h3>Get parts</h3><p><span>get</span> <code>/api/http/parts</code></p>
      <h4>Response</h4><p>array of Part</p>
      <h3>About parts</h3><p>Parts are small.</p>
      <h3>Delete part <small>Deprecated</small> <b>DELETE</b> <code>/api/http/parts/:part</code></h3>
      <p>Required permissions: None</p>
      </body></html>
      """)
    #expect(
      Self.rows(page) == [
        "Create item: POST /api/http/items Create items", "Get parts: GET /api/http/parts unspecified",
        "Delete part: DELETE /api/http/parts/{part} none",
      ])
    #expect(page.operations.map(\.group) == ["Items", "Parts", "Parts"])
    #expect(page.operations.map(\.evidence.inferred) == [true, false, false])
    #expect(page.operations.map { $0.deprecated != nil } == [false, false, true])
    #expect(page.operations[0].parameters.map(\.name) == ["name", "count"])
    #expect(page.operations[0].parameters.map(\.required) == [true, false])
    #expect(page.operations[0].parameters.map(\.location) == [.body, .query])
    #expect(page.operations[0].parameters.map(\.defaultValue) == [nil, "10"])
    #expect(page.operations[0].parameters[1].format == "int32")
    #expect(page.findings.filter { $0.severity == .error } == [])
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
  }

  @Test func aTitleThatRanTogetherWithThePagesIsKeptWhereThePathDoesNotPartThem() throws {
    let page = try Self.scrape(Self.first.replacingOccurrences("Create item", "Other Things Create item", count: 1))
    #expect(page.operations.map(\.title) == ["Other Things Create item"])
    #expect(page.operations.map(\.group) == [nil])
    #expect(page.findings.contains { $0.id == "title-run-together" && $0.severity == .warning && $0.line == 1 })
  }

  @Test func aPageThatOnlyMentionsOperationsDoesNotFit() throws {
    #expect(throws: InputError.self) {
      try Self.scrape("How to start\n\nTo begin, use get /api/http/items\n\nThen go on.")
    }
  }

  @Test func anOperationWithNothingBelowItIsNoted() throws {
    let page = try Self.scrape(Self.first + "Get item get /api/http/items/{item}")
    #expect(page.findings.contains { $0.id == "bare-operation" && $0.line == 7 })
  }

  @Test(
    arguments: [
      ("string", "string", nil, nil), ("array of integer (format: int32)", "array of integer", "int32", nil),
      ("string ( Optional , defaults to \"a, (b)\" )", "string", nil, "\"a, (b)\""),
      ("string (Query) ( Nullable and Optional , defaults to null )", "string", nil, "null"),
    ] as [(String, String, String?, String?)])
  func typesAndAttributes(text: String, type: String, format: String?, value: String?) {
    let traits = ParameterTraits(text, expectsType: true)
    #expect(traits?.type == type)
    #expect(traits?.format == format)
    #expect(traits?.defaultValue == value)
    #expect(traits?.unknown == [])
  }

  @Test(arguments: ["a sentence of words", "(see below)", "string ( Optional", "", "Applicable only for calls"])
  func proseIsNoAttribute(text: String) {
    #expect(ParameterTraits(text, expectsType: false) == nil)
  }
}

extension String {
  /// The text with the first occurrences of a piece replaced.
  fileprivate func replacingOccurrences(_ piece: String, _ other: String, count: Int) -> String {
    var parts: [Substring] = []
    var rest = self[...]
    for _ in 0..<count {
      guard let range = rest.firstRange(of: piece) else { break }
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts.joined(separator: other) + (parts.isEmpty ? "" : other) + rest
  }
}
