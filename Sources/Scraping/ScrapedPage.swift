public import Findings
public import ScopeModel

/// What was read from one page.
public struct ScrapedPage: Hashable, Sendable {
  /// The page's path as in messages.
  public var path: String
  /// The provider's id: `devrev`.
  public var provider: String
  /// The provider's name as people write it: `DevRev`.
  public var title: String
  /// The layout by which most of the page was read.
  public var layout: LayoutName { layouts.first ?? .operationRows }
  /// All layouts by which the page was read, at least one.
  public let layouts: [LayoutName]
  public var operations: [Operation]
  public var notSupported: [NotSupported]
  public var findings: [Finding]
  public var entriesSeen: Int
  public var entriesRead: Int
  public var entriesExplained: Int
  /// The lines of the source that the layout made use of; what condensing keeps.
  public var claimedLines: [ClosedRange<Int>]
  /// How the page's vendor writes its scopes.
  var spelling = ScopeWords()

  public init(
    path: String, provider: String, title: String, layouts: [LayoutName], operations: [Operation],
    notSupported: [NotSupported], findings: [Finding], entriesSeen: Int, entriesRead: Int, entriesExplained: Int,
    claimedLines: [ClosedRange<Int>]
  ) {
    self.path = path
    self.provider = provider
    self.title = title
    self.layouts = layouts
    self.operations = operations
    self.notSupported = notSupported
    self.findings = findings
    self.entriesSeen = entriesSeen
    self.entriesRead = entriesRead
    self.entriesExplained = entriesExplained
    self.claimedLines = claimedLines
  }
}
