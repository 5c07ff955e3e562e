public import Findings
public import PageReading
public import Scraping

/// Reads the bytes of a page and scrapes them, with one kind of error for both.
public struct PageScraping: Sendable {
  public var reader: PageReader
  public var scraper: Scraper

  public init(reader: PageReader = PageReader(), scraper: Scraper = Scraper()) {
    self.reader = reader
    self.scraper = scraper
  }

  /// How a page of a configuration is read. The path in the configuration says its form, whatever the name of a download.
  ///
  /// - Parameter vendor: The vendor that the provider's vendor file describes.
  public init(
    provider: String, vendor: Vendor? = nil, source: Configuration.PageSource, limits: ReadingLimits = ReadingLimits()
  ) {
    self.init(
      reader: PageReader(limits: limits, form: source.form ?? Page.Form(endingOf: source.path)),
      scraper: Scraper(provider: provider, vendor: vendor, layout: source.layout))
  }

  /// The page that the bytes hold.
  ///
  /// - Throws: ``InputError`` with one finding if it cannot be read or is JSON.
  public func read(_ bytes: [UInt8], path: String) throws(InputError) -> Page {
    if let error = ForeignJSON.error(bytes, path: path) { throw error }
    var reader = reader
    // In a text dump, a vendor's own word for "not supported" shows the borders of cells that ran together.
    if let vendor = scraper.vendor { reader.notSupported = vendor.notSupportedMarks }
    return try reader.read(bytes, path: path)
  }

  /// What the page states.
  ///
  /// - Throws: ``InputError`` with one finding where it cannot be read, or no layout fits.
  public func scrape(_ bytes: [UInt8], path: String) throws(InputError) -> ScrapedPage {
    let page = try read(bytes, path: path)
    return try scraper.scrape(page)
  }

  /// The page reduced to structure and facts.
  ///
  /// - Throws: ``InputError`` with one finding where it cannot be read, or no layout fits.
  public func condense(_ bytes: [UInt8], path: String) throws(InputError) -> String {
    let page = try read(bytes, path: path)
    return try Condenser(scraper: scraper, limits: reader.limits).condense(page, bytes: bytes)
  }
}
