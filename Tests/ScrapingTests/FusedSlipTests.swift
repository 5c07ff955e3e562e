import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

/// Rows of a text dump in which something stands that no row of its kind holds.
@Suite("Slips in fused rows")
struct FusedSlipTests {
  private static let rows = [
    "POST/boats.createboat:write,boat:all", "GET/boats.getboat:read,boat:all", "GET/boats.listboat:read,boat:all",
    "POST/boats.updateboat:write,boat:all", "POST/boats.deleteboat:all", "GET/oars.getoar:read,oar:all",
  ]

  private func scrape(_ row: String) throws -> ScrapedPage {
    let lines = ["API-to-scope reference", "", "Boats", "", "MethodAPI pathRequired scope"] + Self.rows + [row]
    let page = try PageReader().read(Array(lines.joined(separator: "\n").utf8), path: "page.txt")
    return try Scraper(vendor: .unknown(id: "acme")).scrape(page)
  }

  @Test(
    arguments: [
      "GET/boat-sche dules.getboat:read,boat:all", "GET/boats.li stboat:read,boat:all", "GET/boa ts/listboat:read",
      "GET/boats.pingNoneGET/boats.pongNone", "GET/boats.pinboat:readPOST/boats.pongboat:write",
    ])
  func suchARowIsAnErrorAtItsLine(row: String) throws {
    let scraped = try scrape(row)
    #expect(scraped.operations.count == Self.rows.count, "\(scraped.operations.map(\.label))")
    #expect(scraped.findings.contains { $0.severity == .error && $0.line == 12 })
  }

  @Test(arguments: ["GET/TARGET/boats.getboat:read", "GET/boats/GET/listboat:read"])
  func aMethodInsideOfAPathIsNoSecondRow(row: String) throws {
    #expect(try scrape(row).operations.count == Self.rows.count + 1)
  }

  /// What one row costs is bounded, however long its words are.
  @Test(arguments: [
    "GET/" + String(repeating: "a", count: 40_000) + ":read", "GET/boats" + String(repeating: "A", count: 40_000),
    "GET/boats.get" + String(repeating: "boat:read,", count: 4_000),
  ])
  func aRowLongerThanAnyIsAnError(row: String) throws {
    let scraped = try scrape(row)
    #expect(scraped.operations.count == Self.rows.count)
    #expect(scraped.findings.contains { $0.severity == .error && $0.line == 12 })
  }
}
