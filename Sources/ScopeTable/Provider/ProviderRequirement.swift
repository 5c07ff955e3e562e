/// What must be held for one operation of one provider; it takes that provider's scopes and no other's.
///
///     DevRev.requirement(.post, "/works.create")?.decision(holding: [.ticketWrite], type: "ticket")  // .satisfied
///
/// What the vendor says of scopes that include others counts in every decision.
public struct ProviderRequirement<Provider: ProviderTable>: Hashable, Sendable {
  /// The requirement by itself, whosever it is.
  public let requirement: Requirement

  @inlinable
  public init(_ requirement: Requirement) {
    self.requirement = requirement
  }

  /// The answer itself.
  @inlinable public var kind: Requirement.Kind { requirement.kind }
  /// Words beside the requirement that change it, in the order of the page.
  @inlinable public var conditions: [Condition] { requirement.conditions }
  /// The alternatives that the page calls least privileged; see ``Requirement/least``.
  @inlinable public var least: [Int] { requirement.least }
  /// The requirement on one line; see ``Requirement/notation``.
  public var notation: String { requirement.notation }

  /// Whether a caller whose token carries these scopes, as the vendor spells them, may call the operation.
  ///
  /// ``Requirement/decision(holding:type:credential:)`` explains the answers.
  public func decision(holding scopes: Set<String>, type: String? = nil, credential: String? = nil) -> Decision {
    requirement.decision(holding: Provider.inclusions.closure(of: scopes), type: type, credential: credential)
  }

  /// Whether a caller who holds these scopes may call the operation.
  @_disfavoredOverload
  public func decision(
    holding scopes: Set<Provider.Scope>, type: String? = nil, credential: String? = nil
  ) -> Decision {
    decision(holding: Set(scopes.map(\.rawValue)), type: type, credential: credential)
  }
}

extension ProviderRequirement: CustomStringConvertible {
  /// The requirement as sentences: "This scope is needed: issue:read."
  public var description: String { requirement.description }
}
