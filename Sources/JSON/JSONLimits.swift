/// How large a JSON file may be. A file beyond a limit is an error, never cut short.
public struct JSONLimits: Hashable, Sendable {
  /// The size of the file in bytes.
  public var maximumBytes: Int
  /// How many arrays and objects may be inside one another. A catalog without nested requirements has four.
  public var maximumDepth: Int

  public init(maximumBytes: Int = 256 << 20, maximumDepth: Int = 128) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
  }
}
