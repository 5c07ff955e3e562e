public import Findings
public import PageReading
import ScopeModel
import TextRendering

/// Reads a page's operations: finds the provider and the layout from the page itself, unless it is told.
public struct Scraper: Sendable {
  /// The provider's id; `nil` to find it from the page.
  public var provider: String?
  /// The vendor of the page, where it is known from a vendor file; ``provider`` is ignored then.
  public var vendor: Vendor?
  /// The layout; `nil` for the one that the vendor file names, or to find it from the page.
  public var layout: LayoutName?

  /// Every layout. Of those that read a page equally well the first one is taken.
  static let layouts: [any Layout] = [
    OperationRowsLayout(), MethodMatrixLayout(), PermissionSectionsLayout(), OperationListLayout(),
    OperationPageLayout(), ScopeRowsLayout(),
  ]

  public init(provider: String? = nil, vendor: Vendor? = nil, layout: LayoutName? = nil) {
    self.provider = provider
    self.vendor = vendor
    self.layout = layout
  }

  /// What the page states. Rows that could not be read rightly are findings of severity `error`.
  ///
  /// - Throws: ``InputError`` if no provider or no layout fits the page.
  public func scrape(_ page: Page) throws(InputError) -> ScrapedPage {
    if let fault = BuiltInVendors.fault?.findings.first {
      throw InputError(id: fault.id, fault.message, path: fault.page ?? page.path, line: fault.line)
    }
    let known = try vendor(of: page)
    let page = known?.counted(page) ?? page
    let choice = try LayoutChoice(page, vendor: known ?? .unknown(id: "unknown"), layout: layout ?? known?.layout)
    guard let vendor = known else {
      let ids = Vendor.all.map(\.id).joined(separator: ", ")
      throw InputError(
        id: "unknown-provider",
        "Cannot identify the provider of this page (known providers: \(ids)). Specify it with --provider, or describe it in a vendor file (--vendor).",
        path: page.path)
    }
    return PageAccount(page: page, reading: choice.reading).scraped(vendor: vendor, layouts: choice.layouts)
  }

  private func vendor(of page: Page) throws(InputError) -> Vendor? {
    if let vendor { return vendor }
    if let provider { return try .named(provider, for: page) }
    return Signatures.builtIn.first(on: page).map { Vendor.all[$0] }
  }
}

/// The shapes of pages that can be read.
public enum LayoutName: String, CaseIterable, Hashable, Sendable {
  /// A table with one row for each operation.
  case operationRows = "operation-rows"
  /// A table with one row for each path and one column for each method.
  case methodMatrix = "method-matrix"
  /// One page, one operation.
  case operationPage = "operation-page"
  /// One page, many operations under headings.
  case operationList = "operation-list"
  /// Tables or lists of operations under headings that name permissions.
  case permissionSections = "permission-sections"
  /// Scopes, each with the operations that it opens.
  case scopeRows = "scope-rows"
}

extension Vendor {
  /// The vendor with that id, known or not.
  ///
  /// - Throws: ``InputError`` if the id is a known one except for one letter: a slip would lose that vendor's words.
  fileprivate static func named(_ id: String, for page: Page) throws(InputError) -> Vendor {
    if let vendor = builtIn(id) { return vendor }
    guard let meant = builtInIDs.first(where: { NearestWord.distance(from: id, to: $0) == 1 }) else {
      return unknown(id: id)
    }
    throw InputError(
      id: "unknown-provider",
      "The provider “\(id)” is unknown. Did you mean “\(meant)”? If not, describe it in a vendor file (--vendor).",
      path: page.path)
  }

  /// The page with its entries counted by the vendor's words for operations, where these have names of their own.
  func counted(_ page: Page) -> Page {
    guard operations.names == .vendor else { return page }
    return page.counted(nameHeads: Set(columns.roles.filter { $0.value == .operation }.map(\.key)))
  }
}
