import PageReading
import ScopeModel
import ScopeTable

/// What one row of a table of operations says.
struct OperationRow: Hashable {
  var operations: [OperationStatement]
  var statement: RequirementStatement
  /// Whether the border between path and requirement was inferred.
  var inferred = false
  var credentials: [String] = []
  var versions: [String] = []
  var summary: String?
  var facts: [Fact] = []
  var deprecated: Deprecation?

  /// How a row came out.
  enum Outcome: Hashable {
    case operation(OperationRow)
    /// A cell that reaches over the whole table: a heading inside of it.
    case section(String)
    /// The heads once more.
    case heads
    /// The id of the finding, and a sentence or two for a person.
    case unreadable(id: String, message: String)

    static let unknownColumns = Outcome.unreadable(
      id: "unreadable-row", message: "What the columns of this row's table hold is not known.")
  }

  /// Reads the requirement of a row whose method and path are known.
  static func read(
    method: HTTPMethod, path: PathSpelling, lines: [String], inferred: Bool, vendor: Vendor
  ) -> Outcome {
    do throws(RequirementStatement.Unreadable) {
      let statement = try RequirementStatement.read(lines, vendor: vendor)
      let operation = OperationStatement(method: method, path: path)
      return .operation(OperationRow(operations: [operation], statement: statement, inferred: inferred))
    } catch {
      return .unreadable(
        id: "unreadable-requirement",
        message: "The requirement of \(method.rawValue) \(path.path) cannot be read: \(error.reason).")
    }
  }

  /// The operations, with their evidence.
  func operations(of row: Row, group: String?, page: String, footnotes: Footnotes, wording: RequirementWording)
    -> [ScopeModel.Operation]
  {
    operations.map { stated in
      var requirement = statement.requirement
      var note = statement.note
      for mark in stated.footnotes + statement.footnotes {
        guard let text = footnotes.text(of: mark) else { continue }
        let condition = wording.condition(text)
        if !requirement.conditions.contains(condition) { requirement.conditions.append(condition) }
        note = note.map { "\($0) \(text)" } ?? text
      }
      return ScopeModel.Operation(
        method: stated.method, path: stated.path.path, pathKind: stated.path.kind, group: group, summary: summary,
        requirement: requirement, note: note, versions: versions, credentials: credentials,
        deprecated: deprecated ?? (stated.badges.contains(where: Badge.saysDeprecated) ? Deprecation() : nil),
        facts: facts, evidence: Evidence(page: page, line: row.line, excerpt: row.excerpt, inferred: inferred))
    }
  }

  /// The footnote marks of the row, each once.
  var footnotes: [String] {
    var marks: [String] = []
    for mark in operations.flatMap(\.footnotes) + statement.footnotes where !marks.contains(mark) { marks.append(mark) }
    return marks
  }
}
