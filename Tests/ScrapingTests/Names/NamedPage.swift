import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// An invented page of a vendor whose operations have names and are scopes themselves, as those of AWS are.
enum NamedPage {
  static let heads = [
    "Actions", "Description", "Access level", "Resource types (*required)", "Condition keys", "Dependent actions",
  ]

  /// A page with one table, and the two tables of such pages that name no operations.
  static func html(
    _ rows: String, service: String = "<p>Boat Hire (service prefix: <code>boats</code> ) provides the following.</p>",
    heads: [String] = heads, marksHeads: Bool = true
  ) -> String {
    let tag = marksHeads ? "th" : "td"
    let head = "<tr>" + heads.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
    return """
      <html><body>
      <h1>Actions, resources, and condition keys for Boat Hire</h1>
      \(service)
      <h6>Topics</h6>
      <ul><li><a href="#a">Actions defined by Boat Hire</a></li></ul>
      <h2>Actions defined by Boat Hire</h2>
      <p>The <b>Dependent actions</b> column shows additional permissions that may be required.</p>
      <div><h6>Note</h6><p>Resource condition keys are listed elsewhere.</p></div>
      <table>
      \(marksHeads ? "<thead>\(head)</thead>" : head)
      \(rows)
      </table>
      <h2>Resource types defined by Boat Hire</h2>
      <table><thead><tr><th>Resource types</th><th>ARN</th><th>Condition keys</th></tr></thead>
      <tr><td>boat</td><td>arn:${Partition}:boats:::boat/${BoatId}</td><td></td></tr></table>
      <h2>Condition keys for Boat Hire</h2>
      <table><thead><tr><th>Condition keys</th><th>Description</th><th>Type</th></tr></thead>
      <tr><td>boats:Colour</td><td>Filters by colour</td><td>String</td></tr></table>
      </body></html>
      """
  }

  /// A row whose cells are given without their tags.
  static func row(_ cells: String...) -> String { "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n" }

  static func page(_ html: String, path: String = "boats.html") throws -> Page {
    try PageReader().read(Array(html.utf8), path: path)
  }

  static func scrape(_ html: String) throws -> ScrapedPage {
    let page = try Scraper().scrape(try page(html))
    #expect(page.provider == "aws")
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    return page
  }

  /// The operations of a page that is read without a finding beside its notes.
  static func operations(_ html: String) throws -> [ScopeModel.Operation] {
    let page = try scrape(html)
    #expect(page.findings.filter { $0.severity != .note } == [])
    return page.operations
  }

  /// The only operation of a table with the rows.
  static func operation(_ rows: String) throws -> ScopeModel.Operation {
    let operations = try operations(html(rows))
    #expect(operations.count == 1)
    return try #require(operations.first)
  }
}

extension ScopeModel.Operation {
  /// The values of a fact; `nil` where the operation has none of that name.
  func fact(_ name: String) -> [String]? { facts.first { $0.name == name }?.values }

  /// The scopes that are needed together, where nothing else is an alternative.
  var needed: [String]? {
    if case .scopes(let alternatives) = requirement.kind, alternatives.count == 1 { alternatives[0] } else { nil }
  }
}
