import ScopeModel
public import ScopeTable
import TextRendering

/// A condition, and where in a requirement it stands.
public struct PlacedCondition: Hashable, Sendable {
  public var condition: Condition
  public var labels: [CaseLabel]
  /// The scopes of the alternative to which it belongs; `nil` if it belongs to all.
  public var alternative: [String]?

  static func conditions(of requirement: Requirement, labels: [CaseLabel]) -> [PlacedCondition] {
    requirement.conditions.map { condition in
      var alternative: [String]?
      if case .scopes(let anyOf) = requirement.kind, let index = condition.alternative, anyOf.indices.contains(index) {
        alternative = anyOf[index].sorted { ExactText($0) < ExactText($1) }
      }
      return PlacedCondition(condition: condition, labels: labels, alternative: alternative)
    }
  }

  /// What two conditions must share to be the same one.
  struct Key: Hashable {
    private let text: ExactText
    private let effect: Condition.Effect
    private let alternative: [ExactText]?
    private let requires: ExactText?

    /// - Parameter ignoresAlternative: Where the alternatives themselves changed, that is reported of them.
    init(_ placed: PlacedCondition, ignoresAlternative: Bool) {
      text = ExactText(placed.condition.text)
      effect = placed.condition.effect
      requires = placed.condition.requires.map { ExactText(CanonicalRequirement.wholeText(of: $0)) }
      alternative = ignoresAlternative ? nil : placed.alternative?.map { ExactText($0) }
    }
  }
}
