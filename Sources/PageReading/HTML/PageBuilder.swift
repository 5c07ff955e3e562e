/// Builds a page's blocks from the tags and text that a parser reports in the order of the page.
///
/// It keeps a stack of its own of the elements that shape the page. The parser's nesting is that of HTML 4; where HTML 5
/// closes an element that the parser leaves open (a `td` inside an unclosed `div` of the cell before), the stack closes it, and
/// the parser's late end tag finds nothing to do.
struct PageBuilder {
  /// Why building stopped before the end of the page.
  enum Failure: Hashable {
    case tooDeep(line: Int)
    case tableTooLarge(line: Int)
  }

  /// A start tag, as far as the page depends on it.
  struct StartTag {
    var role: Element.Role
    /// The offset of its `<`.
    var offset: Int
    var columns = SpanCount.one
    var rows = SpanCount.one
    var isHidden = false
    /// What an image says in place of its picture.
    var alternativeText: [UInt8] = []
  }

  private struct OpenElement {
    var role: Element.Role
    /// How many elements were open in the parser, this one included.
    var level: Int
    /// The line of a heading's or table's start tag; 0 for every other element.
    var line: Int
    /// A list item's place among the blocks, once it has text.
    var block: Int?
  }

  private(set) var failure: Failure?
  private(set) var blocks: [Block] = []

  private let limits: ReadingLimits
  private var counter: LineCounter
  private var text = LineAssembler()
  private var open: [OpenElement] = []
  private var tables: [TableSource] = []
  private var headingLines: [Line] = []
  private var level = 0
  /// The level of the element whose content is left out, and what it is.
  private var skippedLevel: Int?
  private var skippedRole = Element.Role.skipped
  /// Whether that element held text.
  private(set) var hasLeftOutText = false
  /// Whether the text is a block of code, with its white space kept.
  private var isInCode = false
  /// How many preformatted elements are open in a cell or heading, where only their line feeds count.
  private var preformattedDepth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.limits = limits
    self.counter = LineCounter(bytes)
  }

  /// The line of an offset in the page's bytes.
  mutating func line(at offset: Int) -> Int { counter.line(at: offset) }

  /// The line on which the table begins that ``end()`` would end now.
  var lineOfEndingTable: Int? {
    guard let table = open.last(where: { $0.role == .table }), table.level == level else { return nil }
    return table.line
  }

  // MARK: What the parser reports

  mutating func start(_ tag: StartTag) {
    level += 1
    if skippedLevel != nil, tag.role.ends(leftOut: skippedRole) { skippedLevel = nil }
    guard skippedLevel == nil else { return }
    if level > limits.maximumDepth { failure = failure ?? .tooDeep(line: counter.line(at: tag.offset)) }
    if tag.isHidden {
      leaveOut(tag.role)
      return
    }
    switch tag.role {
    case .inline, .silent: break
    case .skipped, .drawing:
      leaveOut(tag.role)
      addAlternativeText(tag)
    case .image: addAlternativeText(tag)
    case .lineBreak: breakLine(tag)
    case .apart:
      text.space()
      push(.apart, tag)
    case .block: startBlock(tag)
    case .preformatted: startPreformatted(tag)
    case .heading: startHeading(tag)
    case .list: startList(tag)
    case .item, .term, .detail: startItem(tag)
    case .table: startTable(tag)
    case .caption, .section, .row: startPartOfTable(tag)
    case .cell(let isHeader): startCell(tag, isHeader: isHeader)
    }
  }

  mutating func end() {
    defer { level -= 1 }
    if let skipped = skippedLevel {
      if level == skipped { skippedLevel = nil }
      return
    }
    while let last = open.last, last.level >= level { closeLast() }
  }

  private mutating func leaveOut(_ role: Element.Role) {
    skippedLevel = level
    skippedRole = role
    hasLeftOutText = false
  }

  /// Whether the parser is in an element whose content is left out.
  var isLeavingOut: Bool { skippedLevel != nil }

  /// Ends that element before the parser does.
  mutating func endLeftOut() {
    skippedLevel = nil
  }

  /// - Parameter end: The offset at which the piece ends.
  mutating func characters(_ piece: UnsafeBufferPointer<UInt8>, end: Int) {
    guard skippedLevel == nil else {
      hasLeftOutText = hasLeftOutText || !piece.allSatisfy(PageEncoding.isASCIISpace)
      return
    }
    if isInCode {
      text.appendCode(piece, end: end, counter: &counter)
      return
    }
    if tables.last?.isImplied == true, !piece.allSatisfy(PageEncoding.isASCIISpace) { leaveImpliedTable() }
    text.append(piece, end: end, counter: &counter, breaksLines: preformattedDepth > 0)
  }

  /// Closes everything that is open. Call it once, after the last tag.
  mutating func finish() {
    while !open.isEmpty { closeLast() }
    flush()
  }

  // MARK: Text

  private mutating func addAlternativeText(_ tag: StartTag) {
    guard !tag.alternativeText.isEmpty, !isInCode else { return }
    text.space()
    tag.alternativeText.withUnsafeBufferPointer { text.append($0, end: tag.offset + $0.count, counter: &counter) }
    text.space()
  }

  private mutating func breakLine(_ tag: StartTag) {
    if isInCode { text.breakCodeLine(at: tag.offset, counter: &counter) } else { text.breakLine() }
  }

  /// Delivers the text so far to the innermost element that holds text.
  private mutating func flush() {
    guard !text.isEmpty else { return }
    let lines = text.takeLines()
    guard !lines.isEmpty else { return }
    guard let target = open.lastIndex(where: { $0.role.holdsText }) else {
      return add(.paragraph(Paragraph(lines: lines)))
    }
    switch open[target].role {
    case .cell: tables[tables.count - 1].addToCell(lines)
    case .caption: tables[tables.count - 1].caption += lines
    case .heading: headingLines += lines
    case .item, .term, .detail: addToItem(lines, at: target)
    default: add(.paragraph(Paragraph(lines: lines)))
    }
  }

  private mutating func addToItem(_ lines: [Line], at index: Int) {
    if let place = open[index].block {
      if tables.isEmpty {
        blocks[place].addToItem(lines)
      } else {
        tables[tables.count - 1].following[place].addToItem(lines)
      }
      return
    }
    open[index].block = tables.isEmpty ? blocks.count : tables[tables.count - 1].following.count
    let lists = open[tableStart...index].filter { $0.role.isList }
    let marker: ListItem.Marker =
      switch open[index].role {
      case .term: .term
      case .detail: .detail
      default: lists.last?.role == .list(isNumbered: true) ? .number : .bullet
      }
    add(.listItem(ListItem(depth: max(0, lists.count - 1), marker: marker, lines: lines)))
  }

  /// Adds a block to the page, or behind the table in which it stands.
  private mutating func add(_ block: Block) {
    if tables.isEmpty {
      blocks.append(block)
    } else {
      tables[tables.count - 1].following.append(block)
    }
  }

  // MARK: Start tags

  private mutating func push(_ role: Element.Role, _ tag: StartTag) {
    let line = role.isHeading || role == .table ? counter.line(at: tag.offset) : 0
    open.append(OpenElement(role: role, level: level, line: line))
  }

  private mutating func startBlock(_ tag: StartTag) {
    if isInCode {
      text.breakCodeLineIfNeeded()
    } else {
      leaveImpliedTable()
      flush()
    }
    push(.block, tag)
  }

  private mutating func startPreformatted(_ tag: StartTag) {
    if isInCode { return startBlock(tag) }
    leaveImpliedTable()
    flush()
    if isInCell || open.contains(where: { $0.role.isHeading }) {
      preformattedDepth += 1
    } else {
      isInCode = true
      text.beginCode()
    }
    push(.preformatted, tag)
  }

  private mutating func startHeading(_ tag: StartTag) {
    // A stray cell in running text must not swallow the headings that follow, nor a stray item what stands below them.
    if tables.last?.isImplied == true { closeTable() }
    if isInCell { return startBlock(tag) }
    closeHeadingOrCode()
    if let outermost = open[tableStart...].first(where: { $0.role.isList || $0.role.isItem }), outermost.role.isItem {
      closeList()
    }
    push(tag.role, tag)
  }

  private mutating func startList(_ tag: StartTag) {
    if isInCell { return startBlock(tag) }
    closeHeadingOrCode()
    push(tag.role, tag)
  }

  /// Begins an item, and ends the one before it in the same list.
  private mutating func startItem(_ tag: StartTag) {
    if isInCell { return startBlock(tag) }
    closeHeadingOrCode()
    let start = tableStart
    if let index = open[start...].lastIndex(where: { $0.role.isList || $0.role.isItem }), open[index].role.isItem {
      close(downTo: index)
    }
    flush()
    push(tag.role, tag)
  }

  /// Begins a table. One that stands in a table, but in none of its cells, ends that table, as it does in a browser.
  private mutating func startTable(_ tag: StartTag) {
    if !isInCell, !tables.isEmpty {
      closeTable()
      closeList()
    }
    closeHeadingOrCode()
    tables.append(TableSource(line: counter.line(at: tag.offset)))
    push(.table, tag)
  }

  /// Begins a table for a row or cell that stands in none, so that a lost `<table>` costs no row.
  private mutating func startImpliedTable(_ tag: StartTag) {
    closeHeadingOrCode()
    closeList()
    let line = counter.line(at: tag.offset)
    tables.append(TableSource(line: line, isImplied: true))
    open.append(OpenElement(role: .table, level: level - 1, line: line))
  }

  private mutating func startPartOfTable(_ tag: StartTag) {
    if tables.isEmpty { startImpliedTable(tag) }
    let start = tableStart
    let section = open[start...].firstIndex { $0.role.isSection }
    close(downTo: tag.role == .row ? section.map { $0 + 1 } ?? start : start)
    flush()
    switch tag.role {
    case .section(let isHead): tables[tables.count - 1].beginGroup(isHead: isHead)
    case .row: tables[tables.count - 1].beginRow(line: counter.line(at: tag.offset))
    default: break
    }
    push(tag.role, tag)
  }

  private mutating func startCell(_ tag: StartTag, isHeader: Bool) {
    if tables.isEmpty { startImpliedTable(tag) }
    // What stands between the row and the cell, such as a form, ends too: the cell must not become a part of it.
    if let owner = open.lastIndex(where: { $0.role.ownsCells }) { close(downTo: owner + 1) }
    flush()
    tables[tables.count - 1].beginCell(
      line: counter.line(at: tag.offset), isHeader: isHeader, columns: tag.columns, rows: tag.rows)
    push(tag.role, tag)
  }

  // MARK: The stack

  /// The index after the innermost open table.
  private var tableStart: Int { open.lastIndex { $0.role == .table }.map { $0 + 1 } ?? 0 }

  /// Whether text goes into a cell or a caption of the innermost table.
  private var isInCell: Bool { !tables.isEmpty && open[tableStart...].contains { $0.role.isCellOrCaption } }

  /// Ends a heading or a block of code that a heading, a list or a table cannot stand in, and the text before it.
  private mutating func closeHeadingOrCode() {
    leaveImpliedTable()
    let ending = open[tableStart...].firstIndex { $0.role.isHeading || (isInCode && $0.role == .preformatted) }
    if let ending { close(downTo: ending) }
    flush()
  }

  /// Ends a table that no `<table>` began, where something else stands in it outside of its cells.
  private mutating func leaveImpliedTable() {
    if tables.last?.isImplied == true, !isInCell { closeTable() }
  }

  /// Ends the list around a table or cell that was never closed. libxml2 lets no `</li>` or `</ul>` reach over it, and the item
  /// would take in the rest of the page.
  private mutating func closeList() {
    if let list = open[tableStart...].firstIndex(where: { $0.role.isList || $0.role.isItem }) { close(downTo: list) }
  }

  /// Ends the innermost table.
  private mutating func closeTable() {
    guard !tables.isEmpty else { return }
    close(downTo: tableStart - 1)
  }

  private mutating func close(downTo index: Int) {
    while open.count > index { closeLast() }
  }

  private mutating func closeLast() {
    guard let element = open.last else { return }
    if element.role == .apart {
      text.space()
    } else if !isInCode {
      flush()
    } else if element.role == .block {
      text.breakCodeLineIfNeeded()
    }
    open.removeLast()
    switch element.role {
    case .heading(let level): endHeading(element, level: level)
    case .preformatted: endPreformatted()
    case .section: tables[tables.count - 1].endGroup()
    case .row: tables[tables.count - 1].endRow()
    case .table: endTable()
    default: break
    }
  }

  private mutating func endHeading(_ element: OpenElement, level: Int) {
    let text = headingLines.map(\.text).joined(separator: " ")
    headingLines.removeAll()
    if !text.isEmpty { add(.heading(Heading(line: element.line, level: level, text: text))) }
  }

  private mutating func endPreformatted() {
    guard isInCode else {
      preformattedDepth -= 1
      return
    }
    isInCode = false
    let lines = text.takeCode()
    if !lines.isEmpty { add(.code(Code(lines: lines))) }
  }

  private mutating func endTable() {
    let source = tables.removeLast()
    guard let table = SpanGrid.table(from: source, maximumCells: limits.maximumCells) else {
      failure = failure ?? .tableTooLarge(line: source.line)
      return
    }
    if !table.rows.isEmpty || table.caption != nil { add(.table(table)) }
    for block in source.following { add(block) }
  }
}

extension Block {
  /// Adds lines to a list item; leaves every other block as it is.
  fileprivate mutating func addToItem(_ lines: [Line]) {
    guard case .listItem(var item) = self else { return }
    item.lines += lines
    self = .listItem(item)
  }
}

extension Element.Role {
  /// Whether this element cannot stand in one that is left out, so that the end tag of that one is lost: a browser ends a drawing
  /// there, and what shapes the page is not lost for a hidden word.
  fileprivate func ends(leftOut: Element.Role) -> Bool {
    switch self {
    case .heading, .list, .item, .term, .detail, .table, .caption, .section, .row, .cell: leftOut != .skipped
    case .block, .preformatted: leftOut == .drawing
    default: false
    }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }

  fileprivate var isItem: Bool {
    self == .item || self == .term || self == .detail
  }

  fileprivate var isSection: Bool {
    if case .section = self { true } else { false }
  }

  fileprivate var ownsCells: Bool {
    isSection || self == .row || self == .table
  }

  fileprivate var isCellOrCaption: Bool {
    switch self {
    case .cell, .caption: true
    default: false
    }
  }

  /// Whether text inside of the element is delivered to it. A table's own, outside of its cells, follows it as a paragraph.
  fileprivate var holdsText: Bool {
    isCellOrCaption || isHeading || isItem || self == .table
  }
}
