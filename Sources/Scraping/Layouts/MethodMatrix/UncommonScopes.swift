import Findings
import ScopeModel
import ScopeTable

/// Looks for scopes that a cut or a slip may have made: `DELE`, on a page where `DELETE` stands.
enum UncommonScopes {
  /// How many operations a page must have before a scope that is on one path alone is worth a look.
  static let minimumOperations = 40
  /// How many it must have before such a scope counts as cut short where another one begins with it.
  static let minimumOperationsForCuts = 10

  /// Adds an error for a scope that is on one path alone and begins another scope, and a warning for others that do.
  static func report(_ reading: inout LayoutReading, page: String) {
    guard reading.operations.count >= minimumOperationsForCuts else { return }
    var paths: [String: Set<String>] = [:]
    var lines: [String: Int] = [:]
    for operation in reading.operations {
      for name in operation.requirement.scopeNames {
        paths[name, default: []].insert(operation.path ?? operation.label)
        lines[name] = lines[name] ?? operation.evidence.line
      }
    }
    let names = paths.keys.sorted()
    for name in names where paths[name]?.count == 1 {
      if let longer = names.first(where: { $0 != name && $0.hasPrefix(name) }) {
        reading.findings.append(
          Finding(
            .error, id: "uncommon-scope",
            "The scope “\(name)” appears on only one path and may be a truncated “\(longer)”. Check the live page.",
            page: page, line: lines[name]))
      } else if reading.operations.count >= minimumOperations {
        reading.findings.append(
          Finding(
            .warning, id: "uncommon-scope",
            "The scope “\(name)” appears on only one path. If it is truncated or mistyped, correct the page.",
            page: page, line: lines[name]))
      }
    }
  }
}
