import LeastScopes
import ScopeModel
import ScopeTable

/// The scopes that operations may need but whose pages do not say enough to decide.
struct PossibleScopes {
  private var names: Set<String> = []
  private var templates: [TextPattern] = []
  private let inclusions: ScopeInclusions

  init(_ requirements: [Requirement], setting: OperationNeed.Setting, inclusions: ScopeInclusions) {
    self.inclusions = inclusions
    for requirement in requirements {
      let need = OperationNeed(requirement, in: setting)
      if need.standsApart {
        add(requirement)
      } else {
        names.formUnion(need.doubts.flatMap(\.scopes))
      }
    }
  }

  /// Whether the scope, or one that it grants, may be needed.
  func mayNeed(_ scope: String) -> Bool {
    ([scope] + inclusions.given(by: scope).map(\.scope)).contains { name in
      names.contains(name) || templates.contains { $0.matches(name) }
    }
  }

  private mutating func add(_ requirement: Requirement) {
    names.formUnion(requirement.scopeNames)
    if case .derived(let template, _) = requirement.kind {
      templates.append(TextPattern(template, hasWildcards: false))
    }
    for nested in requirement.nested { add(nested) }
  }
}
