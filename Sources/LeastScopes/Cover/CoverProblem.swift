/// Rows of columns: a set of columns covers the problem if it has at least one column of each row.
///
///     rows [[0, 1], [1, 2]]        {1} covers, and so does {0, 2}
///
/// The best cover has the fewest columns; among those, the smallest weight; among those, the columns that come first.
package struct CoverProblem: Hashable, Sendable {
  /// The columns of each row, from 0.
  package var rows: [[Int]]
  /// The weight of each column; not negative.
  package var weights: [Int]

  package init(rows: [[Int]], weights: [Int]) {
    self.rows = rows
    self.weights = weights
  }
}

/// The best covers of a problem that were found within the work allowed for it.
package struct CoverAnswer: Hashable, Sendable {
  /// Covers of the same size and weight: the columns of each in order, and the covers in the order of their columns. The first one is
  /// the answer. There is always one, unless a row is empty.
  package var covers: [[Int]]
  /// A proven lower bound: no cover has fewer columns.
  package var lowerBound: Int
  /// Whether no cover of the same size has a smaller weight.
  package var isLightest: Bool
  /// Whether these are all covers of that size and weight, up to the limit on their number.
  package var isComplete: Bool

  /// Whether it is proven that no cover is smaller.
  package var isSmallest: Bool { covers.first.map { $0.count == lowerBound } ?? true }
}
