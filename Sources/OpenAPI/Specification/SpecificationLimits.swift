/// How large an OpenAPI file may be. A file beyond a limit is an error, never cut short.
public struct SpecificationLimits: Hashable, Sendable {
  /// The size of the file in bytes. The largest specifications that vendors publish have about 12 MB.
  public var maximumBytes: Int
  /// How many mappings and sequences may be inside one another.
  public var maximumDepth: Int

  public init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 256) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
  }
}
