public import Findings
import Hashing
public import PageReading
import ScopeModel
import ScopeTable
import Scraping
import Settings

/// Decides whether a new download replaces a page, and what is recorded about it.
///
/// A download may be anything: half a page, a login form, another vendor's page. It is used only if it can be read as the old page was,
/// with no fewer entries.
public struct PageRefresh: Sendable {
  public var provider: Configuration.Provider
  public var source: Configuration.PageSource
  /// The share of the entries, from 0 to 1, that may go missing; 1 accepts any page that can be read.
  public var acceptedShrink: Double
  /// The limits on the page.
  public var limits: ReadingLimits

  /// - Parameter page: The page's path as in the configuration.
  /// - Throws: ``InputError`` if the configuration does not list the page.
  public init(configuration: Configuration, page: String, acceptsShrink: Bool = false) throws(InputError) {
    (provider, source) = try configuration.source(ofPage: page)
    acceptedShrink = acceptsShrink ? 1 : configuration.acceptedShrink
    limits = configuration.limits
  }

  /// The path of the page's provenance file.
  public var provenancePath: String { Provenance.path(besidePage: source.path) }

  /// The path of the vendor file with which the page is read; `nil` if it is read without one.
  public var vendorPath: String? { provider.vendor }

  /// What the decision is based on.
  public struct Inputs: Sendable {
    /// The page as the vendor served it, and the name of the file in messages.
    public var download: [UInt8]
    public var downloadName: String
    /// The day of the download, `YYYY-MM-DD`.
    public var retrieved: String
    /// The name and version of what rendered the download: `Chromium 142.0.7444.59`; `nil` if it is as the vendor served it.
    public var browser: String?
    /// The page as it is on disk; `nil` if there is none yet.
    public var page: [UInt8]?
    /// The provenance file next to it.
    public var provenance: [UInt8]?
    /// The provider's vendor file.
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

  /// The decision.
  public enum Outcome: Hashable, Sendable {
    /// The page says what it said before. Nothing is written, so a refresh that finds nothing new does not even change a date: the record
    /// still describes the download from which the page was made.
    case unchanged
    /// The new contents of the page and of its provenance.
    case changed(page: [UInt8], provenance: [UInt8])
    /// The findings, of severity `error`, because of which the old page stays.
    case refused([Finding])
  }

  /// - Throws: ``InputError`` if the download cannot be read or fits no layout, the vendor file or the provenance cannot be used, the
  ///   provenance does not list the page, or the day or the browser has the wrong form.
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
    // A page that was rendered once is always rendered from then on.
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

  /// If the old page can no longer be read, any readable page is better.
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
