/// A demand as rows: of each row one scope must be held.
///
/// An OR of ANDs is an AND of ORs: of `(a and b) or c`, one of `a, c` and one of `b, c`. In each place stands everything that gives
/// the scope.
package enum DemandRows {
  /// More than this many are not made: such a demand is left open.
  static let limit = 4_000

  /// - Parameter holders: The numbers of the scopes that give a scope, itself among them.
  /// - Returns: `nil` if there are too many.
  package static func rows(of anyOf: [[String]], holders: (String) -> [Int]) -> [[Int]]? {
    var rows: [[Int]] = [[]]
    for alternative in anyOf {
      var joined: Set<[Int]> = []
      for choices in Set(alternative.map(holders)) {
        for row in rows { joined.insert(Array(Set(row + choices)).sorted()) }
        if joined.count > limit { return nil }
      }
      // An alternative without scopes is met by everybody.
      if joined.isEmpty { return [] }
      rows = minimal(joined)
    }
    return rows
  }

  /// Those that hold no other one.
  private static func minimal(_ rows: Set<[Int]>) -> [[Int]] {
    let count = (rows.compactMap(\.last).max() ?? 0) + 1
    return CoverReduction.smallest(Array(rows), count: count)
  }
}
