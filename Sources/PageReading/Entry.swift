/// The smallest thing on a page that can state an operation.
public struct Entry: Hashable, Sendable {
  public var kind: Kind
  /// Which entry of the page it is.
  public var place: Place
  private var words: Words

  /// The entry's words.
  public var excerpt: String {
    switch words {
    case .text(let text): text
    case .row(let content): content.excerpt
    }
  }

  /// From 1.
  public var line: Int { place.line }
  /// The column of a matrix cell in the table's grid, from 0; 0 for everything else.
  public var column: Int { place.column }

  public init(kind: Kind, place: Place, excerpt: String) {
    self.kind = kind
    self.place = place
    words = .text(excerpt)
  }

  /// An entry that a row of a table states, or one of its cells.
  init(kind: Kind, place: Place, row: Row) {
    self.kind = kind
    self.place = place
    words = .row(row.content)
  }

  /// Where the words are. Those of a row are put together when they are asked for: only messages need them, and a large page would
  /// hold all of its text once more.
  private enum Words: Sendable {
    case text(String)
    case row(Row.Content)
  }

  public static func == (left: Entry, right: Entry) -> Bool {
    left.kind == right.kind && left.place == right.place && left.excerpt == right.excerpt
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(place)
  }

  /// What distinguishes the entries of a page. A page may be on one line as a whole, so the line alone does not.
  public struct Place: Hashable, Sendable {
    private let start: PlaceNumber
    private let lineNumber: PlaceNumber
    private let gridColumn: PlaceNumber

    /// The byte of the source at which the entry begins, as in ``Line``.
    public var offset: Int { start.value }
    /// The line of that byte, from 1, for messages.
    public var line: Int { lineNumber.value }
    /// The column of a matrix cell in the table's grid, from 0; 0 for everything else.
    public var column: Int { gridColumn.value }

    public init(offset: Int, line: Int, column: Int = 0) {
      start = PlaceNumber(offset)
      lineNumber = PlaceNumber(line)
      gridColumn = PlaceNumber(column)
    }

    /// Where the first of the lines begins.
    init(ofFirst lines: [Line]) {
      self = lines.first?.place ?? Place(offset: 0, line: 0)
    }

    /// The place of a cell in the row that begins here.
    public func cell(column: Int) -> Place { Place(offset: offset, line: line, column: column) }
  }

  /// What the entry is on the page.
  public enum Kind: String, Hashable, Sendable {
    case row, cell, heading
    case listItem = "list-item"
    /// A method and a path that are by themselves in running text.
    case request
    /// A line of an example call, on a page that states its operation nowhere else.
    case call
  }
}
