/// A table as a grid.
public struct Table: Hashable, Sendable {
  /// The line on which it begins, from 1.
  public var line: Int
  public var caption: String?
  public var rows: [Row]
  /// The byte of the source at which it begins, as in ``Line``.
  public var offset: Int
  /// What is between its tags and in none of its cells. A browser shows it above the table; the page has it again, as paragraphs
  /// right below.
  public var strayLines: [Line] = []

  public init(line: Int, caption: String? = nil, rows: [Row], offset: Int? = nil) {
    self.line = line
    self.caption = caption
    self.rows = rows
    self.offset = offset ?? line
  }

  public var place: Entry.Place { Entry.Place(offset: offset, line: line) }

  /// The rows at the top that name the columns.
  public var headerRows: ArraySlice<Row> { rows.prefix { $0.isHeader } }
  /// The rows below them.
  public var bodyRows: ArraySlice<Row> { rows.drop { $0.isHeader } }
}

/// A row of a table.
public struct Row: Hashable, Sendable {
  /// The line on which it begins, from 1.
  public var line: Int
  public var isHeader: Bool
  public var content: Content
  /// The byte of the source at which it begins, as in ``Line``.
  public var offset: Int

  public init(line: Int, isHeader: Bool = false, content: Content, offset: Int? = nil) {
    self.line = line
    self.isHeader = isHeader
    self.content = content
    self.offset = offset ?? line
  }

  public var place: Entry.Place { Entry.Place(offset: offset, line: line) }

  /// What a row holds.
  public enum Content: Hashable, Sendable {
    /// One value for each column of the grid.
    case cells([Cell])
    /// A row of a text dump whose cells ran together: its first line, and the lines that continue its last cell.
    case fused([Line])
  }

  /// The row's words as evidence: cells joined by ` | `, the lines of a fused row by a line feed.
  public var excerpt: String { content.excerpt }
}

extension Row.Content {
  /// The words, put together in one buffer: this is done for each row of a page that states an operation.
  var excerpt: String {
    switch self {
    case .cells(let cells):
      var excerpt = ""
      var isFirst = true
      for cell in cells where cell.span == .own {
        if !isFirst { excerpt += " | " }
        isFirst = false
        cell.append(to: &excerpt)
      }
      return excerpt
    case .fused(let lines):
      return lines.count == 1 ? lines[0].text : lines.map(\.text).joined(separator: "\n")
    }
  }
}

/// A place in a table's grid.
public struct Cell: Hashable, Sendable {
  private var words: Words
  public var isHeader: Bool
  /// Whether the text is the cell's own.
  public var span: Span

  public init(lines: [Line], isHeader: Bool = false, span: Span = .own) {
    words = Words(lines)
    self.isHeader = isHeader
    self.span = span
  }

  /// Where the lines are. Nearly all cells have one, and an array for each would cost more than the page's text.
  private enum Words: Hashable, Sendable {
    case none
    case one(Line)
    /// Two or more.
    case several([Line])

    init(_ lines: [Line]) {
      self = lines.count > 1 ? .several(lines) : lines.first.map { .one($0) } ?? .none
    }
  }

  /// Where a cell's text comes from. A covered cell repeats the lines of the cell that covers it.
  public enum Span: Hashable, Sendable {
    case own
    /// Covered by a cell further left in the same row.
    case coveredFromLeft
    /// Covered by a cell of a row above.
    case coveredFromAbove
    /// The page has no cell here: the row is shorter than the grid. Its lines are empty.
    case absent
  }
}

/// The words of a cell.
extension Cell {
  /// The cell's text; every line break, paragraph or list item that a reader sees begins a new line.
  ///
  /// The array is made when it is asked for. What follows answers the frequent questions without one.
  public var lines: [Line] {
    get {
      switch words {
      case .none: []
      case .one(let line): [line]
      case .several(let lines): lines
      }
    }
    set { words = Words(newValue) }
  }

  /// Whether the cell has no text.
  public var isEmpty: Bool { if case .none = words { true } else { false } }

  /// Whether its text has more than one line.
  public var hasSeveralLines: Bool { if case .several = words { true } else { false } }

  public var firstLine: Line? {
    switch words {
    case .none: nil
    case .one(let line): line
    case .several(let lines): lines.first
    }
  }

  public var lastLine: Line? {
    switch words {
    case .none: nil
    case .one(let line): line
    case .several(let lines): lines.last
    }
  }

  /// The text of each line.
  public var texts: [String] {
    switch words {
    case .none: []
    case .one(let line): [line.text]
    case .several(let lines): lines.map(\.text)
    }
  }

  /// The lines joined by a space.
  public var text: String {
    switch words {
    case .none: ""
    case .one(let line): line.text
    case .several(let lines): lines.map(\.text).joined(separator: " ")
    }
  }

  /// Adds lines after those that the cell has.
  mutating func append(_ more: [Line]) { words = isEmpty ? Words(more) : Words(lines + more) }

  /// Adds the cell's text to words before it.
  fileprivate func append(to words: inout String) {
    switch self.words {
    case .none: break
    case .one(let line): words += line.text
    case .several(let lines):
      for (index, line) in lines.enumerated() {
        if index > 0 { words += " " }
        words += line.text
      }
    }
  }
}
