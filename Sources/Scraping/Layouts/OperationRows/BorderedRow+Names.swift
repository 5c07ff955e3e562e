import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// Rows whose operations have names of their vendor's own.
///
///     Actions                    | Description    | Access level | Dependent actions
///     HireCrew [permission only] | Hires a crew   | Write        | pay:OpenAccount
extension BorderedRow {
  func named(_ cells: [Cell], requirementLines lines: [String]?, further: [[Cell]]) -> StatedRow.Outcome {
    guard let column = columns.column(.operation), let naming else { return .unknownPrefix }
    if let slipped = slipped(cells, name: column) { return slipped }
    do throws(RequirementStatement.Unreadable) {
      var row = StatedRow(operations: [], statement: RequirementStatement(requirement: Requirement(.unknown)))
      if let requests = OperationStatements.whole(cells[column].text, vendor: vendor) {
        // A page may give the method and the path in place of a name.
        row.operations = requests
      } else {
        row.names = try naming.names(of: cells[column].texts)
        row.operations = try requests(cells)
        guard row.names.count == 1 || row.operations.count < 2 else {
          throw RequirementStatement.Unreadable(reason: "It is unclear which name belongs to which request")
        }
      }
      do throws(RequirementStatement.Unreadable) {
        row.statement = try requirement(cells, lines: lines, further: further)
        try row.checkOwnScopes()
      } catch {
        return .unreadable(
          id: "unreadable-requirement", message: "The requirement of \(row.label) cannot be read: \(error.reason).")
      }
      for own in ([cells] + further).map(withoutCovered) { add(own, to: &row) }
      return .operation(row)
    } catch {
      return .unreadable(id: "unreadable-row", message: "\(error.reason): \(Self.quoted(cells)).")
    }
  }

  /// A row whose cells are too far left, because those that span it were lost with the page's form: what a plain word in the column of
  /// names is shows in the rest of the row.
  private func slipped(_ cells: [Cell], name: Int) -> StatedRow.Outcome? {
    let summaries = columns.columns(.summary)
    guard !summaries.isEmpty, !factValues.isEmpty, columns.requirement == nil else { return nil }
    let others = cells.indices.filter { $0 != name && !summaries.contains($0) }
    guard others.allSatisfy({ cells[$0].isEmpty }) else { return nil }
    let summary = summaries.flatMap { cells[$0].texts }
    let words = cells[name].texts + summary
    if let word = words.first(where: factValues.contains) {
      return .unreadable(
        id: "cell-out-of-place", message: "“\(word)” is in the wrong column: \(Self.quoted(cells)).")
    }
    guard summary.isEmpty else { return nil }
    return .unreadable(
      id: "unreadable-row", message: "The row says nothing about “\(cells[name].text)”, which may not be an operation.")
  }

  /// The methods and paths beside a name, where the table has columns of both.
  private func requests(_ cells: [Cell]) throws(RequirementStatement.Unreadable) -> [OperationStatement] {
    guard let method = columns.column(.method), let path = columns.column(.path) else { return [] }
    if cells[method].isEmpty, cells[path].isEmpty { return [] }
    return try operations(cells, method: method, path: path).get()
  }

  /// A statement whose scopes are those of operations, each with its prefix. In such a name a star is a part: `pay:Get*`.
  func qualified(_ statement: RequirementStatement, in cell: Cell, _ naming: OperationNaming) -> RequirementStatement {
    guard naming.namesScopes else { return statement }
    var statement = statement
    var unknown: [String] = []
    let starred = Set(
      cell.text.utf8.holds(UInt8(ascii: "*"))
        ? cell.text.split { " ,;()".contains($0) }.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) } : [])
    statement.footnotes.removeAll { $0 == "*" }
    func name(_ scope: String) -> String {
      if starred.contains(scope) { return scope + "*" }
      if let name = naming.qualified(scope, own: ownNames) { return name }
      if !unknown.contains(scope) { unknown.append(scope) }
      return scope
    }
    statement.requirement.kind = statement.requirement.kind.mappingScopes(name)
    statement.unprefixed += unknown
    return statement
  }
}

extension StatedRow {
  /// The row's operations in a few words.
  var label: String { names.first?.name ?? operations.first?.name ?? "the row" }

  /// - Throws: ``RequirementStatement/Unreadable`` if an operation's own scope cannot be joined to what else it needs.
  fileprivate func checkOwnScopes() throws(RequirementStatement.Unreadable) {
    guard names.contains(where: { $0.scope != nil }) else { return }
    if case .derived = statement.requirement.kind {
      throw RequirementStatement.Unreadable(reason: "it needs both its own scope and a computed one")
    }
  }
}

extension Requirement {
  /// The requirement with one more scope, which is needed whatever else is.
  func needing(_ scope: String) -> Requirement {
    var more = self
    more.kind = kind.needing(scope)
    return more
  }
}

extension Requirement.Kind {
  fileprivate func needing(_ scope: String) -> Requirement.Kind {
    switch self {
    case .none, .anonymous, .unknown: .scopes(anyOf: [[scope]])
    default:
      mapping(
        alternatives: { $0.map { [scope] + $0.filter { $0 != scope } } },
        listed: { [scope] + $0.filter { $0 != scope } },
        cases: { $0.map { .init(label: $0.label, requirement: $0.requirement.needing(scope)) } })
    }
  }
}
