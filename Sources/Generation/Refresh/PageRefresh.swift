public import Findings
import Hashing
public import PageReading
import ScopeModel
import ScopeTable
import Scraping
import Settings

/// Decides whether a page that was downloaded anew takes the place of the old one, and what is recorded about it.
///
/// A download may be anything: half a page, a form to log in with, another vendor's page. It is taken only if it reads as the
/// old page did, with no fewer entries.
public struct PageRefresh: Sendable {
  public var provider: Configuration.Provider
  public var source: Configuration.PageSource
  /// The share of the entries, from 0 to 1, that may go missing; 1 accepts any page that can be read.
  public var acceptedShrink: Double
  /// How large the page may be.
  public var limits: ReadingLimits

  /// - Parameter page: The page's path as the configuration has it.
  /// - Throws: ``InputError`` if the configuration does not name the page.
  public init(configuration: Configuration, page: String, acceptsShrink: Bool = false) throws(InputError) {
    (provider, source) = try configuration.source(ofPage: page)
    acceptedShrink = acceptsShrink ? 1 : configuration.acceptedShrink
    limits = configuration.limits
  }

  /// Where the page's provenance is looked for.
  public var provenancePath: String { Provenance.path(besidePage: source.path) }

  /// Where the vendor file lies that the page is read with; `nil` if it is read without.
  public var vendorPath: String? { provider.vendor }

  /// What the decision is made from.
  public struct Inputs: Sendable {
    /// The page as the vendor served it, and the name of the file in messages.
    public var download: [UInt8]
    public var downloadName: String
    /// The day of the download, `YYYY-MM-DD`.
    public var retrieved: String
    /// What rendered the download, name and version: `Chromium 142.0.7444.59`; `nil` if it is what the vendor served.
    public var browser: String?
    /// The page as it is on disk; `nil` if there is none yet.
    public var page: [UInt8]?
    /// The provenance that lies beside it.
    public var provenance: [UInt8]?
    /// The vendor file that the provider names.
    public var vendor: [UInt8]?

    public init(
      download: [UInt8], downloadName: String, retrieved: String, browser: String? = nil, page: [UInt8]? = nil,
      provenance: [UInt8]? = nil, vendor: [UInt8]? = nil
    ) {
      self.download = download
      self.downloadName = downloadName
      self.retrieved = retrieved
      self.browser = browser
      self.page = page
      self.provenance = provenance
      self.vendor = vendor
    }
  }

  /// What comes of it.
  public enum Outcome: Hashable, Sendable {
    /// The page says what it said. Nothing is written, so that a refresh that finds nothing new changes nothing, not even a
    /// date: the record keeps telling of the download that the page was made from.
    case unchanged
    /// The new contents of the page and of its provenance.
    case changed(page: [UInt8], provenance: [UInt8])
    /// The findings, of severity `error`, that keep the old page.
    case refused([Finding])
  }

  /// - Throws: ``InputError`` if the download cannot be read or fits no layout, where the vendor file cannot be used, where the
  ///   provenance is unfit or does not name the page, or where the day or the browser is none.
  public func outcome(of inputs: Inputs) throws(InputError) -> Outcome {
    let (provenance, record) = try recorded(inputs)
    let vendor = try provider.described(by: inputs.vendor)
    let scraping = PageScraping(provider: provider.id, vendor: vendor, source: source, limits: limits)
    let download = try scraping.scrape(inputs.download, path: inputs.downloadName)
    let bytes = Array(try scraping.condense(inputs.download, path: inputs.downloadName).utf8)
    let page = try scraping.scrape(bytes, path: source.path)
    var faults = download.findings.filter { $0.severity == .error }
    if faults.isEmpty { faults = page.findings.filter { $0.severity == .error } }
    if faults.isEmpty, Statement.all(of: download) != Statement.all(of: page) {
      faults.append(condensingFault(inputs.downloadName))
    }
    if faults.isEmpty, let existing = inputs.page {
      faults = try shrinkFindings(page, existing: existing, scraping: scraping)
    }
    if !faults.isEmpty { return .refused(faults) }

    let hash = SHA256.hexadecimal(of: bytes)
    // A page that was rendered once is rendered from then on.
    let render = inputs.browser == nil ? record.render : true
    if bytes == inputs.page, record.condensed == hash, record.render == render { return .unchanged }
    let new = Provenance.Record(
      file: record.file, url: record.url, retrieved: inputs.retrieved, render: render, browser: inputs.browser,
      original: SHA256.hexadecimal(of: inputs.download), condensed: hash)
    return .changed(page: bytes, provenance: Array(provenance.replacing(new).json.utf8))
  }
}

extension PageRefresh {
  private func recorded(_ inputs: Inputs) throws(InputError) -> (Provenance, Provenance.Record) {
    guard CalendarDay(inputs.retrieved) != nil else {
      throw InputError(
        Finding(
          .error, id: "wrong-value", "The date of the download must look like 2026-11-20, but is “\(inputs.retrieved)”."
        ))
    }
    if let browser = inputs.browser, browser.isEmpty || !FieldReader.isOneLine(browser) {
      throw InputError(
        Finding(.error, id: "wrong-value", "The browser is its name and version on one line, such as Chromium 142.0."))
    }
    guard let bytes = inputs.provenance else {
      throw InputError(
        Finding(
          .error, id: "missing-provenance",
          "There is no \(Provenance.fileName) next to this page. Create one that lists it.",
          page: source.path))
    }
    let provenance = try Provenance(json: bytes, path: provenancePath)
    guard let record = provenance.record(ofPage: source.path) else {
      throw InputError(
        Finding(
          .error, id: "missing-provenance", "\(provenancePath) does not list this page. Add it with its “url”.",
          page: source.path))
    }
    return (provenance, record)
  }

  /// An old page that can no longer be read is no measure: any readable one is better.
  private func shrinkFindings(
    _ page: ScrapedPage, existing: [UInt8], scraping: PageScraping
  ) throws(InputError) -> [Finding] {
    let before: ScrapedPage
    do throws(InputError) {
      before = try scraping.scrape(existing, path: source.path)
    } catch {
      return []
    }
    return ShrinkGuard(acceptedShrink: acceptedShrink)
      .findings(committed: try catalog(of: before), revision: try catalog(of: page))
  }

  private func catalog(of page: ScrapedPage) throws(InputError) -> Catalog {
    try CatalogBuilder().catalog(of: [CatalogBuilder.Source(page: page, sha256: "")])
  }

  private func condensingFault(_ name: String) -> Finding {
    Finding(
      .error, id: "condensed-page-differs",
      "The condensed form of this page would not state the same operations. This is a bug in scopetables; please report it.",
      page: name)
  }

  /// What condensing must keep of an operation.
  private struct Statement: Equatable {
    var identity: OperationIdentity
    var requirement: Requirement

    static func all(of page: ScrapedPage) -> [Statement] {
      page.operations.map { Statement(identity: $0.identity, requirement: $0.requirement) }
    }
  }
}
