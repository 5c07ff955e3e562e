import Findings
import PageReading

/// Cells of a row that are below no head of its table: two rows may have run together there, or cells may have slipped.
///
///     Method | Path   | Scope
///     GET    | /boats | boats:read | POST | /boats | none
struct HeadlessCells {
  private let columns: Range<Int>
  /// Whether only some rows of the table have such cells, or it has so few that this means nothing. Where most have, the table lacks a head,
  /// which is said once.
  let areRare: Bool

  init(_ columns: OperationColumns, body: ArraySlice<Row>) {
    self.columns = columns.headless
    let filled = columns.headless.isEmpty ? 0 : body.count { Self.words(of: $0, in: columns.headless) != nil }
    areRare = filled * 2 <= body.count || body.count < 3
  }

  /// A finding for each of the rows that has such cells: an error where they state an operation, which would be lost.
  func findings(of rows: [Row], vendor: Vendor, page: String) -> [Finding] {
    guard !columns.isEmpty, areRare else { return [] }
    return rows.compactMap { row in
      guard let words = Self.words(of: row, in: columns) else { return nil }
      let cells = columns.map { row.bordered[$0] }
      let own = Row(line: row.line, content: .cells(cells), offset: row.offset)
      let statesOperation = own.statesOperation(vendor: vendor)
      return Finding(
        statesOperation ? .error : .warning, id: "cells-beyond-heads",
        "“\(words.prefix(120))” is in cells that have no column head, so it is not read. If two rows have run together, separate them in your copy of the page.",
        page: page, line: row.line)
    }
  }

  /// The words of a row's own cells in the columns; `nil` if there are none.
  private static func words(of row: Row, in columns: Range<Int>) -> String? {
    let cells = row.bordered
    guard columns.upperBound <= cells.count else { return nil }
    let words = cells[columns].filter { $0.span == .own && !$0.isEmpty }.map(\.text)
    return words.isEmpty ? nil : words.joined(separator: " | ")
  }
}
