public import Findings
import Hashing
import PageReading
public import Scraping

/// One page of a provider to be scraped. A task is self-contained, so many can run at once.
public struct PageTask: Sendable {
  /// The provider and the page. Two providers may share a page and read it with words of their own.
  public struct Key: Hashable, Sendable {
    public var provider: String
    public var path: String
  }

  public let key: Key
  private let scraping: PageScraping
  private let bytes: [UInt8]

  init(
    of provider: Configuration.Provider, vendor: Vendor?, source: Configuration.PageSource, bytes: [UInt8],
    limits: ReadingLimits
  ) {
    key = Key(provider: provider.id, path: source.path)
    scraping = PageScraping(provider: provider.id, vendor: vendor, source: source, limits: limits)
    self.bytes = bytes
  }

  /// What the page states, with the hash of its bytes, or why it cannot be read.
  public var scraped: Result<CatalogBuilder.Source, InputError> {
    Result { () throws(InputError) in
      CatalogBuilder.Source(
        page: try scraping.scrape(bytes, path: key.path), sha256: SHA256.hexadecimal(of: bytes))
    }
  }
}
