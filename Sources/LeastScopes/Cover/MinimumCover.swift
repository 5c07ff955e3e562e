/// Finds the smallest cover of a problem: exactly, as long as the work allowed for it lasts.
///
/// The parts of a problem that share no column are answered each by itself: first the size, then the weight, then which covers of
/// that size and weight there are, in the order of their columns.
package struct MinimumCover: Sendable {
  /// How many covers of the same size and weight are given, beside the first.
  package static let alternativeLimit = 20
  /// The work that is allowed, in steps of the bound over the columns of rows. It is about half a second's.
  package static let defaultWork = 100_000_000

  private let work: Int

  package init(work: Int = Self.defaultWork) {
    self.work = work
  }

  /// - Parameter problem: Rows that are empty are covered by nothing, and left aside.
  package func answer(_ problem: CoverProblem) -> CoverAnswer {
    var answer = CoverAnswer(covers: [[]], lowerBound: 0, isLightest: true, isComplete: true)
    let parts = CoverReduction(rows: problem.rows, weights: problem.weights, wanted: .allCovers).parts
    for (index, rows) in parts.enumerated() {
      let share = work / max(1, parts.count - index)
      answer.add(PartialCover(rows: rows, weights: problem.weights).answer(work: min(work, share * 2)))
    }
    return answer
  }
}

extension CoverAnswer {
  /// The answer of two parts that share no column. Of the first covers of each, the first ones of both are made.
  fileprivate mutating func add(_ other: CoverAnswer) {
    let limit = MinimumCover.alternativeLimit + 1
    var joined = covers.flatMap { own in other.covers.map { (own + $0).sorted() } }
    joined.sort { $0.lexicographicallyPrecedes($1) }
    covers = Array(joined.prefix(limit))
    lowerBound += other.lowerBound
    isLightest = isLightest && other.isLightest
    isComplete = isComplete && other.isComplete
  }
}
