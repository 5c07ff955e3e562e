import PageReading

/// A page's tables of operations, each with the heading above it.
struct OperationTables {
  /// A table and where it stands.
  struct Placed {
    let table: Table
    let heads: ColumnHeads?
    /// The heading that stands between this table and the one before it.
    let group: Heading?
  }

  let tables: [Placed]
  /// The page's own title: a heading before the first table that is not that table's.
  let title: Heading?
  /// Whether tables have headings of their own.
  let usesGroups: Bool
  private let commonHeads: ColumnHeads?

  init(_ page: Page) {
    let operations = Set(page.entries.filter { $0.kind == .row }.map(\.place))
    var tables: [Placed] = []
    var headings: [Heading] = []
    var opening: [Heading] = []
    for block in page.blocks {
      switch block {
      case .heading(let heading): headings.append(heading)
      case .table(let table):
        guard table.bodyRows.contains(where: { operations.contains($0.place) }) else { continue }
        if tables.isEmpty { opening = headings }
        tables.append(Placed(table: table, heads: ColumnHeads(of: table), group: headings.last))
        headings = []
      case .paragraph, .listItem, .code: break
      }
    }
    // The only heading above a page's only heading-bearing table may be the page's title; a second one above it is not.
    let isTitled = opening.count > 1 || tables.dropFirst().allSatisfy { $0.group == nil }
    title = isTitled ? opening.dropLast(opening.count > 1 ? 1 : 0).last : nil
    if opening.count == 1, isTitled, let first = tables.first {
      tables[0] = Placed(table: first.table, heads: first.heads, group: nil)
    }
    usesGroups = tables.contains { $0.group != nil }
    commonHeads = tables.lazy.compactMap(\.heads).first { $0.nameOperations }
    self.tables = tables
  }

  /// The heads by which a table's rows are read: its own, or where it lost them those of the page's other tables. `nil` where
  /// its own are there and not understood.
  func heads(of placed: Placed) -> ColumnHeads? {
    guard let heads = placed.heads else { return commonHeads }
    return heads.nameOperations ? heads : nil
  }
}
