public import ScopeTable

/// The smallest set of scopes that opens what an app calls, as `least(for:types:credential:)` finds it.
public struct LeastScopeSet<Provider: ProviderTable>: Hashable, Sendable {
  /// The scopes to ask for, by name.
  public var scopes: [Provider.Scope]
  /// A proven lower bound: no set that opens the operations has fewer scopes. It is smaller than the count of ``scopes`` only if the
  /// proof would have taken too long.
  public var lowerBound: Int
  /// The operations that the scopes open, including those that need none, in the order of the calls.
  public var covered: [ProviderOperation<Provider>]
  /// What the page leaves open, in the order of the calls.
  public var undecided: [Undecided]
  /// The calls that match no operation of the table, in order.
  public var unlisted: [OperationCall]

  /// Whether it is proven that no smaller set opens the operations.
  public var isSmallest: Bool { scopes.count == lowerBound }

  /// Something that the page leaves open about what an operation needs.
  public struct Undecided: Hashable, Sendable {
    public var operation: ProviderOperation<Provider>
    /// A sentence: "It depends on the type of object."
    public var reason: String
    /// Whether the operation is among the covered ones but may need more. Otherwise, it was left out of the answer.
    public var isCovered: Bool
  }
}

extension ProviderTable {
  /// The smallest set of scopes that opens these calls: exact, and the same as the answer of `scopetables least`.
  ///
  /// Among sets of the same size, the least privileged is taken: scopes that the page calls least privileged, then reading before
  /// writing before administering. What the page leaves open is listed separately, and so are calls that the table does not list.
  ///
  ///     DevRev.least(for: [.post("/works.create"), .get("/works.get")], types: ["ticket"]).scopes  // [.ticketWrite]
  ///
  /// - Parameters:
  ///   - calls: What the app calls, each by its method and path or by its name.
  ///   - types: The types of objects that the app works with, as the page labels them.
  ///   - credential: The kind of token that the app holds, as the page names it.
  public static func least(
    for calls: [OperationCall], types: [String] = [], credential: String? = nil
  ) -> LeastScopeSet<Self> {
    let search = LeastSearch(table: table, scopes: Scope.names, inclusions: inclusions)
    let found = search.answer(calls, in: OperationNeed.Setting(types: types, credential: credential))
    let cases = Array(Scope.allCases)
    return LeastScopeSet(
      scopes: found.scopes.filter(cases.indices.contains).map { cases[$0] }, lowerBound: found.lowerBound,
      covered: found.covered.map { ProviderOperation($0) },
      undecided: found.undecided.map {
        LeastScopeSet.Undecided(
          operation: ProviderOperation($0.operation), reason: $0.doubt.reason, isCovered: !$0.standsApart)
      },
      unlisted: found.unlisted)
  }
}
