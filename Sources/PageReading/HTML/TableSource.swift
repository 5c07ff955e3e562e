/// A table as its tags state it, before its spans are resolved.
struct TableSource {
  /// How many columns and rows a cell asks for.
  struct Span: Hashable {
    static let one = Span(columns: .one, rows: .one)

    var columns: SpanCount
    var rows: SpanCount
  }

  /// A row and the group of rows, `thead`, `tbody` or `tfoot`, in which it stands.
  struct Row {
    var line: Int
    var offset: Int
    /// Rows of one group share a number. No cell reaches over the end of its group.
    var group: Int
    var isInHead: Bool
    /// As they will be in the table where nothing spans them.
    var cells: [Cell] = []
    /// A span for each cell; empty where every one has a place of its own, as in nearly all rows.
    private var spans: [Span] = []

    init(line: Int, offset: Int, group: Int, isInHead: Bool) {
      self.line = line
      self.offset = offset
      self.group = group
      self.isInHead = isInHead
    }

    /// What the cell with that index asks for.
    func span(of cell: Int) -> Span { spans.isEmpty ? .one : spans[cell] }

    mutating func append(_ cell: Cell, _ span: Span) {
      if span != .one, spans.isEmpty { spans = Array(repeating: .one, count: cells.count) }
      if span != .one || !spans.isEmpty { spans.append(span) }
      cells.append(cell)
    }
  }

  var line: Int
  var offset: Int
  var caption: [Line] = []
  var rows: [Row] = []
  /// Whether a cell asks for more or less than one place.
  private(set) var hasSpans = false
  /// Whether a `tr` or `td` that is outside of any table began it.
  var isImplied = false
  /// What stood in the table outside of its cells, and the tables inside of them: they come right after it on the page.
  var following: [Block] = []

  private var group = 0
  private var isInHead = false
  private var rowIsOpen = false

  init(line: Int, offset: Int, isImplied: Bool = false) {
    self.line = line
    self.offset = offset
    self.isImplied = isImplied
  }

  mutating func beginGroup(isHead: Bool) {
    endRow()
    group += 1
    isInHead = isHead
  }

  mutating func endGroup() {
    endRow()
    group += 1
    isInHead = false
  }

  mutating func beginRow(line: Int, offset: Int) {
    var row = Row(line: line, offset: offset, group: group, isInHead: isInHead)
    // Rows of one table mostly have as many cells as the one before.
    if let last = rows.last { row.cells.reserveCapacity(last.cells.count) }
    rows.append(row)
    rowIsOpen = true
  }

  mutating func endRow() {
    rowIsOpen = false
  }

  /// Adds a cell to the open row. A cell that is in no row begins one.
  mutating func beginCell(line: Int, offset: Int, isHeader: Bool, columns: SpanCount, rows span: SpanCount) {
    if !rowIsOpen { beginRow(line: line, offset: offset) }
    let span = Span(columns: columns, rows: span)
    if span != .one { hasSpans = true }
    rows[rows.count - 1].append(Cell(lines: [], isHeader: isHeader), span)
  }

  mutating func addToCell(_ lines: [Line]) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    rows[row].cells[cell].append(lines)
  }
}

/// How many columns or rows a cell asks for, as HTML reads and limits it (HTML Living Standard, 4.9.11).
struct SpanCount: Hashable, Sendable {
  static let one = SpanCount(1)

  /// From 1, or 0 for all rows down to the end of the group. No count is larger than a rowspan may be.
  private let count: UInt16

  var value: Int { Int(count) }

  private init(_ value: Int) {
    count = UInt16(clamping: value)
  }

  /// A `colspan`: 1 to 1,000.
  static func columns(_ attribute: String) -> SpanCount {
    SpanCount(min(max(number(attribute) ?? 1, 1), 1_000))
  }

  /// A `rowspan`: 0 to 65,534.
  static func rows(_ attribute: String) -> SpanCount {
    SpanCount(min(number(attribute) ?? 1, 65_534))
  }

  /// The digits at the beginning, after white space and a plus sign; `nil` without any. At most six digits are looked at, beyond
  /// every limit.
  private static func number(_ attribute: String) -> Int? {
    var digits = attribute.utf8.drop(while: PageEncoding.isASCIISpace)
    if digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    digits = digits.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    return digits.drop { $0 == 0x30 }.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
