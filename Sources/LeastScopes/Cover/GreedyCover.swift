/// A cover to begin with, found without a search: it takes the column that covers the most open rows, of several the lightest, until no
/// row is open, and then drops the columns whose rows the others cover.
enum GreedyCover {
  static func cover(rows: [[Int]], columnRows: [[Int]], weights: [Int]) -> [Int] {
    var open = Array(repeating: true, count: rows.count)
    var gains = columnRows.map(\.count)
    var left = rows.count
    var chosen: [Int] = []
    while left > 0 {
      guard let column = gains.indices.max(by: { (gains[$0], -weights[$0], -$0) < (gains[$1], -weights[$1], -$1) }),
        gains[column] > 0
      else { break }
      chosen.append(column)
      for row in columnRows[column] where open[row] {
        open[row] = false
        left -= 1
        for other in rows[row] { gains[other] -= 1 }
      }
    }
    return withoutSpare(chosen, rowCount: rows.count, columnRows: columnRows)
  }

  /// Drops the columns that no row needs.
  static func withoutSpare(_ chosen: [Int], rowCount: Int, columnRows: [[Int]]) -> [Int] {
    var counts = Array(repeating: 0, count: rowCount)
    for column in chosen { for row in columnRows[column] { counts[row] += 1 } }
    var kept: [Int] = []
    for column in chosen {
      if columnRows[column].allSatisfy({ counts[$0] > 1 }) {
        for row in columnRows[column] { counts[row] -= 1 }
      } else {
        kept.append(column)
      }
    }
    return kept.sorted()
  }
}
