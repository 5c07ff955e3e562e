import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Tables with one row for each operation, or for several that need the same: method, path, requirement, in any order.
///
///     Accounts
///     Method | API path         | Required scope
///     GET    | /accounts.export | account:read,account:write,account:all
///
/// Seen in DevRev's API-to-scope reference. In a text dump the cells may have run together.
struct OperationRowsLayout: Layout {
  let name = LayoutName.operationRows

  func fit(_ subject: LayoutSubject) -> LayoutFit {
    let (page, vendor) = (subject.page, subject.vendor)
    let tables = subject.tables
    guard tables.tables.contains(where: { ($0.isUnderstood && !$0.isScopeFirst) || $0.hasRivals }) else {
      return .misses(
        lookedFor: "a table whose columns are \(vendor.operations.columnsNeeded)", saw: PageSummary(page).words)
    }
    return .fits {
      var reader = OperationTableReader(page: page, tables: tables, vendor: vendor, second: .conflict)
      return reader.read()
    }
  }
}

/// Reads all tables of operations of a page, row by row.
struct OperationTableReader {
  let page: Page
  let tables: OperationTables
  let vendor: Vendor
  private let footnotes: Footnotes
  private var reading = LayoutReading()
  private var operations: OperationJoin
  private var joiners = JoinerFindings()
  private let fused: FusedRows
  private let names: TableNames
  private let statements = StatementMemory()

  init(page: Page, tables: OperationTables, vendor: Vendor, second: OperationJoin.Second) {
    self.page = page
    self.tables = tables
    self.vendor = vendor
    footnotes = Footnotes(page)
    operations = OperationJoin(second: second)
    fused = FusedRows(tables.tables.lazy.filter(\.isFused).flatMap(\.body), vendor: vendor)
    names = TableNames(page, tables: tables, vendor: vendor)
  }

  mutating func read() -> LayoutReading {
    if let title = tables.title { reading.claim(title) }
    // Most rows state one operation. An array of so many that grows by being copied would be in memory twice.
    let rows = page.entries.count { $0.kind == .row }
    reading.reserve(rows)
    operations.reserve(rows)
    for placed in tables.tables { read(placed) }
    reading.findings += joiners.findings(page: page.path)
    reading.openMarks = joiners.openMarks
    UnfamiliarLevels.report(&reading, vendor: vendor, page: page.path)
    return reading
  }

  private mutating func read(_ placed: OperationTables.Placed) {
    report(placed)
    for line in placed.announced?.lines ?? [] { reading.claimedLines.append(line.number...line.number) }
    var reader = namedRow(placed)
    let borrowed = tables.borrowedColumns(of: placed)
    var columns = placed.columns ?? borrowed
    var group = placed.group?.text
    let headless = columns.map { HeadlessCells($0, body: placed.body) }
    var runs = RowRuns(placed.body, columns: columns)
    while let run = runs.next() {
      for row in run.rows { reading.claim(row.lines, at: row.place) }
      let outcome = outcome(of: run, placed, columns, &reader)
      switch outcome {
      case .operation(let parts):
        add(parts, run, group: group)
        reading.findings += headless?.findings(of: run.rows, vendor: vendor, page: page.path) ?? []
      case .section(let text):
        group = text
        explain(run, reason: "section", id: "section-row", "The row is a heading inside the table.", .note)
      case .heads:
        explain(run, reason: "heads", id: "repeated-heads", "The row repeats the table's column heads.", .note)
      case .unreadable(let id, let message):
        // A row of heads inside of the table changes what the columns below it hold.
        if let row = run.rows.first, let changed = changedColumns(row, placed) {
          columns = changed
          runs.columns = changed
          explain(run, reason: "heads", id: "changed-heads", "The row contains new column heads.", .note)
        } else {
          explain(run, reason: "unreadable", id: id, message, .error)
        }
      }
    }
    reportSilence(placed, columns)
  }

  private func outcome(
    of run: RowRuns.Run, _ placed: OperationTables.Placed, _ columns: OperationColumns?,
    _ reader: inout BorderedRow?
  ) -> StatedRow.Outcome {
    guard let row = run.rows.first else { return .unknownColumns }
    switch row.content {
    case .fused: return fused.outcome(of: row, heads: tables.fusedHeads(of: placed))
    case .cells(let cells):
      guard let columns else { return .unknownColumns }
      // One reader reads all rows of the table, because a copy of it is a copy of the vendor's words.
      if reader == nil { reader = BorderedRow(columns: columns, vendor: vendor, statements: statements) }
      // Heads inside of the table may have changed what its columns hold.
      reader?.columns = columns
      reader?.heading = placed.group?.text ?? tables.title?.text
      reader?.announced = placed.announced?.announced
      return reader?.read(cells, requirementLines: run.requirementLines, further: run.further) ?? .unknownColumns
    }
  }

  private func changedColumns(_ row: Row, _ placed: OperationTables.Placed) -> OperationColumns? {
    guard case .cells = row.content, !row.statesOperation(vendor: vendor) else { return nil }
    let heads = ColumnHeads(row, vendor: vendor)
    guard heads.roles.count(where: { $0 != nil }) >= 2, heads.nameOperations || row.isHeader,
      let index = placed.body.firstIndex(where: { $0.place == row.place })
    else { return nil }
    let columns = OperationColumns(heads, body: placed.body[(index + 1)...], vendor: vendor)
    return columns.areUnderstood ? columns : nil
  }

  private mutating func add(_ parts: StatedRow, _ run: RowRuns.Run, group: String?) {
    guard let row = run.rows.first else { return }
    joiners.note(parts.statement.open, at: row.place, sample: row.excerpt)
    for mark in parts.footnotes where footnotes.text(of: mark) == nil {
      reading.findings.append(
        Finding(
          .warning, id: "footnote-not-found",
          "This row has the footnote mark “\(mark)”, but no line on the page begins with it, so the footnote is unknown.",
          page: page.path, line: row.line))
    }
    for scope in parts.statement.unprefixed {
      reading.findings.append(
        Finding(
          .warning, id: "scope-without-prefix",
          "“\(scope)”, which \(parts.label) also needs, has no prefix and is not an operation on this page. It is kept as written.",
          page: page.path, line: row.line))
    }
    if parts.statement.requirement.kind == .unknown, let note = parts.statement.note {
      reading.findings.append(
        Finding(
          .warning, id: "unread-requirement",
          "“\(note.prefix(120))” is given as the requirement of \(parts.label) but names no scope, so the requirement is unknown.",
          page: page.path, line: row.line))
    }
    for fault in parts.statement.faults {
      reading.findings.append(
        Finding(
          .warning, id: "unread-requirement",
          "Part of the requirement of \(parts.label) is unknown: \(fault).", page: page.path,
          line: row.line))
    }
    var found = parts.operations(
      of: row, group: group, page: page.path, footnotes: footnotes, wording: vendor.requirement)
    for further in run.rows.dropFirst() {
      let evidence = Evidence(page: page.path, line: further.line, excerpt: further.excerpt)
      for index in found.indices { found[index].furtherEvidence.append(evidence) }
      reading.read.append(further.place)
    }
    operations.add(found, at: row.place, to: &reading)
  }

  private mutating func explain(
    _ run: RowRuns.Run, reason: String, id: String, _ message: String, _ severity: Finding.Severity
  ) {
    for row in run.rows {
      reading.explained.append(
        LayoutReading.ExplainedEntry(place: row.place, reason: reason, message: message, severity: severity, id: id))
    }
  }

  // MARK: The table as a whole

  /// How a table's rows are read whose operations have names; `nil` if they have none.
  private mutating func namedRow(_ placed: OperationTables.Placed) -> BorderedRow? {
    guard let columns = placed.columns ?? tables.borrowedColumns(of: placed), columns.haveNames else { return nil }
    return BorderedRow(
      columns: columns, vendor: vendor, naming: naming(of: placed), ownNames: names.own,
      factValues: TableNames.factValues(of: placed), statements: statements)
  }

  /// How the names of a table's operations are made; `nil` if their prefix is not known.
  private mutating func naming(of placed: OperationTables.Placed) -> OperationNaming? {
    let pattern = vendor.operations.prefix ?? ""
    switch names.prefix(of: placed) {
    case .one(let prefix, let block):
      if let block { reading.claim(block) }
      return OperationNaming(vendor.operations, prefix: prefix)
    case .several(let prefixes):
      fail(
        "ambiguous-prefix",
        "The page gives several prefixes (“\(pattern)”) for the operations in this table: \(Self.quoted(prefixes)). Its rows are not read.",
        placed)
    case .none:
      fail(
        "missing-prefix",
        "The page does not give the prefix of this table's operations (“\(pattern)”), so its rows are not read. Correct operations.prefix in the vendor file.",
        placed)
    }
    return nil
  }

  private mutating func report(_ placed: OperationTables.Placed) {
    if let heads = placed.table.headLines { reading.claim(heads, at: placed.table.place) }
    for row in placed.table.headerRows { reading.claim(row.lines, at: row.place) }
    if let group = placed.group { reading.claim(group) }
    if placed.group == nil, tables.usesGroups {
      warn(
        "missing-heading",
        "This table follows another one without a heading, although the page's other tables have one. The group of its operations is unknown.",
        placed)
    }
    guard let heads = placed.heads else {
      return warn(
        "missing-column-heads",
        "This table has no column heads. Its rows are read like those of the page's other tables.",
        placed)
    }
    let columns = placed.columns
    if let columns, columns.rivals.count > 1 {
      return fail(
        "ambiguous-columns",
        "The columns \(Self.quoted(columns.rivals.map { columns.heads[$0] })) could each be the requirement, so the table is not read. State in a vendor file which one it is (columns.requirement, columns.fact).",
        placed)
    }
    guard placed.isUnderstood else {
      let unknown = zip(heads.heads, heads.roles).filter { $0.1 == nil }.map(\.0)
      return fail(
        "unknown-column-heads",
        "The table is not read: its columns must be \(vendor.operations.columnsNeeded)\(unknown.isEmpty ? "" : " (unknown: \(Self.quoted(unknown)))").",
        placed)
    }
    if let columns { reportUnknown(columns, placed) }
  }

  /// Names the columns that no rule knows. One whose cells hold scopes may be a part of the requirement: then the rows with such a
  /// cell are not read.
  private mutating func reportUnknown(_ columns: OperationColumns, _ placed: OperationTables.Placed) {
    let headless = HeadlessCells(columns, body: placed.body)
    let unknown = columns.unknown.filter { column in
      guard !headless.areRare || !columns.headless.contains(column) else { return false }
      return placed.body.contains { row in row.bordered.indices.contains(column) && !row.bordered[column].isEmpty }
    }
    guard !unknown.isEmpty else { return }
    warn(
      "unknown-column",
      "Unknown columns \(Self.quoted(unknown.map { columns.heads[$0] })) are ignored. State in a vendor file what they contain (columns.requirement, columns.alsoRequired, columns.note, columns.ignored, …).",
      placed)
  }

  /// A column of requirements that is empty all the way says nothing, and may have been emptied.
  private mutating func reportSilence(_ placed: OperationTables.Placed, _ columns: OperationColumns?) {
    guard let columns, columns.areUnderstood, !placed.body.isEmpty else { return }
    let stated = [columns.requirement].compactMap { $0 } + columns.credentials.map(\.column)
    for column in stated where !vendor.requirement.saysAnything("") {
      let isEmpty = placed.body.allSatisfy { row in
        !row.bordered.indices.contains(column) || row.bordered[column].isEmpty
      }
      guard isEmpty else { continue }
      fail(
        "empty-requirement-column",
        "Every cell of the column “\(columns.heads[column])” is empty. If the page's format has changed, save the page again from a browser.",
        placed)
    }
  }

  private mutating func warn(_ id: String, _ message: String, _ placed: OperationTables.Placed) {
    reading.findings.append(Finding(.warning, id: id, message, page: page.path, line: placed.table.line))
  }

  private mutating func fail(_ id: String, _ message: String, _ placed: OperationTables.Placed) {
    reading.findings.append(Finding(.error, id: id, message, page: page.path, line: placed.table.line))
  }

  private static func quoted(_ heads: [String]) -> String { heads.map { "“\($0)”" }.joined(separator: ", ") }
}
