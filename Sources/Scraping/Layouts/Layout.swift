import Findings
import PageReading
import ScopeModel

/// Code that knows one way in which pages tie requirements to operations, and no vendor.
protocol Layout: Sendable {
  var name: LayoutName { get }

  /// Whether the page has this shape; where it has, how to read it with what was found while looking.
  func fit(_ subject: LayoutSubject) -> LayoutFit
}

/// Whether a page has a layout's shape.
enum LayoutFit {
  /// Everything that the page states, in this layout.
  case fits(() -> LayoutReading)
  /// What the layout looked for, and what it saw instead; both as the end of a sentence.
  case misses(lookedFor: String, saw: String)
}

/// What a layout read from a page. Every entry of the page must turn up as read or as explained.
struct LayoutReading: Sendable {
  var operations: [Operation] = []
  var notSupported: [NotSupported] = []
  var findings: [Finding] = []
  /// The entries that state an operation, or were joined into one.
  var read: [Entry.Place] = []
  /// The entries that state none.
  var explained: [ExplainedEntry] = []
  /// The marks between scopes of which the page does not say what they mean.
  var openMarks: [OpenMark] = []
  /// The lines of the source that were made use of.
  var claimedLines: [ClosedRange<Int>] = []
  /// Where the pieces begin that were made use of, as far as the layout knows them by more than their lines.
  private(set) var claimedPlaces: Set<Entry.Place> = []
  /// The lines that were understood and that condensing drops: summaries, descriptions, responses.
  var proseLines: [ClosedRange<Int>] = []

  /// Makes room for what so many entries state.
  mutating func reserve(_ count: Int) {
    operations.reserveCapacity(count)
    read.reserveCapacity(count)
    claimedLines.reserveCapacity(count)
    claimedPlaces.reserveCapacity(count)
  }

  /// Notes that a piece of the page was made use of.
  mutating func claim(_ lines: ClosedRange<Int>, at place: Entry.Place) {
    claimedLines.append(lines)
    claimedPlaces.insert(place)
  }

  /// Notes what another reading of the same page made use of.
  mutating func claimPlaces(of other: LayoutReading) { claimedPlaces.formUnion(other.claimedPlaces) }

  /// Notes that a piece of running text was made use of.
  mutating func claim(_ block: Block) {
    let last: Int? =
      switch block {
      case .paragraph(let paragraph): paragraph.lines.last?.number
      case .listItem(let item): item.lines.last?.number
      case .heading, .table, .code: nil
      }
    claim(block.line...max(block.line, last ?? block.line), at: block.place)
  }

  mutating func claim(_ heading: Heading) { claim(heading.line...heading.line, at: heading.place) }

  /// An entry that states no operation, and why.
  struct ExplainedEntry: Hashable, Sendable {
    var place: Entry.Place
    /// One kebab-case word or two: `duplicate`, `unreadable`.
    var reason: String
    /// A sentence for a person.
    var message: String
    var severity: Finding.Severity
    /// The finding's id.
    var id: String
  }
}
