import PageReading

/// A page's tables of operations, each with the heading above it.
struct OperationTables {
  /// A table and where it stands.
  struct Placed {
    let table: Table
    let heads: ColumnHeads?
    /// What the columns of its rows hold; `nil` if it has no heads, or where its cells ran together.
    let columns: OperationColumns?
    /// The rows below the heads.
    let body: ArraySlice<Row>
    /// The heading that is between this table and the one before it.
    var group: Heading?
    /// Whether the cells of its rows ran together.
    let isFused: Bool
    /// How the page says above it, or above all of its tables, that the scopes in a cell are joined.
    var announced: Announcing?

    /// Whether its rows state operations and what these need.
    var isUnderstood: Bool { columns?.areUnderstood ?? (isFused && heads?.nameOperations == true) }
    /// Whether two of its columns could be the requirement alike.
    var hasRivals: Bool { columns.map { $0.statesOperations && !$0.rivals.isEmpty } ?? false }
    var isScopeFirst: Bool { columns?.isScopeFirst ?? false }
  }

  /// A sentence about the tables below it.
  struct Announcing {
    var announced: ScopeExpression.Announced
    var lines: [Line]
  }

  private(set) var tables: [Placed]
  /// The page's own title: a heading before the first table that is not that table's.
  let title: Heading?
  /// Whether tables have headings of their own.
  let usesGroups: Bool
  private let vendor: Vendor

  init(_ page: Page, vendor: Vendor) {
    let operationPlaces = Set(page.entries.filter { $0.kind == .row }.map(\.place))
    var tables: [Placed] = []
    var headings: [Heading] = []
    var opening: [Heading] = []
    /// What is above the first table, and what is right above the next one.
    var general: Announcing?
    var own: Announcing?
    for block in page.blocks {
      switch block {
      case .heading(let heading):
        if !heading.isOfCallout { headings.append(heading) }
        own = nil
      case .table(let table):
        guard table.rows.contains(where: { operationPlaces.contains($0.place) }) else { continue }
        if tables.isEmpty { opening = headings }
        if tables.isEmpty { general = own ?? general }
        tables.append(Self.placed(table, group: headings.last, vendor: vendor))
        tables[tables.count - 1].announced = own ?? general
        headings = []
        own = nil
      case .paragraph(let paragraph):
        let text = paragraph.lines.map(\.text).joined(separator: " ")
        guard let announced = JoiningSentence.announced(text) else { continue }
        own = Announcing(announced: announced, lines: paragraph.lines)
        if tables.isEmpty { general = own }
      case .listItem, .code: break
      }
    }
    // The only heading above a page's only heading-bearing table may be the page's title; a second one above it is not.
    let isTitled = opening.count > 1 || tables.dropFirst().allSatisfy { $0.group == nil }
    title = isTitled ? opening.dropLast(opening.count > 1 ? 1 : 0).last : nil
    if opening.count == 1, isTitled, !tables.isEmpty { tables[0].group = nil }
    usesGroups = tables.contains { $0.group != nil }
    self.tables = tables
    self.vendor = vendor
  }

  /// Reads a table's heads. A page that does not mark them has them in the first row.
  private static func placed(_ table: Table, group: Heading?, vendor: Vendor) -> Placed {
    var heads = ColumnHeads(of: table, vendor: vendor)
    var body = table.bodyRows
    if heads == nil, let first = body.first {
      let own = ColumnHeads(first, vendor: vendor)
      if own.nameOperations, !first.statesOperation(vendor: vendor) {
        heads = own
        body.removeFirst()
      }
    }
    let isFused = body.contains { if case .fused = $0.content { true } else { false } }
    let columns = isFused ? nil : heads.map { OperationColumns($0, body: body, vendor: vendor) }
    return Placed(table: table, heads: heads, columns: columns, body: body, group: group, isFused: isFused)
  }

  /// The columns of a table that lost its heads, as those of the page's other tables; `nil` if its own are there.
  func borrowedColumns(of placed: Placed) -> OperationColumns? {
    guard placed.heads == nil else { return nil }
    return tables.lazy.compactMap(\.columns).first { $0.areUnderstood }
  }

  /// The heads of a table whose cells ran together, or where it lost them those of the page's other tables.
  func fusedHeads(of placed: Placed) -> ColumnHeads? {
    if let heads = placed.heads { return heads.nameOperations ? heads : nil }
    return tables.lazy.compactMap(\.heads).first { $0.nameOperations }
  }
}

extension Row {
  /// Whether a cell of the row holds a method with a path.
  func statesOperation(vendor: Vendor) -> Bool {
    switch content {
    case .cells(let cells):
      cells.contains {
        OperationStatements.areIn($0.text, vendor: vendor) || $0.text.utf8.first == UInt8(ascii: "/")
      }
    case .fused(let lines): lines.contains { OperationStatements.areIn($0.text, vendor: vendor) }
    }
  }

  /// The row's cells; none where they ran together.
  var bordered: [Cell] {
    if case .cells(let cells) = content { cells } else { [] }
  }

  /// The lines of the source that the row takes.
  var lines: ClosedRange<Int> {
    switch content {
    case .fused(let lines): line...max(line, lines.last?.number ?? line)
    case .cells(let cells):
      line...cells.reduce(line) { last, cell in cell.span == .own ? max(last, cell.lastLine?.number ?? line) : last }
    }
  }
}

extension Heading {
  /// What boxes beside running text are headed by; none of them heads what comes after the box.
  private static let callouts: Set<String> = [
    "note", "notes", "important", "warning", "caution", "tip", "info", "attention",
  ]

  /// Whether it heads a box with a remark, and no part of the page.
  var isOfCallout: Bool { Self.callouts.contains(text.lowercased().trimmed(of: ":!")) }
}
