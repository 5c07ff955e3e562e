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
    kind.mapping(
      alternatives: { ScopeAlternatives($0).inOrder },
      listed: { scopes in Set(scopes.map { ExactText($0) }).sorted().map(\.text) },
      cases: { cases in
        cases.sorted { ExactText($0.label.text) < ExactText($1.label.text) }
          .map { .init(label: $0.label, requirement: Requirement(self.kind($0.requirement.kind))) }
      })
  }
}
