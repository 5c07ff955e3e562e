public import Findings
public import ScopeModel
import ScopeTable

/// Joins the scraped pages of one provider into its catalog.
public struct CatalogBuilder: Sendable {
  /// A scraped page and what is known of the file it came from.
  public struct Source: Sendable {
    public var page: ScrapedPage
    /// SHA-256 of the page's bytes in lower-case hexadecimal.
    public var sha256: String
    public var url: String?
    /// `YYYY-MM-DD`.
    public var retrieved: String?

    public init(page: ScrapedPage, sha256: String, url: String? = nil, retrieved: String? = nil) {
      self.page = page
      self.sha256 = sha256
      self.url = url
      self.retrieved = retrieved
    }
  }

  /// The provider's name as people write it; `nil` for the one that its vendor knows.
  public var title: String?
  public var apiVersion: String?

  public init(title: String? = nil, apiVersion: String? = nil) {
    self.title = title
    self.apiVersion = apiVersion
  }

  /// The catalog of the pages. Where two pages state the same operation in different ways, the requirement of the one that
  /// lists many operations stands, and among such pages that of the one whose path comes first; the order in which the
  /// pages are given does not matter.
  ///
  /// - Throws: ``InputError`` if the pages are of more than one provider, or there is none.
  public func catalog(of sources: [Source]) throws(InputError) -> Catalog {
    guard let first = sources.first else {
      throw InputError(id: "no-page", "A catalog needs at least one page. Specify one.", path: "")
    }
    if let other = sources.first(where: { $0.page.provider != first.page.provider }) {
      throw InputError(
        id: "mixed-providers",
        "This page belongs to \(other.page.title), but \(first.page.path) belongs to \(first.page.title). A catalog describes one provider: scrape them separately.",
        path: other.page.path)
    }
    let merge = PageMerge(sources.map(\.page))
    let names = Set(merge.operations.flatMap(\.requirement.scopeNames))
    return Catalog(
      provider: first.page.provider, title: title ?? first.page.title, apiVersion: apiVersion,
      pages: sources.map(Self.record), scopes: names.map { first.page.spelling.scope(named: $0) },
      inclusions: first.page.spelling.inclusions(among: names), operations: merge.operations,
      notSupported: merge.notSupported, findings: merge.findings)
  }

  private static func record(_ source: Source) -> PageRecord {
    PageRecord(
      path: source.page.path, sha256: source.sha256, url: source.url, retrieved: source.retrieved,
      layout: source.page.layout.rawValue,
      layouts: source.page.layouts.count > 1 ? source.page.layouts.map(\.rawValue) : [],
      entriesSeen: source.page.entriesSeen, entriesRead: source.page.entriesRead,
      entriesExplained: source.page.entriesExplained, operationsRead: source.page.operations.count)
  }
}
