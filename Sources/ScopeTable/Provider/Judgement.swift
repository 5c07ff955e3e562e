/// Whether a caller may call an operation, and on which of the vendor's statements about inclusion that rests.
public struct Judgement: Hashable, Sendable {
  public let decision: Decision
  /// The statements without which the answer would be another one, in the table's order; none where it rests on none.
  public let inclusions: [ScopeInclusionList.Entry]

  /// - Parameters:
  ///   - operation: What is to be called.
  ///   - scopes: The scopes that the caller's token carries, as the vendor spells them.
  ///   - inclusions: What the vendor says of scopes that give others too.
  ///   - type: The type of the object that the call is about; `nil` if it is not known.
  ///   - credential: The kind of token; `nil` if it is not known.
  public init(
    _ operation: OperationRecord, holding scopes: Set<String>, inclusions: ScopeInclusionList, type: String? = nil,
    credential: String? = nil
  ) {
    func decision(_ held: Set<String>) -> Decision {
      operation.decision(holding: held, type: type, credential: credential)
    }
    let widened = inclusions.closure(of: scopes)
    let answer = decision(widened)
    self.decision = answer
    guard answer != decision(scopes) else {
      self.inclusions = []
      return
    }
    self.inclusions = inclusions.entries.filter { entry in
      let others = ScopeInclusionList(entries: inclusions.entries.filter { $0 != entry })
      return decision(others.closure(of: scopes)) != answer
    }
  }
}

extension ScopeInclusionList {
  fileprivate init(entries: [Entry]) { self.init(Self.text(of: entries)) }
}
