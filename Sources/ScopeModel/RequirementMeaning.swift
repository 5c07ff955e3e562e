public import ScopeTable

/// What a requirement means, whatever the words and the order in which it is written.
///
///     issue:all OR issue:read         means the same as   issue:read OR issue:all OR issue:read
///     issue:read                      is contained in     issue:read OR issue:all
///
/// Conditions are not looked at: they are compared by their words. Nor is which alternative is least privileged: it says
/// what to ask for, and nothing about what is enough.
public struct RequirementMeaning: Sendable {
  public let requirement: Requirement

  public init(_ requirement: Requirement) {
    self.requirement = requirement
  }

  /// Whether whoever satisfies this requirement also satisfies the other one.
  ///
  /// An alternative is contained in another one where it holds all of its scopes. Nobody satisfies an operation that is
  /// unavailable; everybody satisfies an anonymous one. A page that is silent, or says only what may be checked, leaves it
  /// open.
  public func isContained(in other: Requirement) -> Containment {
    Self.containment(of: requirement, in: other)
  }

  /// Whether the two contradict each other. A silent page contradicts nothing; otherwise two requirements agree where
  /// each contains the other, and two that depend on the type where they name the same types and fields and agree type
  /// by type.
  public func contradicts(_ other: Requirement) -> Bool {
    if requirement.kind == .unknown || other.kind == .unknown { return false }
    guard case .cases(let own, let ownField) = requirement.kind.shape,
      case .cases(let others, let otherField) = other.kind.shape
    else {
      return isContained(in: other) != .holds || RequirementMeaning(other).isContained(in: requirement) != .holds
    }
    guard requirement.kind.name == other.kind.name else { return RequirementLeaf.contradict(requirement, other) }
    if let ownField, let otherField, ownField != otherField { return true }
    return Self.contradict(own, others)
  }

  /// Whether one requirement is contained in another.
  public enum Containment: Hashable, Sendable {
    case holds, fails
    /// The words do not say.
    case undetermined
  }

  private static func contradict(_ left: [Requirement.Case], _ right: [Requirement.Case]) -> Bool {
    guard Set(left.map(\.label)) == Set(right.map(\.label)) else { return true }
    return left.contains { own in
      right.contains { $0.label == own.label && RequirementMeaning(own.requirement).contradicts($0.requirement) }
    }
  }

  private static func containment(of inner: Requirement, in outer: Requirement) -> Containment {
    if inner.kind == .unknown || outer.kind == .unknown { return .undetermined }
    switch (inner.kind.shape, outer.kind.shape) {
    case (.cases(let own, _), .cases(let others, _)):
      return inner.kind.name == outer.kind.name
        ? containment(of: own, in: others) : RequirementLeaf.containment(of: inner, in: outer)
    case (.cases(let cases, _), _): return all(cases.map { containment(of: $0.requirement, in: outer) })
    case (_, .cases(let cases, _)): return all(cases.map { containment(of: inner, in: $0.requirement) })
    default: return containment(ofAnswer: inner.kind, in: outer.kind)
    }
  }

  /// Whether one answer without cases is contained in another.
  private static func containment(ofAnswer inner: Requirement.Kind, in outer: Requirement.Kind) -> Containment {
    switch (inner, outer) {
    case (.unavailable, _), (_, .anonymous): return .holds
    case (.anonymous, _), (_, .unavailable): return .fails
    case (_, .none): return .holds
    case (.none, .scopes(let alternatives)): return alternatives.contains([]) ? .holds : .fails
    case (.scopes(let inner), .scopes(let outer)): return containment(of: inner, in: outer)
    case (.mayCheck(let inner), .mayCheck(let outer)): return Set(inner) == Set(outer) ? .holds : .undetermined
    case (.derived(let inner, let innerField), .derived(let outer, let outerField)):
      let fieldsMayBeOne = innerField == nil || outerField == nil || innerField == outerField
      return inner == outer && fieldsMayBeOne ? .holds : .undetermined
    default: return .undetermined
    }
  }

  /// Whether every alternative holds all scopes of one of the outer alternatives.
  private static func containment(of inner: [[String]], in outer: [[String]]) -> Containment {
    let holds = ScopeAlternatives(inner).isContained(in: ScopeAlternatives(outer))
    return holds ? .holds : .fails
  }

  /// Case by case. What a case needs that one side does not list is open.
  private static func containment(of inner: [Requirement.Case], in outer: [Requirement.Case]) -> Containment {
    var parts: [Containment] = []
    for own in inner {
      let others = outer.filter { $0.label == own.label }
      if others.isEmpty { parts.append(.undetermined) }
      parts += others.map { containment(of: own.requirement, in: $0.requirement) }
    }
    for other in outer where !inner.contains(where: { $0.label == other.label }) { parts.append(.undetermined) }
    return all(parts)
  }

  static func all(_ parts: [Containment]) -> Containment {
    if parts.contains(.fails) { return .fails }
    return parts.contains(.undetermined) ? .undetermined : .holds
  }
}
