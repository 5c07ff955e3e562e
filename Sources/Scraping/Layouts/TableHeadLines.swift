import PageReading

extension Table {
  /// The lines of the table's heads, with what parts them from the rows below: a text dump's line of dashes is not a row, but
  /// without it the heads would be a row as well. `nil` if the table has no heads.
  var headLines: ClosedRange<Int>? {
    guard let first = headerRows.first, let last = headerRows.last else { return nil }
    let end = bodyRows.first.map { $0.line - 1 } ?? last.lines.upperBound
    return first.line...max(first.line, last.lines.upperBound, end)
  }
}
