/// The blocks of a page as they are found.
///
/// What is in a table outside of its cells, and the tables inside of them, come right after it.
struct PageBlocks {
  private(set) var blocks: [Block] = []
  /// The open tables, the innermost last.
  private var tables: [TableSource] = []

  var isInTable: Bool { !tables.isEmpty }

  /// Whether the innermost table was begun by no `<table>`.
  var isInImpliedTable: Bool { tables.last?.isImplied == true }

  /// Whether the innermost table's last cell has no text.
  var isInEmptyCell: Bool { tables.last?.rows.last?.cells.last?.isEmpty == true }

  /// The place that the next block will have.
  var nextPlace: Int { tables.last?.following.count ?? blocks.count }

  /// Adds a block to the page, or after the table in which it stands.
  mutating func add(_ block: Block) {
    if tables.isEmpty {
      blocks.append(block)
    } else {
      tables[tables.count - 1].following.append(block)
    }
  }

  /// Adds lines to the list item that has the place.
  mutating func addToItem(_ lines: [Line], at place: Int) {
    if tables.isEmpty {
      blocks[place].addToItem(lines)
    } else {
      tables[tables.count - 1].following[place].addToItem(lines)
    }
  }

  // MARK: Tables

  mutating func beginTable(line: Int, offset: Int, isImplied: Bool = false) {
    tables.append(TableSource(line: line, offset: offset, isImplied: isImplied))
  }

  /// Changes the innermost table.
  mutating func inTable(_ change: (inout TableSource) -> Void) {
    change(&tables[tables.count - 1])
  }

  /// Ends the innermost table.
  ///
  /// - Returns: The line on which it begins, where it has more cells than it may and is left out.
  mutating func endTable(_ limits: ReadingLimits) -> Int? {
    let source = tables.removeLast()
    let (line, following) = (source.line, source.following)
    guard var table = SpanGrid.table(from: source, limits: limits) else { return line }
    table.strayLines = following.flatMap { block -> [Line] in
      if case .paragraph(let paragraph) = block { paragraph.lines } else { [] }
    }
    if !table.rows.isEmpty || table.caption != nil { add(.table(table)) }
    for block in following { add(block) }
    return nil
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
