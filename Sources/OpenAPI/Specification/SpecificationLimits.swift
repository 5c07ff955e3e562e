/// The limits on an OpenAPI file. A file that exceeds one is an error; it is never cut short.
public struct SpecificationLimits: Hashable, Sendable {
  /// The size of the file in bytes. The largest specifications that vendors publish have about 12 MB.
  public var maximumBytes: Int
  /// The deepest nesting of mappings and sequences.
  public var maximumDepth: Int

  public init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 256) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
  }
}
