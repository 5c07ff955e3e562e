import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Parts of a page that state nothing")
struct IgnoredPartTests {
  private static let html =
    "<h1>Scopes</h1>\n<h2>Boats</h2>\n<table><tr><th>Endpoint</th><th>Scopes</th></tr><tr><td>GET /boats</td><td>boats:read</td></tr></table>\n"
    + "<h2>History</h2>\n<h3>May</h3>\n<table><tr><th>Endpoint</th><th>Scopes</th></tr>\n<tr><td>GET /oars</td><td>oars:read</td></tr></table>\n"
    + "<h2>Crews</h2>\n<table><tr><th>Endpoint</th><th>Scopes</th></tr><tr><td>GET /crews</td><td>crews:read</td></tr></table>"

  private func scrape(_ html: String, _ members: String) throws -> ScrapedPage {
    let vendor = try VendorMergeTests.vendor(members)
    return try Scraper(vendor: vendor).scrape(try PageReader().read(Array(html.utf8), path: "page.html"))
  }

  @Test func whatStandsUnderTheVendorsHeadingIsNoOperation() throws {
    let scraped = try scrape(Self.html, #""sections": {"ignored": ["History"]}"#)
    #expect(scraped.operations.map(\.label) == ["GET /boats", "GET /crews"])
    let told = scraped.findings.filter { $0.id == "ignored-part" }
    #expect(told.map(\.line) == [7])
    #expect(told.map(\.severity) == [.note])
    #expect(!scraped.findings.contains { $0.severity == .error })
  }

  @Test func underAGeneralWordItIsAWarning() throws {
    let scraped = try scrape(Self.html.replacing("History", with: "Changelog"), #""title": "Acme""#)
    #expect(scraped.operations.map(\.label) == ["GET /boats", "GET /crews"])
    #expect(scraped.findings.filter { $0.id == "ignored-part" }.map(\.severity) == [.warning])
  }

  @Test func withoutTheWordAllIsRead() throws {
    let scraped = try scrape(Self.html, #""title": "Acme""#)
    #expect(scraped.operations.map(\.label) == ["GET /boats", "GET /oars", "GET /crews"])
  }
}
