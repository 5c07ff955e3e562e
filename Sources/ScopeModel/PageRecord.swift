/// One page that a catalog was read from, and its account: `entriesSeen = entriesRead + entriesExplained`.
public struct PageRecord: Hashable, Sendable {
  /// The layout of an OpenAPI document.
  public static let specificationLayout = "openapi"

  /// Relative to the configuration's folder, or the path as it was given on the command line.
  public var path: String
  /// SHA-256 of the page's bytes in lower-case hexadecimal.
  public var sha256: String
  public var url: String?
  /// `YYYY-MM-DD`.
  public var retrieved: String?
  /// The layout's name: `operation-rows`, or ``specificationLayout``.
  public var layout: String
  /// All layouts by which the page was read, ``layout`` first, where there were several; otherwise empty.
  public var layouts: [String]
  /// Counted from the page alone, without knowing a layout.
  public var entriesSeen: Int
  /// Those that state an operation in the catalog, or were joined into one.
  public var entriesRead: Int
  /// Those that state none, each listed among the findings with its reason.
  public var entriesExplained: Int
  /// How many operations were read from this page; smaller than ``entriesRead`` where entries were joined.
  public var operationsRead: Int

  public init(
    path: String, sha256: String, url: String? = nil, retrieved: String? = nil, layout: String,
    layouts: [String] = [], entriesSeen: Int, entriesRead: Int, entriesExplained: Int, operationsRead: Int
  ) {
    self.path = path
    self.sha256 = sha256
    self.url = url
    self.retrieved = retrieved
    self.layout = layout
    self.layouts = layouts
    self.entriesSeen = entriesSeen
    self.entriesRead = entriesRead
    self.entriesExplained = entriesExplained
    self.operationsRead = operationsRead
  }

  /// Whether every entry was read or explained.
  public var closes: Bool { entriesSeen == entriesRead + entriesExplained }
}
