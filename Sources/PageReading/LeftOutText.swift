/// Words that the source of a page holds and a reader of the page does not see, or sees struck out. They are no part of the page; whoever reads
/// it can tell what would have been read.
public struct LeftOutText: Hashable, Sendable {
  /// Why the words do not count.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// `hidden`, `aria-hidden="true"`, `display: none` or `visibility: hidden`.
    case hidden
    /// `del`, `s` or `strike`.
    case struck
    /// `noscript`, which a browser with scripts does not show.
    case noScript
  }

  public var reason: Reason
  /// Where the element begins.
  public var place: Entry.Place
  /// The words, white space folded; no more than the first 2,000 bytes.
  public var text: String
  public var holder: Holder
  /// Whether nothing else is in the row, cell or item that holds them.
  public var isAll = false

  public init(reason: Reason, place: Entry.Place, text: String, holder: Holder, isAll: Bool = false) {
    self.reason = reason
    self.place = place
    self.text = text
    self.holder = holder
    self.isAll = isAll
  }

  /// Where the words stand.
  public enum Holder: Hashable, Sendable {
    /// They are a whole heading.
    case heading
    /// In a cell, a heading or an item, or they are a whole row, cell or item.
    case entry
    case other
  }

  /// Whether the words hold a method with a path.
  public var holdsOperation: Bool {
    OperationMention.isIn(text) || RequestMention.isWhole(text)
  }

  static let maximumBytes = 2_000
  /// How many are kept of one page.
  static let maximumCount = 1_000
}
