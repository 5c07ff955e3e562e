import Emission
import Findings
import Generation
import PageReading
import ScopeModel
import Scraping

/// Pages: whatever is read is emitted in every format, and no entry gets lost on the way.
struct PageFuzzing {
  let form: Page.Form

  func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    // Parsing is the slow part, so a page that shows no known provider is not parsed again for another scraper.
    guard let read = try? PageScraping(reader: PageReader(form: form)).read(bytes, path: "page") else { return }
    guard let page = (try? Scraper().scrape(read)) ?? (try? Scraper(provider: "unknown").scrape(read)) else { return }
    try check(page)
    let source = CatalogBuilder.Source(page: page, sha256: String(repeating: "0", count: 64))
    guard let catalog = try? CatalogBuilder().catalog(of: [source]) else { return }
    try CatalogFuzzing.check(catalog)
  }

  private func check(_ page: ScrapedPage) throws(BrokenPromise) {
    try BrokenPromise.unless(page.accountIsClosedOrTold, "the page's account is open, and no finding says so")
  }
}

extension ScrapedPage {
  /// Whether each entry was read or explained, or an error says that some were not.
  var accountIsClosedOrTold: Bool {
    entriesSeen == entriesRead + entriesExplained || findings.contains { $0.severity == .error }
  }
}
