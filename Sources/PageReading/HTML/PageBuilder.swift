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

  private(set) var failure: Failure?
  /// What is left out. The caller that reports the tags may end it earlier.
  var leftOut = LeftOutContent()

  private let limits: ReadingLimits
  private var counter: LineCounter
  private var text = LineAssembler()
  private var open = OpenElements()
  private var inlines = OpenInlines()
  private var found = PageBlocks()
  private var headingLines: [Line] = []
  private var level = 0
  /// Whether the text is a block of code, with its white space kept.
  private var isInCode = false
  /// How many preformatted elements are open in a cell or heading, where only their line feeds count.
  private var preformattedDepth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.limits = limits
    self.counter = LineCounter(bytes)
  }

  var blocks: [Block] { found.blocks }

  /// The line of an offset in the page's bytes.
  mutating func line(at offset: Int) -> Int { counter.line(at: offset) }

  /// The line on which the table begins that ``end()`` would end now.
  var lineOfEndingTable: Int? {
    guard let table = open.innermostTable, table.level == level else { return nil }
    return table.line
  }

  // MARK: What the parser reports

  mutating func start(_ tag: StartTag) {
    level += 1
    leftOut.end(before: tag.role)
    guard !leftOut.isOpen else { return leftOut.noteBorder(tag.role) }
    if level > limits.maximumDepth { failure = failure ?? .tooDeep(line: counter.line(at: tag.offset)) }
    if tag.leftOut == .hidden {
      // A hidden word that is never closed must not hide what shapes the page. A hidden part ends where it does in a browser.
      leftOut.begin(tag.role == .inline || tag.role == .drawing ? tag.role : .skipped, level: level)
      return tellLeftOut(tag)
    }
    switch tag.role {
    case .silent: break
    case .inline: inlines.start(tag, level: level, isInCode: isInCode || preformattedDepth > 0, text: &text)
    case .wordBreak: inlines.wordBreak(&text)
    case .struck:
      text.seam()
      leftOut.begin(.struck, level: level)
      tellLeftOut(tag)
    case .skipped, .drawing:
      leftOut.begin(tag.role, level: level)
      tellLeftOut(tag)
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
    guard !leftOut.isOpen else {
      leftOut.noteBorder(.block)
      return leftOut.end(at: level)
    }
    inlines.end(at: level, text: &text)
    while let last = open.innermost, last.level >= level { closeLast() }
  }

  /// - Parameter end: The offset at which the piece ends.
  mutating func characters(_ piece: UnsafeBufferPointer<UInt8>, end: Int) {
    guard !leftOut.isOpen else { return leftOut.note(piece) }
    if isInCode {
      text.appendCode(piece, end: end, counter: &counter)
      return
    }
    if found.isInImpliedTable, !piece.allSatisfy(PageEncoding.isASCIISpace) { leaveImpliedTable() }
    text.append(piece, end: end, counter: &counter, breaksLines: preformattedDepth > 0)
  }

  /// Closes everything that is open. Call it once, after the last tag.
  mutating func finish() {
    leftOut.end()
    close(downTo: 0)
    flush()
  }

  // MARK: Text

  private mutating func addAlternativeText(_ tag: StartTag) {
    guard !tag.alternativeText.isEmpty, !isInCode else { return }
    text.space()
    tag.alternativeText.withUnsafeBufferPointer { text.append($0, end: tag.offset + $0.count, counter: &counter) }
    text.space()
  }

  private mutating func tellLeftOut(_ tag: StartTag) {
    guard let reason = tag.leftOut else { return }
    let isInEntry = open.isInCell || open.isInHeading || open.innermostListOrItem != nil || tag.role.isEntry
    let holder: LeftOutText.Holder = tag.role.isHeading ? .heading : isInEntry ? .entry : .other
    let place = Entry.Place(offset: tag.offset, line: counter.line(at: tag.offset))
    leftOut.tell(reason, at: place, holder: holder, isAll: tag.role.isEntry)
  }

  private mutating func breakLine(_ tag: StartTag) {
    if isInCode { text.breakCodeLine(at: tag.offset, counter: &counter) } else { text.breakLine() }
  }

  /// Delivers the text so far to the innermost element that holds text.
  private mutating func flush() {
    guard !text.isEmpty else { return }
    let lines = text.takeLines()
    guard !lines.isEmpty else { return }
    guard let target = open.textHolder else {
      return found.add(.paragraph(Paragraph(lines: lines)))
    }
    switch open[target].role {
    case .cell: found.inTable { $0.addToCell(lines) }
    case .caption: found.inTable { $0.caption += lines }
    case .heading: headingLines += lines
    case .item, .term, .detail: addToItem(lines, at: target)
    default: found.add(.paragraph(Paragraph(lines: lines)))
    }
  }

  private mutating func addToItem(_ lines: [Line], at index: Int) {
    if let place = open[index].block { return found.addToItem(lines, at: place) }
    open[index].block = found.nextPlace
    found.add(.listItem(ListItem(depth: open.depth(ofItem: index), marker: open.marker(ofItem: index), lines: lines)))
  }

  // MARK: Start tags

  private mutating func push(_ role: Element.Role, _ tag: StartTag) {
    let line = role.isHeading || role == .table ? counter.line(at: tag.offset) : 0
    open.push(role, level: level, line: line, offset: tag.offset)
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
    if open.isInCell || open.isInHeading {
      preformattedDepth += 1
    } else {
      isInCode = true
      text.beginCode()
    }
    push(.preformatted, tag)
  }

  private mutating func startHeading(_ tag: StartTag) {
    // A stray cell in running text must not swallow the headings that follow, nor a stray item what is below them.
    if found.isInImpliedTable { closeTable() }
    if open.isInCell { return startBlock(tag) }
    closeHeadingOrCode()
    if let outermost = open.outermostListOrItem, open[outermost].role.isItem {
      closeList()
    }
    push(tag.role, tag)
  }

  private mutating func startList(_ tag: StartTag) {
    if open.isInCell { return startBlock(tag) }
    closeHeadingOrCode()
    push(tag.role, tag)
  }

  /// Begins an item, and ends the one before it in the same list.
  private mutating func startItem(_ tag: StartTag) {
    if open.isInCell { return startBlock(tag) }
    closeHeadingOrCode()
    if let index = open.innermostListOrItem, open[index].role.isItem {
      close(downTo: index)
    }
    flush()
    push(tag.role, tag)
  }

  /// Begins a table. One that is in a table, but in none of its cells, ends that table, as it does in a browser.
  private mutating func startTable(_ tag: StartTag) {
    if found.isInTable, !open.isInCell {
      closeTable()
      closeList()
    }
    closeHeadingOrCode()
    found.beginTable(line: counter.line(at: tag.offset), offset: tag.offset)
    push(.table, tag)
  }

  /// Begins a table for a row or cell that is in none, so that a lost `<table>` costs no row.
  private mutating func startImpliedTable(_ tag: StartTag) {
    closeHeadingOrCode()
    closeList()
    let line = counter.line(at: tag.offset)
    found.beginTable(line: line, offset: tag.offset, isImplied: true)
    open.push(.table, level: level - 1, line: line, offset: tag.offset)
  }

  private mutating func startPartOfTable(_ tag: StartTag) {
    if !found.isInTable { startImpliedTable(tag) }
    let start = open.tableStart
    close(downTo: tag.role == .row ? open.section.map { $0 + 1 } ?? start : start)
    flush()
    switch tag.role {
    case .section(let isHead): found.inTable { $0.beginGroup(isHead: isHead) }
    case .row:
      let line = counter.line(at: tag.offset)
      found.inTable { $0.beginRow(line: line, offset: tag.offset) }
    default: break
    }
    push(tag.role, tag)
  }

  private mutating func startCell(_ tag: StartTag, isHeader: Bool) {
    if !found.isInTable { startImpliedTable(tag) }
    // What is between the row and the cell, such as a form, ends too: the cell must not become a part of it.
    if let owner = open.cellOwner { close(downTo: owner + 1) }
    flush()
    let line = counter.line(at: tag.offset)
    found.inTable {
      $0.beginCell(line: line, offset: tag.offset, isHeader: isHeader, columns: tag.columns, rows: tag.rows)
    }
    push(tag.role, tag)
  }

  // MARK: The stack

  /// Ends a heading or a block of code that a heading, a list or a table cannot be in, and the text before it.
  private mutating func closeHeadingOrCode() {
    leaveImpliedTable()
    if let ending = isInCode ? open.headingOrPreformatted : open.heading { close(downTo: ending) }
    flush()
  }

  /// Ends a table that no `<table>` began, where something else is in it outside of its cells.
  private mutating func leaveImpliedTable() {
    if found.isInImpliedTable, !open.isInCell { closeTable() }
  }

  /// Ends the list around a table or cell that was never closed. libxml2 lets no `</li>` or `</ul>` reach over it, and the item
  /// would take in the rest of the page.
  private mutating func closeList() {
    if let list = open.outermostListOrItem { close(downTo: list) }
  }

  /// Ends the innermost table.
  private mutating func closeTable() {
    guard found.isInTable else { return }
    close(downTo: open.tableStart - 1)
  }

  private mutating func close(downTo index: Int) {
    while open.count > index { closeLast() }
  }

  private mutating func closeLast() {
    guard let element = open.innermost else { return }
    if element.role == .apart {
      text.space()
    } else if !isInCode {
      flush()
    } else if element.role == .block {
      text.breakCodeLineIfNeeded()
    }
    // Its last words may have made a block of it just now.
    let block = open.innermost?.block
    open.removeInnermost()
    switch element.role {
    case .cell where found.isInEmptyCell: leftOut.endEmptyHolder(from: element.offset)
    case let role where role.isItem && block == nil: leftOut.endEmptyHolder(from: element.offset)
    case .heading(let level): endHeading(element, level: level)
    case .preformatted: endPreformatted()
    case .section: found.inTable { $0.endGroup() }
    case .row: found.inTable { $0.endRow() }
    case .table: endTable()
    default: break
    }
  }

  private mutating func endHeading(_ element: OpenElement, level: Int) {
    let text = headingLines.map(\.text).joined(separator: " ")
    headingLines.removeAll()
    guard !text.isEmpty else { return }
    found.add(.heading(Heading(line: element.line, level: level, text: text, offset: element.offset)))
  }

  private mutating func endPreformatted() {
    guard isInCode else {
      preformattedDepth -= 1
      return
    }
    isInCode = false
    let lines = text.takeCode()
    if !lines.isEmpty { found.add(.code(Code(lines: lines))) }
  }

  private mutating func endTable() {
    if let line = found.endTable(limits) { failure = failure ?? .tableTooLarge(line: line) }
  }
}
