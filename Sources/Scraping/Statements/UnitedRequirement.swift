import ScopeModel
import ScopeTable

extension Requirement {
  /// What can be said where two places state the requirement and contradict each other: the scopes of both, of which nobody knows
  /// which are needed. Where both tell types or kinds of token apart, only those on which they disagree are open.
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
    if case .perType(let field, let own) = kind, case .perType(let otherField, let others) = other.kind,
      field == nil || otherField == nil || field == otherField
    {
      united.kind = .perType(field: field ?? otherField, cases: Self.united(own, others))
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

  private static func united(_ own: [TypeCase], _ others: [TypeCase]) -> [TypeCase] {
    var cases = own.map { item in
      others.first { $0.type == item.type }.map {
        TypeCase(type: item.type, requirement: item.requirement.unitedWith($0.requirement))
      } ?? item
    }
    cases += others.filter { other in !own.contains { $0.type == other.type } }
    return cases
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
