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
    switch (requirement.kind, other.kind) {
    case (.unknown, _), (_, .unknown): return false
    case (.perType(let ownField, let own), .perType(let otherField, let others)):
      if let ownField, let otherField, ownField != otherField { return true }
      return Self.contradict(own.map { ($0.type, $0.requirement) }, others.map { ($0.type, $0.requirement) })
    case (.perCredential(let own), .perCredential(let others)):
      return Self.contradict(
        own.map { ($0.credential, $0.requirement) }, others.map { ($0.credential, $0.requirement) })
    case (.perType, .perCredential), (.perCredential, .perType):
      return RequirementLeaf.contradict(requirement, other)
    default:
      return isContained(in: other) != .holds || RequirementMeaning(other).isContained(in: requirement) != .holds
    }
  }

  /// Whether one requirement is contained in another.
  public enum Containment: Hashable, Sendable {
    case holds, fails
    /// The words do not say.
    case undetermined
  }

  private typealias Case = (label: String, requirement: Requirement)

  private static func contradict(_ left: [Case], _ right: [Case]) -> Bool {
    guard Set(left.map(\.label)) == Set(right.map(\.label)) else { return true }
    return left.contains { own in
      right.contains { $0.label == own.label && RequirementMeaning(own.requirement).contradicts($0.requirement) }
    }
  }

  private static func containment(of inner: Requirement, in outer: Requirement) -> Containment {
    switch (inner.kind, outer.kind) {
    case (.unknown, _), (_, .unknown): return .undetermined
    case (.perType(_, let inner), .perType(_, let outer)):
      return containment(of: inner.map { ($0.type, $0.requirement) }, in: outer.map { ($0.type, $0.requirement) })
    case (.perCredential(let inner), .perCredential(let outer)):
      return containment(
        of: inner.map { ($0.credential, $0.requirement) }, in: outer.map { ($0.credential, $0.requirement) })
    case (.perType, .perCredential), (.perCredential, .perType):
      return RequirementLeaf.containment(of: inner, in: outer)
    case (.perType(_, let cases), _): return all(cases.map { containment(of: $0.requirement, in: outer) })
    case (.perCredential(let cases), _): return all(cases.map { containment(of: $0.requirement, in: outer) })
    case (_, .perType(_, let cases)): return all(cases.map { containment(of: inner, in: $0.requirement) })
    case (_, .perCredential(let cases)): return all(cases.map { containment(of: inner, in: $0.requirement) })
    case (.unavailable, _), (_, .anonymous): return .holds
    case (.anonymous, _), (_, .unavailable): return .fails
    case (_, .none): return .holds
    case (.none, .scopes(let alternatives)): return alternatives.contains([]) ? .holds : .fails
    case (.scopes(let inner), .scopes(let outer)): return containment(of: inner, in: outer)
    case (.mayCheck(let inner), .mayCheck(let outer)): return Set(inner) == Set(outer) ? .holds : .undetermined
    case (.derived(let inner, let innerField), .derived(let outer, let outerField)):
      let fieldsMayBeOne = innerField == nil || outerField == nil || innerField == outerField
      return inner == outer && fieldsMayBeOne ? .holds : .undetermined
    case (.none, _), (.scopes, _), (.mayCheck, _), (.derived, _): return .undetermined
    }
  }

  /// Whether every alternative holds all scopes of one of the outer alternatives.
  private static func containment(of inner: [[String]], in outer: [[String]]) -> Containment {
    let holds = ScopeAlternatives(inner).isContained(in: ScopeAlternatives(outer))
    return holds ? .holds : .fails
  }

  /// Case by case. What a case needs that one side does not list is open.
  private static func containment(of inner: [Case], in outer: [Case]) -> Containment {
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
