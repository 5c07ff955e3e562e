import ScopeModel
import ScopeTable
import TextRendering

/// Scopes that come and go.
extension DriftRule {
  static let scopeAdded = DriftRule(
    "scope-added", .info, mirror: "scope-removed", "A scope is used for the first time.")
  static let scopeRemoved = DriftRule(
    "scope-removed", .risk, mirror: "scope-added",
    "No operation uses a scope any more. It may have been removed, and requests for tokens with it may be rejected.")
}

extension DriftJudgement {
  mutating func judgeScopes(_ difference: CatalogDifference, base: Catalog, revision: Catalog) {
    let first = difference.addedScopes.isEmpty ? [:] : revision.firstOperations
    for scope in difference.addedScopes {
      let place = first[ExactText(scope.name)].map { DriftChange.Place($0.evidence) }
      note(
        .scopeAdded, "The scope \(name: scope.name) is new.", subject: .scope(scope.name), base: nil, revision: place,
        after: scope.name, facts: [scope.name])
    }
    let last = difference.removedScopes.isEmpty ? [:] : base.firstOperations
    for scope in difference.removedScopes {
      let place = last[ExactText(scope.name)].map { DriftChange.Place($0.evidence) }
      note(
        .scopeRemoved, "The scope \(name: scope.name) is no longer used by any operation.", subject: .scope(scope.name),
        base: place, revision: nil, before: scope.name, facts: [scope.name])
    }
  }
}

extension Catalog {
  /// For each scope the first operation that names it.
  fileprivate var firstOperations: [ExactText: Operation] {
    var first: [ExactText: Operation] = [:]
    for operation in operations {
      for name in operation.requirement.scopeNames where first[ExactText(name)] == nil {
        first[ExactText(name)] = operation
      }
    }
    return first
  }
}
