import ScopeModel
import ScopeTable

extension Requirement {
  /// What can be said where two places state the requirement and contradict each other: the scopes of both, of which nobody knows
  /// which are needed. Where both tell kinds of token apart, only the kinds on which they disagree are open.
  func unitedWith(_ other: Requirement) -> Requirement {
    var united = self
    united.conditions += other.conditions.filter { condition in
      condition.alternative == nil && !conditions.contains { $0.text == condition.text }
    }
    guard RequirementMeaning(self).contradicts(other) else { return united }
    if case .perCredential(let own) = kind, case .perCredential(let others) = other.kind {
      united.kind = .perCredential(cases: Self.united(own, others))
      return united
    }
    let names = Self.distinct(scopeNames + other.scopeNames)
    if !names.isEmpty {
      united.kind = .mayCheck(scopes: names)
    } else if kind != other.kind {
      united.kind = .unknown
    }
    united.least = []
    for index in united.conditions.indices { united.conditions[index].alternative = nil }
    return united
  }

  private static func united(_ own: [CredentialCase], _ others: [CredentialCase]) -> [CredentialCase] {
    var cases = own.map { item in
      others.first { $0.credential == item.credential }.map {
        CredentialCase(credential: item.credential, requirement: item.requirement.unitedWith($0.requirement))
      } ?? item
    }
    cases += others.filter { other in !own.contains { $0.credential == other.credential } }
    return cases
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
