/// Rows of columns: a set of columns covers the problem where it has at least one column of each row.
///
///     rows [[0, 1], [1, 2]]        {1} covers, and so does {0, 2}
///
/// Wanted is a cover with the fewest columns; among those, the one of the smallest weight; among those, the one whose columns come
/// first.
package struct CoverProblem: Hashable, Sendable {
  /// The columns of each row, from 0.
  package var rows: [[Int]]
  /// One for each column, not negative.
  package var weights: [Int]

  package init(rows: [[Int]], weights: [Int]) {
    self.rows = rows
    self.weights = weights
  }
}

/// The best covers of a problem that were found within the work allowed for it.
package struct CoverAnswer: Hashable, Sendable {
  /// Covers of the same size and weight, the columns of each in their order, the covers in the order of their columns. The first
  /// one is the answer; there is always one, unless a row is empty.
  package var covers: [[Int]]
  /// No cover has fewer columns.
  package var lowerBound: Int
  /// Whether no cover of the same size has a smaller weight.
  package var isLightest: Bool
  /// Whether all covers of that size and weight are there, as far as their number is limited.
  package var isComplete: Bool

  /// Whether no cover is smaller.
  package var isSmallest: Bool { covers.first.map { $0.count == lowerBound } ?? true }
}
