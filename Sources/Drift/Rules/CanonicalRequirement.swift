import ScopeModel
import ScopeTable

/// A requirement written so that two of one meaning are written alike; for fingerprints.
enum CanonicalRequirement {
  /// Without conditions, which are compared by themselves.
  static func text(of requirement: Requirement) -> String {
    Requirement(kind(requirement.kind)).notation
  }

  private static func kind(_ kind: Requirement.Kind) -> Requirement.Kind {
    switch kind {
    case .scopes(let anyOf): .scopes(anyOf: ScopeAlternatives(anyOf).inOrder)
    case .mayCheck(let scopes): .mayCheck(scopes: Set(scopes.map { ExactText($0) }).sorted().map(\.text))
    case .perType(let field, let cases):
      .perType(
        field: field,
        cases: cases.sorted { ExactText($0.type) < ExactText($1.type) }
          .map { .init(type: $0.type, requirement: Requirement(self.kind($0.requirement.kind))) })
    case .perCredential(let cases):
      .perCredential(
        cases: cases.sorted { ExactText($0.credential) < ExactText($1.credential) }
          .map { .init(credential: $0.credential, requirement: Requirement(self.kind($0.requirement.kind))) })
    case .none, .anonymous, .unavailable, .derived, .unknown: kind
    }
  }
}
