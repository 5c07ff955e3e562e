/// The answer for one part of a problem.
struct PartialCover {
  /// The problem's columns by their number in this part.
  private let columns: [Int]
  private let rows: [[Int]]
  private let weights: [Int]

  init(rows: [[Int]], weights: [Int]) {
    let columns = Array(Set(rows.flatMap { $0 })).sorted()
    var numbers: [Int: Int] = [:]
    for (number, column) in columns.enumerated() { numbers[column] = number }
    self.columns = columns
    self.rows = rows.map { row in row.compactMap { numbers[$0] } }
    self.weights = columns.map { weights[$0] }
  }

  func answer(work: Int) -> CoverAnswer {
    if rows.count == 1, let row = rows.first { return answer(ofOneRow: row) }
    // First the size, then the weight among covers of that size, then their order.
    let (small, lowerBound, sizeWork) = smallest(work: work / 2)
    let isSmallest = small.count == lowerBound
    var left = work - sizeWork
    let (light, isLightest, weightWork) = lightest(than: small, work: left / 2)
    left -= weightWork
    var order = CoverOrder(part: self, size: light.count, weight: weight(of: light), work: left)
    let covers = order.covers(from: light, limit: MinimumCover.alternativeLimit + 1)
    return CoverAnswer(
      covers: covers.map { $0.map { columns[$0] } }, lowerBound: lowerBound, isLightest: isSmallest && isLightest,
      isComplete: isSmallest && isLightest && order.isComplete)
  }

  /// The smallest cover found within the allowed work, and a lower bound for its size.
  private func smallest(work: Int) -> (cover: [Int], lowerBound: Int, work: Int) {
    let same = weights.map { _ in 1 }
    var (cover, lowerBound, used) = ([Int](), 0, 0)
    let parts = CoverReduction(rows: rows, weights: same, wanted: .oneCover).parts
    for (index, part) in parts.enumerated() {
      var search = CoverSearch(
        rows: part, goal: CoverSearch.Goal(costs: same), work: (work - used) / (parts.count - index))
      let start = GreedyCover.cover(rows: part, columnRows: search.columnRows, weights: weights)
      search.goal.budget = start.count - 1
      let before = search.work
      let isWhole = search.run()
      used += before - max(0, search.work)
      let best = search.best ?? start
      cover += best
      lowerBound += isWhole ? best.count : min(best.count, max(1, search.rootBound))
    }
    return (cover.sorted(), lowerBound, used)
  }

  /// The lightest cover of the same size found within the allowed work.
  private func lightest(than known: [Int], work: Int) -> (cover: [Int], isLightest: Bool, work: Int) {
    let parts = CoverReduction(rows: rows, weights: weights, wanted: .oneCover).parts
    var (cover, isLightest, used) = ([Int](), true, 0)
    for (index, part) in parts.enumerated() {
      let own = Set(part.flatMap { $0 })
      let start = known.filter(own.contains)
      // The known cover may have columns that were left out. Then only the size is known.
      let covers = part.allSatisfy { row in row.contains { start.contains($0) } }
      guard covers, parts.count > 1 || start.count == known.count else { return whole(lighterThan: known, work: work) }
      let goal = CoverSearch.Goal(costs: weights, budget: weight(of: start) - 1, size: start.count)
      var search = CoverSearch(rows: part, goal: goal, work: (work - used) / (parts.count - index))
      let before = search.work
      isLightest = search.run() && isLightest
      used += before - max(0, search.work)
      cover += search.best ?? start
    }
    return (cover.sorted(), isLightest, used)
  }

  private func whole(lighterThan known: [Int], work: Int) -> (cover: [Int], isLightest: Bool, work: Int) {
    let reduced = CoverReduction(rows: rows, weights: weights, wanted: .oneCover).parts.flatMap { $0 }
    var search = CoverSearch(
      rows: reduced, goal: CoverSearch.Goal(costs: weights, budget: weight(of: known) - 1, size: known.count),
      work: work)
    let isLightest = search.run()
    return (search.best ?? known, isLightest, work - max(0, search.work))
  }

  /// Most parts are a single row: its lightest columns are the covers.
  private func answer(ofOneRow row: [Int]) -> CoverAnswer {
    let least = row.map { weights[$0] }.min() ?? 0
    let best = row.sorted().filter { weights[$0] == least }.prefix(MinimumCover.alternativeLimit + 1)
    return CoverAnswer(covers: best.map { [columns[$0]] }, lowerBound: 1, isLightest: true, isComplete: true)
  }

  var columnCount: Int { columns.count }

  func weight(of cover: [Int]) -> Int { cover.reduce(0) { $0 + weights[$1] } }

  /// A cover of that size and weight with some columns and without others; `nil` if there is none. The flag tells whether that is
  /// certain.
  func cover(
    size: Int, weight: Int, inside: [Int], outside: [Int], work: inout Int
  ) -> (cover: [Int]?, isCertain: Bool) {
    let goal = CoverSearch.Goal(costs: weights, budget: weight, size: size, stopsAtFirst: true)
    var search = CoverSearch(rows: rows, goal: goal, work: work)
    let isWhole = search.run(inside: inside, outside: outside)
    work = max(0, search.work)
    return (search.best, isWhole || search.best != nil)
  }
}
