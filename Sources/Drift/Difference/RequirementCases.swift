import ScopeTable

/// A requirement taken apart into its answers, each with the case in which it holds.
struct RequirementCases {
  struct Leaf {
    var labels: [CaseLabel]
    var requirement: Requirement
  }

  private(set) var leaves: [Leaf] = []
  /// The conditions at every place of the requirement, in its order.
  private(set) var conditions: [PlacedCondition] = []

  init(_ requirement: Requirement) {
    add(requirement, labels: [])
  }

  private mutating func add(_ requirement: Requirement, labels: [CaseLabel]) {
    conditions += PlacedCondition.conditions(of: requirement, labels: labels)
    guard case .cases(let cases, _) = requirement.kind.shape else {
      leaves.append(Leaf(labels: labels, requirement: requirement))
      return
    }
    for each in cases { add(each.requirement, labels: labels + [CaseLabel(each.label)]) }
  }
}

extension RequirementCases.Leaf {
  /// Whether both can hold for the same call: they name no two types and no two kinds of token.
  func canMeet(_ other: RequirementCases.Leaf) -> Bool {
    !labels.contains { own in
      other.labels.contains { label in
        switch (own, label) {
        case (.type, .type), (.credential, .credential): own != label
        case (.type, .credential), (.credential, .type): false
        }
      }
    }
  }
}
