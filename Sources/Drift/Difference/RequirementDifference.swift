public import ScopeTable

/// One way in which what an operation needs differs between base and revision.
public struct RequirementDifference: Hashable, Sendable {
  public var kind: Kind
  /// The case it is about, from the outside in; empty where it is about the whole requirement.
  public var labels: [CaseLabel]
  public var base: Requirement
  public var revision: Requirement
  /// The cases in which it holds, where one side has cases and the other has not.
  public var cases: [[CaseLabel]] = []

  public enum Kind: Hashable, Sendable {
    /// The page was silent, and now says something.
    case learned
    /// The page said something, and is now silent.
    case forgotten
    case madeUnavailable
    case madeAvailable
    /// Some tokens that were enough no longer are.
    case tightened(Example)
    /// Some tokens are enough that were not.
    case loosened(Example)
    /// Both.
    case changed(lost: Example, gained: Example)
    /// The same meaning in another form.
    case rewritten
  }

  /// A token that shows the difference; none where the page leaves it open.
  public struct Example: Hashable, Sendable {
    public var token: Token?

    public init(_ token: Token?) { self.token = token }
  }
}

extension RequirementDifference.Kind {
  /// `nil` if the meaning is the same.
  init?(_ difference: AccessDifference) {
    switch difference {
    case .none: return nil
    case .learned: self = .learned
    case .forgotten: self = .forgotten
    case .madeUnavailable: self = .madeUnavailable
    case .madeAvailable: self = .madeAvailable
    case .shifted(let lost?, let gained?):
      self = .changed(lost: .init(lost.token), gained: .init(gained.token))
    case .shifted(let lost?, nil): self = .tightened(.init(lost.token))
    case .shifted(nil, let gained?): self = .loosened(.init(gained.token))
    case .shifted(nil, nil): return nil
    }
  }
}
