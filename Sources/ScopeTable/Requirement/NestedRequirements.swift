extension Requirement {
  /// The requirements that lie directly inside this one, in its order: those of its cases, then those of its conditions.
  package var nested: [Requirement] {
    kind.cases + conditions.compactMap(\.requires)
  }

  /// The same requirement with another one in place of each that lies directly inside it.
  package func mappingNested(_ transform: (Requirement) -> Requirement) -> Requirement {
    var mapped = self
    mapped.kind = kind.mappingCases(transform)
    mapped.conditions = conditions.map { condition in
      var condition = condition
      condition.requires = condition.requires.map(transform)
      return condition
    }
    return mapped
  }

  /// The same requirement without a word on which alternatives are least privileged, at any depth.
  package var withoutLeast: Requirement {
    var plain = mappingNested(\.withoutLeast)
    plain.least = []
    return plain
  }
}

extension Requirement.Kind {
  /// The requirements of the cases.
  package var cases: [Requirement] {
    switch self {
    case .perType(_, let cases): cases.map(\.requirement)
    case .perCredential(let cases): cases.map(\.requirement)
    case .scopes, .none, .anonymous, .unavailable, .derived, .mayCheck, .unknown: []
    }
  }

  package func mappingCases(_ transform: (Requirement) -> Requirement) -> Requirement.Kind {
    switch self {
    case .perType(let field, let cases):
      .perType(
        field: field,
        cases: cases.map { Requirement.TypeCase(type: $0.type, requirement: transform($0.requirement)) })
    case .perCredential(let cases):
      .perCredential(
        cases: cases.map {
          Requirement.CredentialCase(credential: $0.credential, requirement: transform($0.requirement))
        })
    case .scopes, .none, .anonymous, .unavailable, .derived, .mayCheck, .unknown: self
    }
  }
}
