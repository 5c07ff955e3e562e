import PageReading
import ScopeModel
import ScopeTable

/// What one row of a table of operations says.
struct StatedRow: Hashable {
  /// Methods on paths.
  var operations: [OperationStatement]
  /// The operations' own names, where their vendor gives them names; ``operations`` then says the request that each of them is.
  var names: [OperationName] = []
  var statement: RequirementStatement
  /// Whether the border between path and requirement was inferred.
  var inferred = false
  var credentials: [String] = []
  var versions: [String] = []
  var summary: String?
  var facts: [Fact] = []
  var deprecated: Deprecation?

  /// The outcome of reading a row.
  enum Outcome: Hashable {
    case operation(StatedRow)
    /// A cell that reaches over the whole table: a heading inside of it.
    case section(String)
    /// The heads once more.
    case heads
    /// The id of the finding, and a sentence or two for a person.
    case unreadable(id: String, message: String)

    static let unknownColumns = Outcome.unreadable(
      id: "unreadable-row", message: "The columns of this row's table are unknown.")
    static let unknownPrefix = Outcome.unreadable(
      id: "unreadable-row", message: "The prefix of this row's operation is unknown.")
  }

  /// Reads the requirement of a row whose method and path are known.
  static func read(
    method: HTTPMethod, path: PathSpelling, lines: [String], inferred: Bool, vendor: Vendor
  ) -> Outcome {
    do throws(RequirementStatement.Unreadable) {
      let statement = try RequirementStatement.read(lines, vendor: vendor)
      let operation = OperationStatement(method: method, path: path)
      return .operation(StatedRow(operations: [operation], statement: statement, inferred: inferred))
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
    stated.map { name, stated in
      var requirement = name?.scope.map(statement.requirement.needing) ?? statement.requirement
      var note = statement.note
      for mark in (name?.footnotes ?? []) + (stated?.footnotes ?? []) + statement.footnotes {
        guard let text = footnotes.text(of: mark) else { continue }
        let condition = wording.condition(text)
        if !requirement.conditions.contains(condition) { requirement.conditions.append(condition) }
        note = note.map { "\($0) \(text)" } ?? text
      }
      let badges = (name?.badges ?? []) + (stated?.badges ?? [])
      return ScopeModel.Operation(
        method: stated?.method, path: stated?.path.path, name: name?.name, pathKind: stated?.path.kind ?? .template,
        group: group, summary: summary, requirement: requirement, note: note, versions: versions,
        credentials: credentials,
        deprecated: deprecated ?? (badges.contains(where: Badge.saysDeprecated) ? Deprecation() : nil),
        facts: facts.merged(with: name?.facts ?? []),
        evidence: Evidence(page: page, line: row.line, excerpt: row.excerpt, inferred: inferred))
    }
  }

  /// Each operation with its name, its request, or both.
  private var stated: [(name: OperationName?, request: OperationStatement?)] {
    if names.isEmpty { return operations.map { (nil, $0) } }
    if operations.isEmpty { return names.map { ($0, nil) } }
    return names.flatMap { name in operations.map { (name, $0) } }
  }

  /// The footnote marks of the row, each once.
  var footnotes: [String] {
    var marks: [String] = []
    for mark in names.flatMap(\.footnotes) + operations.flatMap(\.footnotes) + statement.footnotes
    where !marks.contains(mark) { marks.append(mark) }
    return marks
  }
}
