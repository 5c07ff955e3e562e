/// A problem without everything that does not affect the best covers, divided into parts that share no column.
///
/// A row that has all columns of another row is covered whenever that row is. A column can be left out if another one covers all of its
/// rows.
struct CoverReduction {
  /// Which columns are left out.
  enum Wanted {
    /// Columns that weigh more than another one that covers all of their rows. No best cover is lost, because every cover gets better if
    /// it has the other column instead.
    case allCovers
    /// Columns that weigh no less, except the first of several equal ones: one of the best covers remains.
    case oneCover
  }

  /// The rows of each part, with their columns in order; the parts are in the order of their first columns.
  private(set) var parts: [[[Int]]] = []

  init(rows: [[Int]], weights: [Int], wanted: Wanted) {
    let count = weights.count
    var rows = Self.smallest(rows.map { Array(Set($0)).sorted() }, count: count)
    while true {
      let out = Self.outweighed(rows, weights: weights, wanted)
      if out.isEmpty { break }
      rows = Self.smallest(rows.map { $0.filter { !out.contains($0) } }, count: count)
    }
    parts = Self.parted(rows, count: count)
  }

  /// The rows that contain no other row, shorter ones first.
  static func smallest(_ rows: [[Int]], count: Int) -> [[Int]] {
    let sorted = Array(Set(rows)).sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    var kept: [[Int]] = []
    var sets: [ColumnSet] = []
    for row in sorted {
      let set = ColumnSet(row, count: count)
      if sets.contains(where: { $0.isSubset(of: set) }) { continue }
      kept.append(row)
      sets.append(set)
    }
    return kept
  }

  private static func outweighed(_ rows: [[Int]], weights: [Int], _ wanted: Wanted) -> Set<Int> {
    var places: [[Int]] = Array(repeating: [], count: weights.count)
    for (index, row) in rows.enumerated() {
      for column in row { places[column].append(index) }
    }
    let sets = places.map { ColumnSet($0, count: rows.count) }
    func isBettered(_ column: Int, by other: Int) -> Bool {
      guard other != column, weights[other] <= weights[column], sets[column].isSubset(of: sets[other]) else {
        return false
      }
      if weights[other] < weights[column] { return true }
      return wanted == .oneCover && (other < column || places[other].count > places[column].count)
    }
    var out: Set<Int> = []
    for column in weights.indices {
      guard let first = places[column].first else { continue }
      // Any column that covers all of its rows is in the first of them. It may itself be left out for an even better one.
      if rows[first].contains(where: { isBettered(column, by: $0) }) { out.insert(column) }
    }
    return out
  }

  private static func parted(_ rows: [[Int]], count: Int) -> [[[Int]]] {
    var leaders = Array(0..<count)
    func leader(_ column: Int) -> Int {
      var column = column
      while leaders[column] != column {
        leaders[column] = leaders[leaders[column]]
        column = leaders[column]
      }
      return column
    }
    for row in rows {
      guard let first = row.first else { continue }
      for column in row.dropFirst() {
        let (left, right) = (leader(first), leader(column))
        leaders[max(left, right)] = min(left, right)
      }
    }
    var parts: [Int: [[Int]]] = [:]
    for row in rows { if let first = row.first { parts[leader(first), default: []].append(row) } }
    return parts.sorted { $0.key < $1.key }.map(\.value)
  }
}
