import PageReading

/// A page as every layout looks at it, with the words of its vendor. What more than one layout looks for is found once.
final class LayoutSubject {
  let page: Page
  let vendor: Vendor
  private(set) lazy var tables = OperationTables(page, vendor: vendor)

  init(_ page: Page, vendor: Vendor) {
    self.page = page
    self.vendor = vendor
  }
}
