/// How large a page may be. A page beyond a limit is an error, never cut short.
public struct ReadingLimits: Hashable, Sendable {
  /// The size of a page in bytes.
  public var maximumBytes: Int
  /// The size of a Markdown page in bytes. Its parser needs up to 240 bytes of memory for each.
  public var maximumMarkdownBytes: Int
  /// The columns and rows of one table's grid, after its spans are resolved.
  public var maximumCells: Int
  /// How many elements of an HTML page may be open at once. Browsers stop nesting at 512.
  public var maximumDepth: Int

  public init(
    maximumBytes: Int = 64 << 20, maximumMarkdownBytes: Int = 8 << 20, maximumCells: Int = 4 << 20,
    maximumDepth: Int = 1_000
  ) {
    self.maximumBytes = maximumBytes
    self.maximumMarkdownBytes = maximumMarkdownBytes
    self.maximumCells = maximumCells
    self.maximumDepth = maximumDepth
  }
}
