package import ScopeModel
package import ScopeTable
import TextRendering

/// The rows of a catalog's table: one line per operation, and one line per method that is not supported; by path, then by method,
/// then by name.
struct SwiftTableRows {
  private(set) var lines: [String] = []
  private(set) var indexed: [TableIndexWriter.Row] = []
  /// The operation of each line; `nil` for a method that is not supported.
  private(set) var evidence: [Evidence?] = []
  private(set) var byteCount = 0
  private(set) var omissions: [EmittedFiles.Omission] = []

  var text: String { lines.joined(separator: "\n") }

  init(_ catalog: Catalog) {
    var listed: Set<Listing> = []
    var places: Set<Listing> = []
    var rows: [(line: String, row: TableIndexWriter.Row, evidence: Evidence?)] = []
    for operation in catalog.operations {
      let subject = operation.label
      guard listed.insert(Listing(operation.method, operation.path, operation.name)).inserted else {
        omit("duplicate-operation", subject, "The operation is in the catalog twice. The first one is kept.")
        continue
      }
      places.insert(Listing(operation.method, operation.path))
      let row = OperationRow(operation)
      let line = row.notation
      guard OperationRow(notation: line) == row else {
        let limit = Requirement.notationDepthLimit
        omit("deep-requirement", subject, "Its requirement is nested more than \(limit) levels deep.")
        continue
      }
      if row.isPattern, let path = row.path, !PathExpression.isUnderstood(path) {
        omit("pattern-path", subject, "The path cannot be matched with requests: it uses more than `.*` and `{name}`.")
      }
      rows.append((line, TableIndexWriter.Row(row), operation.evidence))
    }
    for entry in catalog.notSupported {
      for method in entry.methods where places.insert(Listing(method, entry.path)).inserted {
        let line = OperationRow.notation(notSupported: method, entry.path)
        rows.append((line, TableIndexWriter.Row(method: method, path: entry.path, offset: 0, isSupported: false), nil))
      }
    }
    rows.sort { Self.inOrder($0.row, $1.row) }
    for (line, row, evidence) in rows {
      append(line, row)
      self.evidence.append(evidence)
    }
  }

  private mutating func omit(_ id: String, _ subject: String, _ reason: String) {
    omissions.append(EmittedFiles.Omission(id: id, subject: subject, reason: reason))
  }

  private mutating func append(_ line: String, _ row: TableIndexWriter.Row) {
    if !lines.isEmpty { byteCount += 1 }
    var row = row
    row.offset = byteCount
    lines.append(line)
    indexed.append(row)
    byteCount += line.utf8.count
  }

  /// The order of ``ScopeModel/Operation/inOrder(_:_:)``.
  private static func inOrder(_ left: TableIndexWriter.Row, _ right: TableIndexWriter.Row) -> Bool {
    OperationOrder(method: left.method, path: left.path, name: left.name)
      < OperationOrder(method: right.method, path: right.path, name: right.name)
  }

  /// A method, a path and a name, compared by bytes.
  private struct Listing: Hashable {
    var method: HTTPMethod?
    var path: ExactText?
    var name: ExactText?

    init(_ method: HTTPMethod?, _ path: String?, _ name: String? = nil) {
      self.method = method
      self.path = path.map { ExactText($0) }
      self.name = name.map { ExactText($0) }
    }
  }
}

extension OperationRow {
  /// What an app may want to know about an operation at run time.
  package init(_ operation: Operation) {
    self.init(
      method: operation.method, path: operation.path, name: operation.name, requirement: operation.requirement,
      group: operation.group,
      note: operation.note, versions: operation.versions, isPattern: operation.pathKind == .pattern,
      isPrivate: operation.visibility == .private, credentials: operation.credentials,
      deprecation: operation.deprecated.map { Deprecation(since: $0.since, note: $0.note) })
  }
}

extension TableIndexWriter.Row {
  init(_ row: OperationRow) {
    self.init(
      method: row.method, path: row.path, name: row.name, offset: 0, isPattern: row.isPattern,
      listsVersions: !row.versions.isEmpty)
  }
}
