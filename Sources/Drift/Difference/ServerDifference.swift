/// Servers that several operations share, where those of base and revision differ.
public struct ServerDifference: Hashable, Sendable {
  /// The addresses of the base, in its order.
  public var base: [String]
  public var revision: [String]
  /// Whether requests that worked go to an address that is no longer listed.
  public var isLost: Bool
  /// Whether there is an address that was not listed.
  public var isGained: Bool
  /// How many operations are concerned.
  public var operations: Int
}
