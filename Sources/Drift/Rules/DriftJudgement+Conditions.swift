import ScopeModel
import ScopeTable

/// Words beside a requirement.
extension DriftRule {
  static let conditionAdded = DriftRule(
    "condition-added", .risk, mirror: "condition-removed", "A condition that may change a requirement was added.")
  static let conditionRemoved = DriftRule(
    "condition-removed", .risk, mirror: "condition-added",
    "A condition that may have changed a requirement was removed.")
}

extension DriftJudgement {
  mutating func judgeCondition(_ placed: PlacedCondition, isAdded: Bool, of operation: OperationDifference) {
    let condition = placed.condition
    let belonging: DriftMessage =
      placed.alternative.map { " It applies to \(name: $0.joined(separator: " & "))." } ?? ""
    let verb = isAdded ? "Condition added" : "Condition removed"
    let requires: DriftMessage =
      condition.requires.map { " Where they apply, \(name: $0.notation) is needed." } ?? ""
    let message: DriftMessage =
      "\(words: verb): \(quoting: condition.text) (\(words: condition.effect.meaning)).\(requires)\(belonging)"
    note(
      isAdded ? .conditionAdded : .conditionRemoved, message, of: operation,
      subject: placed.labels.isEmpty ? nil : .cases(placed.labels), before: isAdded ? nil : condition.text,
      after: isAdded ? condition.text : nil,
      facts: [condition.effect.rawValue] + placed.labels.map(\.words) + (placed.alternative ?? [])
        + (condition.requires.map { ["requires", CanonicalRequirement.wholeText(of: $0)] } ?? []))
  }
}

extension Condition.Effect {
  /// What the words do, as words.
  fileprivate var meaning: String {
    switch self {
    case .stricter: "more may be needed"
    case .looser: "less may be needed"
    case .informative: "it changes nothing"
    case .unclear: "its effect is unclear"
    }
  }
}
