import PageReading
import ScopeModel
import ScopeTable

/// What one row of a table of operations says.
struct OperationRow: Hashable {
  var method: HTTPMethod
  var path: PathSpelling
  var cell: RequirementCell
  /// Whether the border between path and requirement was inferred.
  var inferred: Bool

  /// How a row came out.
  enum Outcome: Hashable {
    case operation(OperationRow)
    /// The id of the finding, and a sentence or two for a person.
    case unreadable(id: String, message: String)

    static let unknownColumns = Outcome.unreadable(
      id: "unreadable-row", message: "What the columns of this row's table hold is not known.")
  }

  /// Reads a row whose cells have borders.
  static func read(_ cells: [Cell], heads: ColumnHeads?, wording: RequirementWording) -> Outcome {
    guard let heads, let methodColumn = heads.column(.method), let pathColumn = heads.column(.path),
      let requirementColumn = heads.column(.requirement)
    else { return .unknownColumns }
    let columns = [methodColumn, pathColumn, requirementColumn]
    guard cells.count == heads.roles.count, !columns.contains(where: { cells[$0].span == .absent }) else {
      return .unreadable(
        id: "unreadable-row",
        message:
          "The row has \(cells.count { $0.span != .absent }) cells and its table \(heads.roles.count) columns: \(quoted(cells))."
      )
    }
    guard let method = HTTPMethod(rawValue: cells[methodColumn].text) else {
      return .unreadable(
        id: "unreadable-row", message: "“\(cells[methodColumn].text)” is no HTTP method: \(quoted(cells)).")
    }
    guard let path = PathSpelling(cells[pathColumn].text) else {
      return .unreadable(id: "unreadable-row", message: "“\(cells[pathColumn].text)” is no path: \(quoted(cells)).")
    }
    return read(
      method: method, path: path, lines: cells[requirementColumn].lines.map(\.text), inferred: false, wording: wording)
  }

  /// Reads the cell of a row whose method and path are known.
  static func read(
    method: HTTPMethod, path: PathSpelling, lines: [String], inferred: Bool, wording: RequirementWording
  ) -> Outcome {
    do throws(RequirementCell.Unreadable) {
      let cell = try RequirementCell.read(lines, wording: wording)
      return .operation(OperationRow(method: method, path: path, cell: cell, inferred: inferred))
    } catch {
      return .unreadable(
        id: "unreadable-requirement",
        message: "The requirement of \(method.rawValue) \(path.path) cannot be read: \(error.reason).")
    }
  }

  /// The operation, with its evidence.
  func operation(of row: Row, group: String?, page: String) -> ScopeModel.Operation {
    ScopeModel.Operation(
      method: method, path: path.path, pathKind: path.kind, group: group, requirement: cell.requirement,
      note: cell.note,
      evidence: Evidence(page: page, line: row.line, excerpt: row.excerpt, inferred: inferred))
  }

  private static func quoted(_ cells: [Cell]) -> String {
    "“\(cells.map(\.text).joined(separator: " | "))”"
  }
}
