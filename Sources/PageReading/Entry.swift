/// The smallest thing on a page that can state an operation.
public struct Entry: Hashable, Sendable {
  public var kind: Kind
  /// Which entry of the page it is.
  public var place: Place
  /// The entry's words.
  public var excerpt: String

  /// From 1.
  public var line: Int { place.line }
  /// The column of a matrix cell in the table's grid, from 0; 0 for everything else.
  public var column: Int { place.column }

  public init(kind: Kind, place: Place, excerpt: String) {
    self.kind = kind
    self.place = place
    self.excerpt = excerpt
  }

  /// What distinguishes the entries of a page. A page may be on one line as a whole, so the line alone does not.
  public struct Place: Hashable, Sendable {
    /// The byte of the source at which the entry begins, as in ``Line``.
    public var offset: Int
    /// The line of that byte, from 1, for messages.
    public var line: Int
    /// The column of a matrix cell in the table's grid, from 0; 0 for everything else.
    public var column: Int

    public init(offset: Int, line: Int, column: Int = 0) {
      self.offset = offset
      self.line = line
      self.column = column
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
