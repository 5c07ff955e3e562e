/// Resolves a table's spans into a grid, after "forming a table" (HTML Living Standard, 4.9.12.1).
///
/// Two things differ from the standard, so that every place of the grid has one value and none is invented. A cell that would
/// reach over a place taken from above ends before it. And a column in which no cell begins is not a column: `colspan="100"` over
/// a table of five columns covers five.
struct SpanGrid {
  /// Where a cell is in the columns that the spans ask for.
  private struct Place {
    var columns: Range<Int>
    /// The row after the last that the cell covers.
    var endRow: Int
  }

  private var rows: [TableSource.Row]
  private var places: [[Place]] = []
  /// For each column that the spans ask for, whether a cell begins in it.
  private var begins: [Bool] = []

  /// - Returns: `nil` if the grid would have more places than allowed.
  static func table(from source: consuming TableSource, limits: ReadingLimits) -> Table? {
    let (line, offset) = (source.line, source.offset)
    let caption = source.caption.map(\.text).joined(separator: " ")
    let rows: [Row]
    if source.hasSpans {
      var grid = SpanGrid(rows: source.rows)
      guard grid.place(limits) else { return nil }
      rows = grid.filled()
    } else {
      guard let plain = plainRows(source.rows, limits) else { return nil }
      rows = plain
    }
    return Table(line: line, caption: caption.isEmpty ? nil : caption, rows: rows, offset: offset)
  }

  private init(rows: [TableSource.Row]) {
    self.rows = rows
  }

  // MARK: Without spans

  /// The rows of a table in which each cell has the place where it stands. They keep the cells that were read, so that a large table
  /// is not in memory twice.
  private static func plainRows(_ rows: [TableSource.Row], _ limits: ReadingLimits) -> [Row]? {
    let width = rows.lazy.map(\.cells.count).max() ?? 0
    let (size, overflow) = rows.count.multipliedReportingOverflow(by: width)
    guard width <= limits.maximumColumns, !overflow, size <= limits.maximumCells else { return nil }
    let isHeader = headerRows(rows)
    var result: [Row] = []
    result.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() where !row.cells.isEmpty {
      var cells = row.cells
      if cells.count < width {
        cells += repeatElement(Cell(lines: [], span: .absent), count: width - cells.count)
      }
      result.append(Row(line: row.line, isHeader: isHeader[index], content: .cells(cells), offset: row.offset))
    }
    return result
  }

  // MARK: With spans

  /// Finds each cell's place. False where the grid becomes too large.
  private mutating func place(_ limits: ReadingLimits) -> Bool {
    /// For each column, the row at which it becomes free again.
    var freeFrom: [Int] = []
    let groupEnds = groupEnds()
    for (index, row) in rows.enumerated() {
      var column = 0
      var placesOfRow: [Place] = []
      for cell in row.cells.indices {
        let span = row.span(of: cell)
        while column < freeFrom.count, freeFrom[column] > index { column += 1 }
        let start = column
        let wanted = start + span.columns.value
        guard wanted <= limits.maximumColumns else { return false }
        while freeFrom.count < wanted {
          freeFrom.append(0)
          begins.append(false)
        }
        let end = span.rows.value == 0 ? groupEnds[index] : min(index + span.rows.value, groupEnds[index])
        while column < wanted, freeFrom[column] <= index {
          freeFrom[column] = end
          column += 1
        }
        begins[start] = true
        placesOfRow.append(Place(columns: start..<column, endRow: end))
      }
      places.append(placesOfRow)
    }
    let (size, overflow) = rows.count.multipliedReportingOverflow(by: width)
    return !overflow && size <= limits.maximumCells
  }

  private var width: Int { begins.count { $0 } }

  /// For each row, the row after the last of its group.
  private func groupEnds() -> [Int] {
    var ends = Array(repeating: rows.count, count: rows.count)
    for index in rows.indices.reversed().dropFirst() {
      ends[index] = rows[index].group == rows[index + 1].group ? ends[index + 1] : index + 1
    }
    return ends
  }

  /// The rows with every place filled. A row without a cell of its own is not a row that a reader sees.
  private func filled() -> [Row] {
    let width = self.width
    let columnsBefore = begins.reduce(into: [0]) { counts, begins in
      counts.append((counts.last ?? 0) + (begins ? 1 : 0))
    }
    /// For each column, the cell that covers it from above and the row at which that ends.
    var covers: [(cell: Cell, endRow: Int)?] = Array(repeating: nil, count: width)
    let isHeader = Self.headerRows(rows)
    var result: [Row] = []
    for (index, row) in rows.enumerated() where !row.cells.isEmpty {
      var cells: [Cell] = []
      cells.reserveCapacity(width)
      for (cell, place) in zip(row.cells, places[index]) {
        fill(&cells, upTo: columnsBefore[place.columns.lowerBound], of: index, from: covers)
        for column in columnsBefore[place.columns.lowerBound]..<columnsBefore[place.columns.upperBound] {
          let isFirst = column == columnsBefore[place.columns.lowerBound]
          var covered = cell
          covered.span = isFirst ? .own : .coveredFromLeft
          cells.append(covered)
          if place.endRow > index + 1 { covers[column] = (cell, place.endRow) }
        }
      }
      fill(&cells, upTo: width, of: index, from: covers)
      result.append(Row(line: row.line, isHeader: isHeader[index], content: .cells(cells), offset: row.offset))
    }
    return result
  }

  /// Fills the places before a column with what covers them from above, or as absent.
  private func fill(_ cells: inout [Cell], upTo end: Int, of row: Int, from covers: [(cell: Cell, endRow: Int)?]) {
    while cells.count < end {
      if let cover = covers[cells.count], cover.endRow > row {
        var covered = cover.cell
        covered.span = .coveredFromAbove
        cells.append(covered)
      } else {
        cells.append(Cell(lines: [], span: .absent))
      }
    }
  }

  /// For each row, whether it names the columns.
  ///
  /// In a `thead` that are the rows that hold a `th`, and in the first one the rows above these; where none does, all of the first.
  /// A table has one `thead`, and another `<thead>` tag among its rows is a tag gone astray, which must not take the rows
  /// after it from a reader's eye.
  private static func headerRows(_ rows: [TableSource.Row]) -> [Bool] {
    guard rows.first?.isInHead == true else {
      let count = headerRowCount(rows)
      return rows.enumerated().map { index, row in index < count || (row.isInHead && row.holdsHeader) }
    }
    let first = rows.prefix { $0.group == rows[0].group }
    let named = first.firstIndex(where: \.holdsHeader) ?? first.endIndex
    return rows.enumerated().map { index, row in row.isInHead && (index < named || row.holdsHeader) }
  }

  /// How many rows at the top name the columns in a table without `thead`: those that hold nothing but `th`. Where all rows
  /// do, only the first.
  private static func headerRowCount(_ rows: [TableSource.Row]) -> Int {
    let count = rows.prefix { row in row.cells.allSatisfy(\.isHeader) }.count
    return count == rows.count ? min(count, 1) : count
  }
}

extension TableSource.Row {
  fileprivate var holdsHeader: Bool { cells.contains(where: \.isHeader) }
}
