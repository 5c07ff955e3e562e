import PageReading
import ScopeModel
import ScopeTable

/// Tables with one row an operation: method, path, requirement.
///
///     Accounts
///     Method | API path         | Required scope
///     GET    | /accounts.export | account:read,account:write,account:all
///
/// Seen in DevRev's API-to-scope reference. In a text dump the cells may have run together.
struct OperationRowsLayout: Layout {
  let name = LayoutName.operationRows

  func fit(_ page: Page) -> LayoutFit {
    if OperationTables(page).tables.contains(where: { $0.heads?.nameOperations == true }) { return .fits }
    return .misses(
      lookedFor: "a table whose columns are a method, a path and a required scope", saw: PageSummary(page).words)
  }

  func read(_ page: Page, profile: ProviderProfile) -> LayoutReading {
    let tables = OperationTables(page)
    var reading = LayoutReading()
    if let title = tables.title { reading.claim(title) }
    for table in tables.tables { report(table, of: tables, in: page, to: &reading) }
    let rows = tables.tables.flatMap { table in table.table.bodyRows.map { (row: $0, table: table) } }
    let fused = FusedRows(rows.map(\.row), wording: profile.wording)
    var operations = OperationJoin()
    for (row, table) in rows {
      reading.claim(row.lines, at: row.place)
      let outcome: OperationRow.Outcome
      switch row.content {
      case .fused: outcome = fused.outcome(of: row, heads: tables.heads(of: table))
      case .cells(let cells):
        outcome = OperationRow.read(cells, heads: tables.heads(of: table), wording: profile.wording)
      }
      switch outcome {
      case .operation(let parts):
        operations.add(
          parts.operation(of: row, group: table.group?.text, page: page.path), at: row.place, to: &reading)
      case .unreadable(let id, let message):
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: row.place, reason: "unreadable", message: message, severity: .error, id: id)
        )
      }
    }
    UnfamiliarLevels.report(&reading, profile: profile, page: page.path)
    return reading
  }

  /// What is odd about a table as a whole, and the lines of its heads.
  private func report(
    _ table: OperationTables.Placed, of tables: OperationTables, in page: Page, to reading: inout LayoutReading
  ) {
    if let heads = table.table.headLines { reading.claimedLines.append(heads) }
    if let group = table.group { reading.claim(group) }
    if table.group == nil, tables.usesGroups {
      reading.findings.append(
        Finding(
          .warning, id: "missing-heading",
          "This table follows another one without a heading, though the page's other tables have one: the group of its operations is not known.",
          page: page.path, line: table.table.line))
    }
    guard let heads = table.heads else {
      reading.findings.append(
        Finding(
          .warning, id: "missing-column-heads",
          "This table has no column heads. Its rows are read as those of the page's other tables.",
          page: page.path, line: table.table.line))
      return
    }
    if !heads.nameOperations {
      let unknown = heads.unknown.map { "“\($0)”" }.joined(separator: ", ")
      reading.findings.append(
        Finding(
          .error, id: "unknown-column-heads",
          "The columns must be a method, a path and a required scope, each once\(unknown.isEmpty ? "" : "; not known: \(unknown)"). The table's rows are not read.",
          page: page.path, line: table.table.line))
    }
  }
}

extension Row {
  /// The lines of the source that the row takes.
  var lines: ClosedRange<Int> {
    switch content {
    case .fused(let lines): line...max(line, lines.last?.number ?? line)
    case .cells(let cells):
      line...max(line, cells.filter { $0.span == .own }.compactMap { $0.lines.last?.number }.max() ?? line)
    }
  }
}
