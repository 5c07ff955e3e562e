import Findings
import PageReading
import ScopeModel
import ScopeTable

/// A table with one row a path and one column a method; each cell names the scope for one operation, or N/A.
///
///     Path                                     | GET  | POST | PUT | DELETE
///     /rest/mywork/{version}/status 1, latest  | READ | N/A  | N/A | N/A
///
/// Seen in the REST scope pages of Atlassian Connect. In a text dump the cells may have run together.
struct MethodMatrixLayout: Layout {
  let name = LayoutName.methodMatrix

  func fit(_ subject: LayoutSubject) -> LayoutFit {
    let (page, vendor) = (subject.page, subject.vendor)
    if MatrixTables(page, vendor: vendor).tables.contains(where: { $0.heads?.nameMethods == true }) {
      return .fits { read(page, vendor: vendor) }
    }
    return .misses(
      lookedFor: "a table with a column of paths and a column for each method", saw: PageSummary(page).words)
  }

  private func read(_ page: Page, vendor: Vendor) -> LayoutReading {
    var reading = MatrixReading(page: page, vendor: vendor)
    reading.readTables()
    return reading.reading
  }
}

/// What is read from a page's matrices, while it is read.
private struct MatrixReading {
  let page: Page
  let vendor: Vendor
  let tables: MatrixTables
  let scopes: MatrixScopes
  var reading = LayoutReading()
  private var operations = OperationJoin()
  private var entries: MatrixEntries
  private var notSupported = NotSupportedMethods()
  private var joiners = JoinerFindings()
  private let footnotes: Footnotes

  init(page: Page, vendor: Vendor) {
    self.page = page
    self.vendor = vendor
    footnotes = Footnotes(page)
    let wording = vendor.requirement
    let tables = MatrixTables(page, vendor: vendor)
    self.tables = tables
    scopes = MatrixScopes(
      Self.scopeLines(of: tables, wording: wording), notSupported: wording.notSupportedWords)
    entries = MatrixEntries(page)
  }

  private var wording: RequirementWording { vendor.requirement }

  /// The lines of scopes of all rows that ran together, those of examples among them.
  private static func scopeLines(
    of tables: MatrixTables, wording: RequirementWording
  ) -> [(text: String, columns: Int)] {
    let marks = NotSupportedMarks(wording.notSupportedWords)
    return tables.tables.flatMap { placed -> [(text: String, columns: Int)] in
      guard let heads = tables.heads(of: placed), heads.partFusedRows else { return [] }
      return placed.body.compactMap { row in
        guard case .fused(let lines) = row.content else { return nil }
        return FusedMatrixRow(lines, wording: wording, notSupported: marks).scopes.map { ($0, heads.methods.count) }
      }
    }
  }

  mutating func readTables() {
    for heading in tables.headings { reading.claim(heading) }
    var previous: MatrixTables.Placed?
    for placed in tables.tables {
      report(placed, after: previous)
      for row in placed.table.rows { reading.claim(row.lines, at: row.place) }
      for row in placed.body {
        let places = entries.places(of: row)
        if placed.isExample {
          for place in places { explainExample(place) }
        } else {
          read(row, of: placed, at: places)
        }
      }
      previous = placed
    }
    reading.notSupported = notSupported.values
    reading.findings += joiners.findings(page: page.path)
    reading.openMarks = joiners.openMarks
    reportContradictions()
    UncommonScopes.report(&reading, page: page.path)
    let examples = reading.explained.count { $0.reason == "example" }
    if examples > page.entries.count - examples, !reading.operations.isEmpty {
      reading.findings.append(
        Finding(
          .warning, id: "example-exceeds-data",
          "Most of this page's cells are under a heading that introduces an example. If that heading is misplaced, move it.",
          page: page.path))
    }
    if reading.operations.isEmpty {
      reading.findings.append(
        Finding(
          .error, id: "no-operations",
          "No operation was read from this page. If its table of paths lost its column heads or was cut off, correct the page.",
          page: page.path))
    }
  }

  /// What is odd about a table as a whole.
  private mutating func report(_ placed: MatrixTables.Placed, after previous: MatrixTables.Placed?) {
    func add(_ severity: Finding.Severity, _ id: String, _ message: String) {
      reading.findings.append(Finding(severity, id: id, message, page: page.path, line: placed.table.line))
    }
    if placed.heading == nil, previous?.isExample == true || tables.usesGroups {
      add(.warning, "missing-heading", "This table has no heading of its own. Its rows are treated as operations.")
    }
    guard let own = placed.heads else {
      return add(
        .warning, "missing-column-heads",
        "This table has no column heads. Its rows are read like those of the page's other tables.")
    }
    let isFused = placed.table.rows.contains { if case .fused = $0.content { true } else { false } }
    if !(isFused ? own.partFusedRows : own.areUnderstood) {
      let unknown = own.unknown.map { "“\($0)”" }.joined(separator: ", ")
      add(
        .error, "unknown-column-heads",
        "The table is not read: it needs a column of paths and one column per method\(unknown.isEmpty ? "" : " (unknown: \(unknown))")."
      )
    } else if !own.unknown.isEmpty {
      let unknown = own.unknown.map { "“\($0)”" }.joined(separator: ", ")
      let holdsScopes = placed.body.contains { self.holdsScope($0, in: own) }
      add(
        holdsScopes ? .error : .warning, "unknown-column-heads",
        "Unknown columns \(unknown) are ignored.")
    }
  }

  /// Whether a cell of a column that is not known looks like a method's.
  private func holdsScope(_ row: Row, in heads: MatrixHeads) -> Bool {
    guard case .cells(let cells) = row.content else { return false }
    return zip(cells, heads.roles).contains { cell, role in
      guard case .unknown = role, !cell.isEmpty else { return false }
      if case .unreadable = MatrixCell(cell.text, vendor: vendor) { return false }
      return true
    }
  }

  // MARK: Rows

  private mutating func read(_ row: Row, of placed: MatrixTables.Placed, at places: [Entry.Place]) {
    guard let heads = tables.heads(of: placed), heads.areUnderstood else {
      return explain(places, .unknownColumns)
    }
    let outcome: MatrixRow.Outcome
    switch row.content {
    case .cells(let cells): outcome = MatrixRow.read(cells, heads: heads, vendor: vendor)
    case .fused(let lines):
      outcome = MatrixRow.read(
        FusedMatrixRow(lines, wording: wording, notSupported: scopes.marks), heads: heads, scopes: scopes,
        vendor: vendor)
    }
    guard case .row(let matrixRow) = outcome else { return explain(places, outcome) }
    for problem in matrixRow.path.problems {
      reading.findings.append(
        Finding(
          problem.isError ? .error : .warning, id: problem.id, problem.message, page: page.path, line: row.line))
    }
    for cell in matrixRow.cells { add(cell, of: matrixRow, row, group: group(of: placed)) }
  }

  private func group(of placed: MatrixTables.Placed) -> String? {
    tables.usesGroups ? placed.heading?.text : nil
  }

  private mutating func add(
    _ cell: MatrixRow.MethodCell, of matrixRow: MatrixRow, _ row: Row, group: String?
  ) {
    let place = row.place.cell(column: cell.column)
    let path = matrixRow.path
    let name = "\(cell.method.rawValue) \(path.path.path)"
    switch cell.cell {
    case .requirement(let statement):
      joiners.note(statement.open, at: place, sample: row.excerpt)
      var requirement = settled(statement, name: name, line: row.line)
      requirement.conditions += matrixRow.notes.map(wording.condition)
      let notes = [statement.note].compactMap { $0 } + matrixRow.notes
      operations.add(
        ScopeModel.Operation(
          method: cell.method, path: path.path.path, pathKind: path.path.kind, group: group, requirement: requirement,
          note: notes.isEmpty ? nil : notes.joined(separator: " "), versions: path.versions,
          visibility: path.isPrivate ? .private : nil, facts: matrixRow.facts,
          evidence: Evidence(page: page.path, line: row.line, excerpt: row.excerpt, inferred: matrixRow.inferred)),
        at: place, to: &reading)
    case .notSupported:
      notSupported.add(cell.method, path.path.path, line: row.line)
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: place, reason: "not-supported", message: "\(name) is not supported.", severity: .note,
          id: "not-supported"))
    case .unreadable(let reason):
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: place, reason: "unreadable", message: "The requirement of \(name) cannot be read: \(reason).",
          severity: .error, id: "unreadable-requirement"))
    }
  }

  /// The requirement with what its footnotes say.
  private mutating func settled(_ statement: RequirementStatement, name: String, line: Int) -> Requirement {
    let notes = footnotes.texts(of: statement.footnotes, name: name, page: page.path, line: line)
    reading.findings += notes.findings
    var requirement = statement.requirement
    requirement.conditions += notes.texts.map(wording.condition)
    return requirement
  }

  // MARK: Entries that state no operation

  private mutating func explainExample(_ place: Entry.Place) {
    reading.explained.append(
      LayoutReading.ExplainedEntry(
        place: place, reason: "example", message: "The table is under a heading that introduces an example.",
        severity: .note, id: "example-entry"))
  }

  private mutating func explain(_ places: [Entry.Place], _ outcome: MatrixRow.Outcome) {
    for place in places {
      switch outcome {
      case .row: continue
      case .section:
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: place, reason: "section", message: "The row is a heading inside the table.", severity: .note,
            id: "section-row"))
      case .unreadable(let id, let message):
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: place, reason: "unreadable", message: message, severity: .error, id: id))
      }
    }
  }

  /// An operation that another row says is not supported.
  private mutating func reportContradictions() {
    for operation in reading.operations {
      guard let line = notSupported.line(of: operation.identity) else { continue }
      reading.findings.append(
        Finding(
          .error, id: "conflicting-operation",
          "Line \(line) says that \(operation.label) is not supported. One of the rows must be wrong.",
          page: page.path, line: operation.evidence.line))
    }
  }
}
