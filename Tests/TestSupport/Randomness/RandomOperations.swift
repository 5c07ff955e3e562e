public import ScopeModel

/// Operations as a catalog has them.
public enum RandomOperations {
  /// At most as many operations as the range allows, each made anew. Of several with one identity the first is kept.
  public static func list(
    _ counts: ClosedRange<Int>, _ random: inout SeededRandom, _ make: (inout SeededRandom) -> Operation
  ) -> [Operation] {
    var identities: Set<OperationIdentity> = []
    return random.list(counts, make).filter { identities.insert($0.identity).inserted }
  }
}
