/// Where a value was read: the page, the line, and the exact words.
public struct Evidence: Hashable, Sendable {
  /// The page's path as in ``PageRecord/path``.
  public var page: String
  /// From 1.
  public var line: Int
  /// The words it was read from, as they are on the page; cells that have borders are joined by ` | `.
  public var excerpt: String
  /// Whether a border inside the excerpt was inferred and not seen.
  public var inferred: Bool

  public init(page: String, line: Int, excerpt: String, inferred: Bool = false) {
    self.page = page
    self.line = line
    self.excerpt = excerpt
    self.inferred = inferred
  }
}
