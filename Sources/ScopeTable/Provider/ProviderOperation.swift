/// An operation of one provider's table: `DevRev.operation(.get, "/atoms.get")`.
///
/// It is an ``OperationRecord`` that knows its provider.
public struct ProviderOperation<Provider: ProviderTable>: Hashable, Sendable {
  /// The operation by itself, whosever it is.
  public let record: OperationRecord

  @inlinable
  public init(_ record: OperationRecord) {
    self.record = record
  }

  /// The operation's line in the table: `POST /works.create = issue:write; group Works`.
  public var text: String { record.text }
  /// Everything that the line says; `nil` if it cannot be read. To ask for more than one value, read this once.
  public var row: OperationRow? { record.row }
  public var method: HTTPMethod? { record.method }
  public var path: String? { record.path }
  /// The vendor's own name: `s3:GetObject`.
  public var name: String? { record.name }
  /// The heading under which the page lists the operation.
  public var group: String? { record.group }
  /// The vendor's words beside the requirement, whole.
  public var note: String? { record.note }
  /// The versions for which `{version}` in the path stands.
  public var versions: [String] { record.versions }
  /// Where the page says it; `nil` if the table was made without evidence.
  public var evidence: OperationRecord.Evidence? { record.evidence }

  /// What a caller must hold; `nil` only where the line cannot be read.
  public var requirement: ProviderRequirement<Provider>? { record.requirement.map { ProviderRequirement($0) } }

  /// Whether a caller whose token carries these scopes, as the vendor spells them, may call the operation.
  public func decision(holding scopes: Set<String>, type: String? = nil, credential: String? = nil) -> Decision {
    if let decision = settled(isHeld: { $0.isAny(of: scopes) }) { return decision }
    return record.decision(holding: Provider.inclusions.closure(of: scopes), type: type, credential: credential)
  }

  /// Whether a caller who holds these scopes may call the operation.
  ///
  /// It is inlined so that the scopes are read as what they are, the numbers of an enum's cases.
  @_disfavoredOverload
  @inlinable
  public func decision(
    holding scopes: Set<Provider.Scope>, type: String? = nil, credential: String? = nil
  ) -> Decision {
    if let decision = plainDecision(isAnyHeld: { isNamed in scopes.contains { isNamed($0.caseNumber) } }) {
      return decision
    }
    return decision(holding: Set(scopes.map(\.rawValue)), type: type, credential: credential)
  }

  /// - Parameter isAnyHeld: Whether any of the held scopes' case numbers is one that its argument says yes to.
  @usableFromInline
  func plainDecision(isAnyHeld: ((Int) -> Bool) -> Bool) -> Decision? {
    let names = Provider.Scope.names
    return settled(isHeld: { scope in scope.isAny(of: names, where: isAnyHeld) })
  }

  /// The decision of a row that needs no reading. More scopes never turn its yes into a no, so what scopes give beside themselves counts only
  /// where the answer is no.
  private func settled(isHeld: (TableBytes) -> Bool) -> Decision? {
    let decision = record.plainDecision(isHeld: isHeld)
    return decision != .notSatisfied || Provider.inclusions.entries.isEmpty ? decision : nil
  }
}

extension ProviderOperation: CustomStringConvertible {
  /// The operation's line, and not the table that it is in.
  public var description: String { text }
}

/// The operation of a request's path in one provider's table, and how it was found; see ``OperationTable/match(_:_:)``.
public struct ProviderMatch<Provider: ProviderTable>: Hashable, Sendable {
  /// The match by itself, whosever it is.
  public let match: PathMatch

  @inlinable
  public init(_ match: PathMatch) {
    self.match = match
  }

  @inlinable public var operation: ProviderOperation<Provider> { ProviderOperation(match.operation) }
  @inlinable public var kind: PathMatch.Kind { match.kind }
}
