import PageReading
import ScopeTable

/// What each layout needs, and which of it a page has: for messages alone, no layout reads by it.
struct LayoutParts {
  /// Something that a layout needs.
  struct Part {
    /// `a column of paths`
    var words: String
    var isThere: Bool
  }

  private let page: Page
  private let operations: OperationWords
  private let roles: [ColumnRole]
  private let methodColumns: Int
  private let hasTable: Bool

  init(_ page: Page, vendor: Vendor) {
    self.page = page
    operations = vendor.operations
    var roles: [ColumnRole] = []
    var methodColumns = 0
    var hasTable = false
    for case .table(let table) in page.blocks {
      hasTable = true
      let heads = Self.heads(of: table)
      let own = ColumnHeads(heads: heads, vendor: vendor).roles.compactMap { $0 }
      if own.count > roles.count { roles = own }
      methodColumns = max(methodColumns, MatrixHeads(heads: heads).methods.count)
    }
    (self.roles, self.methodColumns, self.hasTable) = (roles, methodColumns, hasTable)
  }

  private var namesMethods: Bool { roles.contains(.method) || roles.contains(.operation) }
  private var namesPaths: Bool { roles.contains(.path) || roles.contains(.operation) }
  private var namesRequirements: Bool { roles.contains { $0 == .requirement || $0.isCredential } }

  /// The texts of a table's heads: those of its last row of heads, or of its first row.
  static func heads(of table: Table) -> [String] {
    guard let row = table.headerRows.last ?? table.rows.first, case .cells(let cells) = row.content else { return [] }
    return cells.map(\.text)
  }

  /// `nil` for a layout that is not known here.
  func parts(of layout: String) -> [Part]? {
    let headings = count(.heading)
    let requests = count(.request) + headings
    let items = count(.listItem) + count(.row)
    switch layout {
    case "operation-rows" where operations.names == .vendor:
      let needs = Part(words: "a column of scopes or permissions", isThere: namesRequirements)
      return [
        Part(words: "a table", isThere: hasTable),
        Part(words: "a column of operation names", isThere: roles.contains(.operation)),
      ] + (operations.namesAreScopes ? [] : [needs])
    case "operation-rows":
      return [
        Part(words: "a table", isThere: hasTable),
        Part(words: "a column of methods", isThere: namesMethods),
        Part(words: "a column of paths", isThere: namesPaths),
        Part(words: "a column of scopes or permissions", isThere: namesRequirements),
      ]
    case "scope-rows":
      return [
        Part(words: "a table", isThere: hasTable),
        Part(words: "a column of scopes or permissions", isThere: namesRequirements),
        Part(words: "operations in another column", isThere: items > 0),
      ]
    case "method-matrix":
      return [
        Part(words: "a table", isThere: hasTable),
        Part(words: "a column of paths", isThere: namesPaths),
        Part(words: "a column for each method", isThere: methodColumns > 1),
      ]
    case "permission-sections":
      return [
        Part(words: "operations in lists or tables", isThere: items > 0),
        Part(words: "headings above these that name permissions", isThere: false),
      ]
    case "operation-list":
      return [
        Part(words: "headings with a method and a path", isThere: headings > 0),
        Part(words: "scopes or arguments below these", isThere: false),
      ]
    case "operation-page":
      let lacks =
        requests > 1 ? "a single operation (this page has \(requests) operations)" : "its scopes or parameters"
      return [
        Part(words: "a method and a path", isThere: requests + count(.call) > 0),
        Part(words: lacks, isThere: false),
      ]
    default: return nil
    }
  }

  private func count(_ kind: Entry.Kind) -> Int { page.entries.count { $0.kind == kind } }
}
