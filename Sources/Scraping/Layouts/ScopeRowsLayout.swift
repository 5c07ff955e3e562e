import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Scopes, each with the operations that it opens: in the rows of a table, or below a heading or an item that names the scope.
///
///     Scope       | Endpoints                      boats:read
///     boats:read  | GET /boats GET /boats/{id}     • GET /boats
///     boats:write | POST /boats                    • GET /boats/{id}
///
/// An operation that is under several scopes lists them, unless the page or the vendor file says how they are joined.
struct ScopeRowsLayout: Layout {
  let name = LayoutName.scopeRows

  func fit(_ subject: LayoutSubject) -> LayoutFit {
    let (page, vendor) = (subject.page, subject.vendor)
    let tables = subject.tables
    if tables.tables.contains(where: { $0.isUnderstood && $0.isScopeFirst }) {
      return .fits {
        var reader = OperationTableReader(
          page: page, tables: tables, vendor: vendor, second: .listed(vendor.scopeFirst.joined))
        return reader.read()
      }
    }
    let sections = ScopeSections(page, vendor: vendor)
    guard sections.sections.contains(where: { $0.scope != nil && !$0.entries.isEmpty }) else {
      return .misses(
        lookedFor: "a table or headings that name scopes, with the operations that each scope allows",
        saw: PageSummary(page).words)
    }
    return .fits { read(sections, page: page, vendor: vendor) }
  }

  private func read(_ sections: ScopeSections, page: Page, vendor: Vendor) -> LayoutReading {
    var reading = LayoutReading()
    var operations = OperationJoin(second: .listed(vendor.scopeFirst.joined))
    for section in sections.sections {
      if let heading = section.headingLine { reading.claim(heading.number...heading.number, at: heading.place) }
      for entry in section.entries {
        reading.claim(entry.lines, at: entry.place)
        guard let scope = section.scope else {
          explain(
            entry, "unknown-scope", "No heading or item above this operation names its scope: “\(entry.text)”.",
            in: &reading)
          continue
        }
        let statements = OperationStatements(entry.text, vendor: vendor)
        if let fault = statements.fault ?? (statements.operations.isEmpty ? "it states no operation" : nil) {
          explain(
            entry, "unreadable-row", "The operations are unclear because \(fault): “\(entry.text)”.", in: &reading)
          continue
        }
        let found = statements.operations.map { stated in
          ScopeModel.Operation(
            method: stated.method, path: stated.path.path, pathKind: stated.path.kind, group: section.group,
            requirement: Requirement(.scopes(anyOf: [[scope]])),
            evidence: Evidence(page: page.path, line: entry.place.line, excerpt: entry.text))
        }
        operations.add(found, at: entry.place, to: &reading)
      }
    }
    for table in sections.heads { reading.claim(table.lines, at: table.place) }
    return reading
  }

  private func explain(_ entry: ScopeSections.Entry, _ id: String, _ message: String, in reading: inout LayoutReading) {
    reading.explained.append(
      LayoutReading.ExplainedEntry(
        place: entry.place, reason: "unreadable", message: message, severity: .error, id: id))
  }
}
