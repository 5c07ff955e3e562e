/// What a reader of a page sees, in order, each piece with its line in the source file.
///
/// An HTML page, its source in Markdown and a text dump of it become nearly the same value: that is why every layout works on both.
public struct Page: Hashable, Sendable {
  /// The page's path as it is shown in messages and evidence.
  public let path: String
  public let form: Form
  /// The number of lines in the source file.
  public let lineCount: Int
  public let blocks: [Block]
  /// What on the page can state an operation, counted without knowing any layout.
  public let entries: [Entry]
  /// The heads of the columns in which the page's vendor names operations; none where operations are methods on paths.
  public let nameHeads: Set<String>
  /// What the source holds and no reader sees.
  public let leftOut: [LeftOutText]
  /// The words that say of a cell's method that it is not supported.
  public let notSupported: NotSupportedMarks

  /// - Parameters:
  ///   - notSupported: The words that say of a cell's method that it is not supported.
  ///   - nameHeads: The heads, in lower case, of columns that hold a vendor's own names of operations: each row below one is an
  ///     entry.
  public init(
    path: String, form: Form, lineCount: Int, blocks: [Block], notSupported: NotSupportedMarks = .general,
    nameHeads: Set<String> = [], leftOut: [LeftOutText] = []
  ) {
    self.path = path
    self.form = form
    self.lineCount = lineCount
    self.blocks = blocks
    self.notSupported = notSupported
    self.nameHeads = nameHeads
    self.leftOut = leftOut
    self.entries = EntryCensus.entries(in: blocks, notSupported: notSupported, nameHeads: nameHeads)
  }

  /// The page with its entries counted for a vendor whose operations have names of their own.
  public func counted(nameHeads: Set<String>) -> Page {
    if nameHeads == self.nameHeads { return self }
    return Page(
      path: path, form: form, lineCount: lineCount, blocks: blocks, notSupported: notSupported, nameHeads: nameHeads,
      leftOut: leftOut)
  }

  /// A part of the page, with its entries counted as the page's are.
  public func part(_ blocks: [Block]) -> Page {
    Page(
      path: path, form: form, lineCount: lineCount, blocks: blocks, notSupported: notSupported, nameHeads: nameHeads)
  }

  /// How the page was written.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case html, text, markdown

    /// The form that a path's ending names: Markdown for `.md`, `.markdown` and `.mdx`, else `nil`.
    public init?(endingOf path: String) {
      let lowered = path.lowercased()
      guard [".md", ".markdown", ".mdx"].contains(where: lowered.hasSuffix) else { return nil }
      self = .markdown
    }
  }
}

/// One piece of a page.
public enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case table(Table)
  case listItem(ListItem)
  case code(Code)

  /// The line of the source file on which the piece begins, from 1.
  public var line: Int { place.line }

  /// Where the piece begins.
  public var place: Entry.Place {
    switch self {
    case .heading(let heading): heading.place
    case .paragraph(let paragraph): Entry.Place(ofFirst: paragraph.lines)
    case .table(let table): table.place
    case .listItem(let item): item.place
    case .code(let code): Entry.Place(ofFirst: code.lines)
    }
  }
}

/// One line of text and where it stands. White space is folded: no tabs, no doubled spaces, none at either end.
public struct Line: Hashable, Sendable {
  public var text: String
  private var lineNumber: PlaceNumber
  private var start: PlaceNumber

  /// The line of the source file, from 1.
  public var number: Int {
    get { lineNumber.value }
    set { lineNumber = PlaceNumber(newValue) }
  }

  /// The byte of the source at which it begins, from 0. A byte order mark does not count.
  public var offset: Int {
    get { start.value }
    set { start = PlaceNumber(newValue) }
  }

  /// - Parameter offset: Where it is not known, the line's number stands for it.
  public init(number: Int, text: String, offset: Int? = nil) {
    self.text = text
    lineNumber = PlaceNumber(number)
    start = PlaceNumber(offset ?? number)
  }

  public var place: Entry.Place { Entry.Place(offset: offset, line: number) }
}

/// A heading. A text dump does not say its level.
public struct Heading: Hashable, Sendable {
  public var line: Int
  /// 1 to 6 from HTML, `nil` from text.
  public var level: Int?
  public var text: String
  /// The byte of the source at which it begins, as in ``Line``.
  public var offset: Int

  public init(line: Int, level: Int?, text: String, offset: Int? = nil) {
    self.line = line
    self.level = level
    self.text = text
    self.offset = offset ?? line
  }

  public var place: Entry.Place { Entry.Place(offset: offset, line: line) }
}

/// Running text. A line break of the source that a reader sees begins a new line.
public struct Paragraph: Hashable, Sendable {
  public var lines: [Line]

  public init(lines: [Line]) { self.lines = lines }
}

/// An item of a list.
public struct ListItem: Hashable, Sendable {
  /// 0 in an outermost list.
  public var depth: Int
  public var marker: Marker
  /// The item's own text, without the items nested in it.
  public var lines: [Line]

  public init(depth: Int, marker: Marker, lines: [Line]) {
    self.depth = depth
    self.marker = marker
    self.lines = lines
  }

  /// Where its text begins.
  public var place: Entry.Place { Entry.Place(ofFirst: lines) }

  /// What precedes the item.
  public enum Marker: String, Hashable, Sendable {
    case bullet, number
    /// The two parts of a definition list, HTML's `dt` and `dd`.
    case term, detail
  }
}

/// Text set as code, line by line, its white space kept.
public struct Code: Hashable, Sendable {
  public var lines: [Line]

  public init(lines: [Line]) { self.lines = lines }
}
