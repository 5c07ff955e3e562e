import Findings
import Foundation
import PageReading
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Scraping

@Suite("Condensed HTML")
struct CondensedHTMLTests {
  static func page(_ html: String) throws -> Page {
    try PageReader().read(Array(html.utf8), path: "page.html")
  }

  static func condensed(_ html: String, provider: String? = nil) throws -> String {
    let condenser = Condenser(scraper: Scraper(provider: provider))
    return try condenser.condense(try page(html), bytes: Array(html.utf8))
  }

  /// A page's blocks without their lines.
  static func shape(_ html: String) throws -> [String] {
    try page(html).blocks.map { block in
      switch block {
      case .heading(let heading): "h\(heading.level ?? 0) \(heading.text)"
      case .paragraph(let paragraph): "p \(paragraph.lines.map(\.text))"
      case .listItem(let item): "\(item.marker) \(item.depth) \(item.lines.map(\.text))"
      case .code(let code): "code \(code.lines.map(\.text))"
      case .table(let table):
        "table \(table.caption ?? "") "
          + table.rows.map { row in
            guard case .cells(let cells) = row.content else { return "fused" }
            return "\(row.isHeader) "
              + cells.map { "\($0.isHeader) \($0.span) \($0.lines.map(\.text))" }.joined(separator: "|")
          }.joined(separator: "\n")
      }
    }
  }

  @Test("Every block of a page is written so that it reads the same")
  func everyBlockReadsTheSame() throws {
    let html = """
      <!DOCTYPE html><html><body><h1>A &amp; &lt;b&gt; title</h1><p>One<br>two &quot;three&quot;</p>
      <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol><dl><dt>e</dt><dd>f<br>g</dd></dl>
      <table><caption>C</caption><thead><tr><th rowspan="2">H</th><th colspan="2">I</th></tr><tr><th>J</th><th>K</th></tr></thead>
      <tbody><tr><th>x</th><td rowspan="2" colspan="2">GET /a<br>y</td></tr><tr><td></td></tr><tr><td>only</td></tr></tbody></table>
      <pre>  curl \\\n\n\t-X &lt;POST&gt;</pre></body></html>
      """
    let page = try Self.page(html)
    let written = CondensedHTML(page, title: "T", claimed: [1...page.lineCount]).text
    #expect(try Self.shape(written) == Self.shape(html))
    #expect(CondensedHTML(try Self.page(written), title: "T", claimed: [1...10_000]).text == written)
  }

  @Test("A row whose covering row is not kept keeps the words that covered it")
  func coveredWordsStay() throws {
    let html = """
      <!DOCTYPE html>
      <table>
      <tr><td rowspan="2">A</td><td>1</td></tr>
      <tr><td>2</td></tr>
      <tr><td rowspan="2">B</td><td>3</td></tr>
      <tr><td>4</td></tr>
      </table>
      """
    let written = CondensedHTML(try Self.page(html), title: "T", claimed: [3...4, 6...6]).text
    #expect(
      written.contains(
        "<tr><td rowspan=\"2\">A</td><td>1</td></tr>\n<tr><td>2</td></tr>\n<tr><td>B</td><td>4</td></tr>"))
  }

  @Test("What no layout claimed is left out, also on a page of one line")
  func proseIsLeftOut() throws {
    let html = """
      <!DOCTYPE html><html><head><script>track("/a")</script></head><body><h1>Acme permissions</h1><p>Some words.</p>\
      <h2>Items</h2><p>More <b>words</b>.</p><table><tr><th>Endpoint</th><th>Access</th></tr>\
      <tr><td><a href="/x"><span>GET</span> /items</a></td><td>read</td></tr></table><ul><li>Read on</li></ul>\
      <h2>Feedback</h2></body></html>
      """
    let condensed = try Self.condensed(html, provider: "acme")
    #expect(
      condensed == """
        <!DOCTYPE html>
        <html>
        <head><meta charset="utf-8"><title>acme</title></head>
        <body>
        <h1>Acme permissions</h1>
        <h2>Items</h2>
        <table>
        <thead>
        <tr><th>Endpoint</th><th>Access</th></tr>
        </thead>
        <tbody>
        <tr><td>GET /items</td><td>read</td></tr>
        </tbody>
        </table>
        </body>
        </html>

        """)
    #expect(try Self.condensed(condensed, provider: "acme") == condensed)
  }

  static let gitHubPages = [GitHubPermissionsTests.tables] + GitHubPermissionsTests.lists

  @Test(
    "GitHub's pages give the same operations condensed, and condense to themselves",
    .enabled(if: SharedFiles.areThere), arguments: gitHubPages)
  func gitHub(path: String) throws {
    let bytes = try SharedFiles.bytes(path)
    let whole = try PageReader().read(bytes, path: path)
    let condensed = try Condenser().condense(whole, bytes: bytes)
    let page = try PageReader().read(Array(condensed.utf8), path: path)
    let before = try Scraper().scrape(whole)
    let after = try Scraper().scrape(page)
    #expect(after.operations.map(\.withoutLines) == before.operations.map(\.withoutLines))
    #expect(
      after.findings.filter { $0.severity != .note }.map(\.message)
        == before.findings.filter { $0.severity != .note }.map(\.message))
    #expect(!after.findings.contains { $0.id == "unclaimed-text" })
    #expect(try Condenser().condense(page, bytes: Array(condensed.utf8)) == condensed)
    #expect(!condensed.contains("created with a set of permissions"))
    #expect(!condensed.contains("href"))
  }

  @Test("The committed page is the condensed one", .enabled(if: SharedFiles.areThere))
  func committedPage() throws {
    let path = GitHubPermissionsTests.tables
    let bytes = try SharedFiles.bytes(path)
    let condensed = try Condenser().condense(try PageReader().read(bytes, path: path), bytes: bytes)
    #expect(try Golden.difference(condensed, from: "Inputs/github/permissions.html") == nil)
  }
}

extension ScopeModel.Operation {
  /// The operation without the lines on which it was read.
  var withoutLines: ScopeModel.Operation {
    var operation = self
    operation.evidence.line = 0
    for index in operation.furtherEvidence.indices { operation.furtherEvidence[index].line = 0 }
    return operation
  }
}
