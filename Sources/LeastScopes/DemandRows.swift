/// A demand as rows, of each of which one scope must be held.
///
/// An OR of ANDs becomes an AND of ORs: `(a and b) or c` becomes one of `a, c` and one of `b, c`. Each scope is replaced by all scopes
/// that grant it.
package enum DemandRows {
  /// A demand that would need more rows is left open.
  static let limit = 4_000

  /// - Parameter holders: The numbers of the scopes that grant a scope, including itself.
  /// - Returns: `nil` if there are too many.
  package static func rows(of anyOf: [[String]], holders: (String) -> [Int]) -> [[Int]]? {
    var rows: [[Int]] = [[]]
    for alternative in anyOf {
      var joined: Set<[Int]> = []
      for choices in Set(alternative.map(holders)) {
        for row in rows { joined.insert(Array(Set(row + choices)).sorted()) }
        if joined.count > limit { return nil }
      }
      // Everybody meets an alternative without scopes.
      if joined.isEmpty { return [] }
      rows = minimal(joined)
    }
    return rows
  }

  /// The rows that contain no other row.
  private static func minimal(_ rows: Set<[Int]>) -> [[Int]] {
    let count = (rows.compactMap(\.last).max() ?? 0) + 1
    return CoverReduction.smallest(Array(rows), count: count)
  }
}
