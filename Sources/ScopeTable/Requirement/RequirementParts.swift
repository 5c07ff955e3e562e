/// What requirements consist of, in one place: everything that looks into a requirement or rebuilds one goes through this file, so
/// that a new kind is taught to most of the program here.
extension Requirement.Kind {
  /// The name of a kind, as notation and JSON write it.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case scopes, none, anonymous, unavailable, perType, perCredential, derived, mayCheck, unknown
  }

  package var name: Name {
    switch self {
    case .scopes: .scopes
    case .none: .none
    case .anonymous: .anonymous
    case .unavailable: .unavailable
    case .perType: .perType
    case .perCredential: .perCredential
    case .derived: .derived
    case .mayCheck: .mayCheck
    case .unknown: .unknown
    }
  }

  /// What a kind contains. Several kinds share a shape, and whatever only shows, counts or searches requirements asks for the shape.
  package enum Shape {
    /// Alternatives, each a set of scopes held together.
    case alternatives([[String]])
    /// Scopes without a word on how they are joined.
    case listed([String])
    /// A scope whose name is computed, and the field that it comes from.
    case computed(template: String, field: String?)
    /// An answer for each case, and the field that says which case it is.
    case cases([Requirement.Case], field: String?)
    /// Nothing beyond the kind itself.
    case plain
  }

  package var shape: Shape {
    switch self {
    case .scopes(let anyOf): .alternatives(anyOf)
    case .mayCheck(let scopes): .listed(scopes)
    case .derived(let template, let field): .computed(template: template, field: field)
    case .perType(let field, let cases):
      .cases(cases.map { Requirement.Case(label: .type($0.type), requirement: $0.requirement) }, field: field)
    case .perCredential(let cases):
      .cases(
        cases.map { Requirement.Case(label: .credential($0.credential), requirement: $0.requirement) }, field: nil)
    case .none, .anonymous, .unavailable, .unknown: .plain
    }
  }

  /// The same kind with other contents.
  package func mapping(
    alternatives: ([[String]]) -> [[String]] = { $0 }, listed: ([String]) -> [String] = { $0 },
    cases transform: ([Requirement.Case]) -> [Requirement.Case] = { $0 }
  ) -> Requirement.Kind {
    switch self {
    case .scopes(let anyOf): .scopes(anyOf: alternatives(anyOf))
    case .mayCheck(let scopes): .mayCheck(scopes: listed(scopes))
    case .perType(let field, _):
      .perType(
        field: field,
        cases: transform(cases).map { Requirement.TypeCase(type: $0.label.text, requirement: $0.requirement) })
    case .perCredential:
      .perCredential(
        cases: transform(cases).map {
          Requirement.CredentialCase(credential: $0.label.text, requirement: $0.requirement)
        })
    case .none, .anonymous, .unavailable, .derived, .unknown: self
    }
  }
}

extension Requirement {
  /// One case of a requirement, whatever its cases are told apart by.
  package struct Case {
    package var label: Label
    package var requirement: Requirement

    package init(label: Label, requirement: Requirement) {
      self.label = label
      self.requirement = requirement
    }

    /// What a case is for.
    package enum Label: Hashable, Sendable {
      /// A type of object: `issue`.
      case type(String)
      /// A kind of token: `application`.
      case credential(String)

      /// The label as the page writes it.
      package var text: String {
        switch self {
        case .type(let text), .credential(let text): text
        }
      }
    }
  }
}

extension Requirement.Kind {
  /// The cases; none for kinds without.
  package var cases: [Requirement.Case] {
    if case .cases(let cases, _) = shape { cases } else { [] }
  }

  /// The scopes that the kind itself names, in its order and as often as it does.
  package var ownScopes: [String] {
    switch shape {
    case .alternatives(let anyOf): anyOf.flatMap { $0 }
    case .listed(let scopes): scopes
    case .computed, .cases, .plain: []
    }
  }

  /// The same kind with other names of scopes, its cases as they are.
  package func mappingScopes(_ name: (String) -> String) -> Requirement.Kind {
    mapping(alternatives: { $0.map { $0.map(name) } }, listed: { $0.map(name) })
  }
}

extension Requirement {
  /// The requirements directly inside this one, in its order: those of its cases, then those of its conditions.
  package var nested: [Requirement] {
    kind.cases.map(\.requirement) + conditions.compactMap(\.requires)
  }

  /// The same requirement with another one in place of each that is directly inside it.
  package func mappingNested(_ transform: (Requirement) -> Requirement) -> Requirement {
    var mapped = self
    mapped.kind = kind.mapping(cases: { cases in
      cases.map { Case(label: $0.label, requirement: transform($0.requirement)) }
    })
    mapped.conditions = conditions.map { condition in
      var condition = condition
      condition.requires = condition.requires.map(transform)
      return condition
    }
    return mapped
  }

  /// Every scope that the requirement names, in its cases and in what its conditions require too, in its order and as often
  /// as it does. A computed name is not one of them.
  package var scopeNames: [String] { kind.ownScopes + nested.flatMap(\.scopeNames) }

  /// The same requirement without a word on which alternatives are least privileged, at any depth.
  package var withoutLeast: Requirement {
    var plain = mappingNested(\.withoutLeast)
    plain.least = []
    return plain
  }
}
