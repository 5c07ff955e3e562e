/// How large a page may be. A page beyond a limit is an error that names the limit, never cut short.
public struct ReadingLimits: Hashable, Sendable {
  /// The size of a page in bytes.
  public var maximumBytes: Int
  /// The size of a Markdown page in bytes. Its parser needs up to 240 bytes of memory for each.
  public var maximumMarkdownBytes: Int
  /// The columns and rows of one table's grid, after its spans are resolved.
  public var maximumCells: Int
  /// How many columns the cells of one row may reach over.
  public var maximumColumns: Int
  /// How many elements of an HTML page may be open at once. Browsers stop nesting at 512.
  public var maximumDepth: Int
  /// How many attributes a tag may have. libxml2 compares each with all before it.
  public var maximumAttributes: Int
  /// The size in bytes of the text of one cell, heading, item, paragraph or line of a row.
  public var maximumTextBytes: Int
  /// How many pages one run reads.
  public var maximumPages: Int

  public init(
    maximumBytes: Int = 64 << 20, maximumMarkdownBytes: Int = 8 << 20, maximumCells: Int = 4 << 20,
    maximumColumns: Int = 20_000, maximumDepth: Int = 1_000, maximumAttributes: Int = 1_000,
    maximumTextBytes: Int = 16 << 20, maximumPages: Int = 20_000
  ) {
    self.maximumBytes = maximumBytes
    self.maximumMarkdownBytes = maximumMarkdownBytes
    self.maximumCells = maximumCells
    self.maximumColumns = maximumColumns
    self.maximumDepth = maximumDepth
    self.maximumAttributes = maximumAttributes
    self.maximumTextBytes = maximumTextBytes
    self.maximumPages = maximumPages
  }

  /// What people call a limit: in `--limit`, in a configuration and in errors.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    case pageBytes, markdownBytes, tableCells, columns, depth, attributes, textBytes, pages
  }

  public subscript(name: Name) -> Int {
    get { self[keyPath: Self.path(name)] }
    set { self[keyPath: Self.path(name)] = newValue }
  }

  private static func path(_ name: Name) -> WritableKeyPath<ReadingLimits, Int> {
    switch name {
    case .pageBytes: \.maximumBytes
    case .markdownBytes: \.maximumMarkdownBytes
    case .tableCells: \.maximumCells
    case .columns: \.maximumColumns
    case .depth: \.maximumDepth
    case .attributes: \.maximumAttributes
    case .textBytes: \.maximumTextBytes
    case .pages: \.maximumPages
    }
  }

  /// What a value may be. Deeper nesting and larger files than the largest would not be read rightly.
  public static func range(of name: Name) -> ClosedRange<Int> {
    switch name {
    // Offsets in a page are those of libxml2, which counts up to 2 GB.
    case .pageBytes, .textBytes: 1...(1 << 30)
    // Its parser calls itself for each level of nesting, and numbers blocks by 32 bits.
    case .markdownBytes: 1...(64 << 20)
    case .tableCells: 1...(1 << 28)
    case .columns: 1...(1 << 20)
    case .depth: 1...100_000
    case .attributes: 1...100_000
    case .pages: 1...1_000_000
    }
  }

  /// The end of a message about a limit: `depth (now 1000)`.
  func told(_ name: Name) -> String { "\(name.rawValue) (now \(self[name]))" }
}
