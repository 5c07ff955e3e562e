import Findings
import PageReading
import ScopeModel

@testable import Scraping

/// A page whose vendor nobody knows, as it is read.
struct UnknownVendorPage {
  let scraped: ScrapedPage

  /// - Parameter ending: `html`, `txt` or `md`.
  init(_ text: String, ending: String = "txt") throws {
    let page = try PageReader().read(Array(text.utf8), path: "page.\(ending)")
    scraped = try Scraper(vendor: .unknown(id: "acme")).scrape(page)
  }

  /// A table in HTML below a title, one cell of the rows behind the other as it stands.
  init(heads: [String], rows: [[String]], below footer: String = "") throws {
    let head = heads.map { "<th>\($0)</th>" }.joined()
    let body = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined(separator: "\n")
    try self.init(
      "<!doctype html><h1>Harbour scopes</h1>\n<table><thead><tr>\(head)</tr></thead>\n\(body)\n</table>\(footer)",
      ending: "html")
  }

  /// `GET /boats any(boats:read)`, in the order of the page.
  var operations: [String] { scraped.operations.map { "\($0.label) \(TruthNotation.notation($0.requirement))" } }

  /// What the page says of the only operation.
  var requirement: String? {
    scraped.operations.count == 1 ? TruthNotation.notation(scraped.operations[0].requirement) : nil
  }

  var errors: [String] { scraped.findings.filter { $0.severity == .error }.map(\.id) }
  var warnings: [String] { scraped.findings.filter { $0.severity == .warning }.map(\.id) }
}
