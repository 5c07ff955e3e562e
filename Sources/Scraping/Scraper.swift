import InputReading
public import PageReading
import ScopeModel

/// Reads a page's operations: finds the provider and the layout from the page itself, unless it is told.
public struct Scraper: Sendable {
  /// The provider's id; `nil` to find it from the page.
  public var provider: String?
  /// The vendor of the page, where it is known from a vendor file; ``provider`` is of no account then.
  public var vendor: Vendor?
  /// The layout; `nil` for the one that the vendor file names, or to find it from the page.
  public var layout: LayoutName?

  /// Every layout, in the order in which a page is tried.
  static let layouts: [any Layout] = [
    OperationRowsLayout(), MethodMatrixLayout(), PermissionSectionsLayout(), OperationListLayout(),
    OperationPageLayout(),
  ]

  public init(provider: String? = nil, vendor: Vendor? = nil, layout: LayoutName? = nil) {
    self.provider = provider
    self.vendor = vendor
    self.layout = layout
  }

  /// What the page states. Rows that could not be read rightly are findings of severity `error`.
  ///
  /// - Throws: ``ScrapingError`` where no provider or no layout fits the page.
  public func scrape(_ page: Page) throws(ScrapingError) -> ScrapedPage {
    if let fault = BuiltInVendors.fault?.findings.first {
      throw ScrapingError(id: fault.id, fault.message, path: fault.page ?? page.path, line: fault.line)
    }
    let layout = try layout(of: page)
    let vendor = try vendor(of: page)
    return PageAccount(page: page, reading: layout.read(page, vendor: vendor))
      .scraped(vendor: vendor, layout: layout.name)
  }

  private func layout(of page: Page) throws(ScrapingError) -> any Layout {
    var misses: [String] = []
    let chosen = layout ?? vendor?.layout
    for candidate in Self.layouts where chosen == nil || candidate.name == chosen {
      switch candidate.fit(page) {
      case .fits: return candidate
      case .misses(let lookedFor, let saw):
        misses.append("\(candidate.name.rawValue) looked for \(lookedFor) and saw \(saw)")
      }
    }
    throw ScrapingError(
      id: "unfit-page", "This page fits no layout: \(misses.joined(separator: "; ")).", path: page.path)
  }

  private func vendor(of page: Page) throws(ScrapingError) -> Vendor {
    if let vendor { return vendor }
    if let provider { return try .named(provider, for: page) }
    if let vendor = Vendor.all.first(where: { $0.isSigned(on: page) }) { return vendor }
    let known = Vendor.all.map(\.id).joined(separator: ", ")
    throw ScrapingError(
      id: "unknown-provider",
      "The page does not show whose it is (known providers: \(known)). Name the provider with --provider, or describe it in a vendor file (--vendor).",
      path: page.path)
  }
}

/// The shapes of pages that can be read.
public enum LayoutName: String, CaseIterable, Hashable, Sendable {
  /// A table or list, one entry an operation.
  case operationRows = "operation-rows"
  /// A table with one row a path and one column a method.
  case methodMatrix = "method-matrix"
  /// One page, one operation.
  case operationPage = "operation-page"
  /// One page, many operations under headings.
  case operationList = "operation-list"
}

extension Vendor {
  /// The vendor with that id, known or not.
  ///
  /// - Throws: ``ScrapingError`` where the id is a known one but for one letter: a slip would lose that vendor's words.
  fileprivate static func named(_ id: String, for page: Page) throws(ScrapingError) -> Vendor {
    if let vendor = builtIn(id) { return vendor }
    guard let meant = builtInIDs.first(where: { NearestWord.distance(from: id, to: $0) == 1 }) else {
      return unknown(id: id)
    }
    throw ScrapingError(
      id: "unknown-provider",
      "The provider \"\(id)\" is not known. Did you mean \"\(meant)\"? If not, describe it in a vendor file (--vendor).",
      path: page.path)
  }

  /// Whether a heading, a table's heads or running text of the page holds one of the vendor's signatures.
  func isSigned(on page: Page) -> Bool {
    let marks = signatures.map { Array($0.utf8) }
    let holds: (String) -> Bool = { text in marks.contains { text.utf8.firstRange(ofBytes: $0) != nil } }
    return page.blocks.contains { block in
      switch block {
      case .heading(let heading): holds(heading.text)
      case .table(let table): table.headerRows.contains { holds($0.excerpt) }
      case .paragraph(let paragraph): paragraph.lines.contains { holds($0.text) }
      case .listItem(let item): item.lines.contains { holds($0.text) }
      case .code(let code): code.lines.contains { holds($0.text) }
      }
    }
  }
}
