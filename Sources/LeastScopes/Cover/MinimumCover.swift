/// Finds the smallest cover of a problem. The answer is exact unless the allowed work is used up.
///
/// Parts of a problem that share no column are solved separately: first the size, then the weight, then the covers of that size and
/// weight, in the order of their columns.
package struct MinimumCover: Sendable {
  /// The most covers of the same size and weight that are listed besides the first.
  package static let alternativeLimit = 20
  /// The allowed work, in steps of the bound over the columns of rows. It takes about half a second.
  package static let defaultWork = 100_000_000

  private let work: Int

  package init(work: Int = Self.defaultWork) {
    self.work = work
  }

  /// - Parameter problem: Empty rows cannot be covered and are ignored.
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
  /// The answer for two parts that share no column. The first covers of each are combined, in order.
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
