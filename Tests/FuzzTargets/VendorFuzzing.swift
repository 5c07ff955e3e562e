import Generation
import PageReading
import Scraping

/// Vendor files: what is accepted reads a page without a fault, and its account closes.
enum VendorFuzzing {
  private static let page = Array(
    """
    Method | Path | Required scopes | Notes
    GET | /boats.get | `boats:read`, `boats:all` | Reads a boat
    POST | /boats.create | boats:write and crews:read | Not supported
    DELETE | /boats/{id} | None | (admin only)
    """.utf8)

  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    guard let vendor = try? Vendor.read(json: bytes, path: "vendor.json") else { return }
    let scraping = PageScraping(reader: PageReader(form: .markdown), scraper: Scraper(vendor: vendor))
    guard let page = try? scraping.scrape(page, path: "page") else { return }
    try BrokenPromise.unless(page.accountIsClosedOrTold, "the page's account is open, and no finding says so")
  }
}
