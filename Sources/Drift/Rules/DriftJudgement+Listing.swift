import ScopeModel
import ScopeTable

/// Operations that come and go.
extension DriftRule {
  static let operationAdded = DriftRule(
    "operation-added", .info, mirror: "operation-removed", "An operation was added.")
  static let operationRemoved = DriftRule(
    "operation-removed", .breaking, mirror: "operation-added", "An operation was removed.")
}

extension DriftJudgement {
  mutating func judgeOperations(_ difference: CatalogDifference) {
    let renames = ProbableRenames(removed: difference.removed, added: difference.added)
    for operation in difference.removed {
      let target = renames.target[operation.identity]
      var message: DriftMessage = "Removed. It needed \(name: operation.needs)."
      if let target { message = message + " Probably renamed to \(name: DriftChange.OperationName(target).words)." }
      note(
        .operationRemoved, message, base: operation, revision: nil, before: operation.needs, renamedTo: target,
        facts: [])
    }
    for operation in difference.added {
      let source = renames.source[operation.identity]
      var message: DriftMessage = "Added. It needs \(name: operation.needs)."
      if let source { message = message + " Probably renamed from \(name: DriftChange.OperationName(source).words)." }
      note(
        .operationAdded, message, base: nil, revision: operation, after: operation.needs, renamedFrom: source, facts: []
      )
    }
  }
}

extension Operation {
  /// The requirement on one line, its conditions with it.
  fileprivate var needs: String { requirement.words }
}
