import ScopeModel
import ScopeTable
import TextRendering

/// A requirement written so that two of one meaning are written alike; for fingerprints.
enum CanonicalRequirement {
  /// Without conditions, which are compared by themselves, and without a word on which alternatives are least privileged.
  static func text(of requirement: Requirement) -> String {
    Requirement(kind(requirement.kind)).notation
  }

  /// With the conditions at every depth: what a condition requires is a part of it.
  static func wholeText(of requirement: Requirement) -> String {
    ([text(of: requirement)] + conditions(of: requirement)).joined(separator: " ")
  }

  private static func conditions(of requirement: Requirement) -> [String] {
    let placed = RequirementCases(requirement).conditions
    let texts = placed.map { placed in
      let parts = [placed.condition.effect.rawValue] + placed.labels.map(\.words) + (placed.alternative ?? [])
      let requires = placed.condition.requires.map { [wholeText(of: $0)] } ?? []
      return (parts + [placed.condition.text] + requires).map { NotationWord.written($0) }.joined(separator: " ")
    }
    return texts.map { ExactText($0) }.sorted().map { "[\($0.text)]" }
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
