package import ScopeModel
package import ScopeTable

/// What a scope does for an operation.
package enum ScopeOpening: String, CaseIterable, Hashable, Sendable {
  /// It is enough by itself.
  case opens
  /// It is enough together with others.
  case helps
  /// It is enough for some types of object or kinds of token.
  case sometimes
  /// The page lists it but does not say when it is needed.
  case mayOpen

  /// - Parameter held: The scope and everything that it grants.
  package init?(_ requirement: Requirement, held: Set<String>) {
    switch requirement.kind.shape {
    case .alternatives(let anyOf):
      if anyOf.contains(where: { $0.allSatisfy(held.contains) && !$0.isEmpty }) {
        self = .opens
      } else if anyOf.contains(where: { $0.contains(where: held.contains) }) {
        self = .helps
      } else if requirement.conditionsName(any: held) {
        self = .sometimes
      } else {
        return nil
      }
    case .listed(let scopes):
      guard scopes.contains(where: held.contains) else { return nil }
      self = .mayOpen
    case .cases(let cases, _):
      let openings = cases.map { ScopeOpening($0.requirement, held: held) }
      guard openings.contains(where: { $0 != nil }), let first = openings.first else { return nil }
      if let first, openings.allSatisfy({ $0 == first }) { self = first } else { self = .sometimes }
    case .computed, .plain:
      guard requirement.conditionsName(any: held) else { return nil }
      self = .sometimes
    }
  }
}

extension ScopeOpening {
  /// The granted scopes by which the scope opens the operation, if it does so only through them.
  package func given(
    by scope: String, for requirement: Requirement, _ inclusions: ScopeInclusions
  ) -> [ScopeInclusions.Given] {
    if ScopeOpening(requirement, held: [scope]) == self { return [] }
    let named = requirement.scopeNames
    return inclusions.given(by: scope).filter { named.contains($0.scope) }
  }
}

extension Requirement {
  fileprivate func conditionsName(any scopes: Set<String>) -> Bool {
    conditions.contains { $0.requires?.scopeNames.contains(where: scopes.contains) ?? false }
  }
}
