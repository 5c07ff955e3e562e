/// The smallest thing on a page that can state an operation.
public struct Entry: Hashable, Sendable {
  public var kind: Kind
  /// From 1.
  public var line: Int
  /// The column of a matrix cell in the table's grid, from 0; 0 for everything else.
  public var column: Int
  /// The entry's words.
  public var excerpt: String

  /// Which entry of the page it is.
  public var place: Place { Place(line: line, column: column) }

  /// What tells the entries of a page apart.
  public struct Place: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// The column of a matrix cell in the table's grid, from 0; 0 for everything else.
    public var column: Int

    public init(line: Int, column: Int = 0) {
      self.line = line
      self.column = column
    }
  }

  public init(kind: Kind, line: Int, column: Int = 0, excerpt: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// What the entry is on the page.
  public enum Kind: String, Hashable, Sendable {
    case row, cell, heading
    case listItem = "list-item"
    /// A method and a path that stand by themselves in running text.
    case request
    /// A line of an example call, on a page that states its operation nowhere else.
    case call
  }
}
