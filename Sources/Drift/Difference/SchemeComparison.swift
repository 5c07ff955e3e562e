import ScopeModel
import ScopeTable

/// Compares what two OpenAPI documents ask for where at least one of them names security schemes.
///
/// A caller who shows all schemes and holds all scopes of one way gets in, so that schemes and scopes side by side are an OR of ANDs,
/// compared like one of scopes.
struct SchemeComparison {
  enum Outcome {
    case none
    case difference(RequirementDifference.Kind)
    /// The schemes say nothing that the other side does: what is left is compared as requirements are.
    case plain(Requirement, Requirement)
  }

  let outcome: Outcome

  /// `nil` if neither names a scheme.
  init?(_ base: Requirement, _ revision: Requirement) {
    switch (SchemeAlternatives(base), SchemeAlternatives(revision)) {
    case (nil, nil): return nil
    case (let ways?, let others?):
      if let schemes = ways.onlySchemes, schemes == others.onlySchemes {
        outcome = .plain(ways.withoutSchemes, others.withoutSchemes)
      } else {
        outcome = Self.outcome(.scopes(anyOf: ways.anyOf), .scopes(anyOf: others.anyOf))
      }
    case (let ways?, nil):
      outcome =
        revision.isOpenOrSilent
        ? Self.outcome(.scopes(anyOf: ways.anyOf), revision.kind) : .plain(ways.aboutScopes, revision)
    case (nil, let others?):
      outcome =
        base.isOpenOrSilent
        ? Self.outcome(base.kind, .scopes(anyOf: others.anyOf)) : .plain(base, others.aboutScopes)
    }
  }

  private static func outcome(_ base: Requirement.Kind, _ revision: Requirement.Kind) -> Outcome {
    RequirementDifference.Kind(AccessDifference(base, revision)).map(Outcome.difference) ?? .none
  }
}

extension Requirement {
  /// Whether a call without any credential gets in, or nothing is said. What else a document can say without naming a scheme, it says
  /// in terms of scopes.
  fileprivate var isOpenOrSilent: Bool {
    switch kind {
    case .anonymous, .unknown: conditions.isEmpty
    default: false
    }
  }
}
