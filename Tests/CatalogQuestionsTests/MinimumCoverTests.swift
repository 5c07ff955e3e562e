import TestSupport
import Testing

@testable import LeastScopes

/// The search for covers against looking at every set of columns.
@Suite struct MinimumCoverTests {
  @Test func randomProblemsAreAnsweredAsByTryingEverything() {
    var random = SeededRandom()
    for _ in 0..<RunLength.cases(1_000) {
      let columnCount = random.count(1...10)
      let rows = random.list(0...9) { random in
        random.list(1...4) { $0.below(columnCount) }
      }
      let problem = CoverProblem(rows: rows, weights: (0..<columnCount).map { _ in random.count(0...3) })
      let best = Self.everyBest(of: problem)
      let answer = MinimumCover().answer(problem)
      #expect(answer.covers.first == best.first, "\(problem)")
      #expect(answer.covers == Array(best.prefix(MinimumCover.alternativeLimit + 1)), "\(problem)")
      #expect(answer.lowerBound == best.first?.count, "\(problem)")
      #expect(answer.isSmallest && answer.isLightest && answer.isComplete, "\(problem)")
    }
  }

  @Test func withoutWorkTheAnswerCoversAndTheBoundHolds() {
    var random = SeededRandom()
    var open = 0
    for _ in 0..<200 {
      let rows = random.list(8...20) { random in random.list(2...4) { $0.below(12) } }
      let problem = CoverProblem(rows: rows, weights: Array(repeating: 1, count: 12))
      let answer = MinimumCover(work: 0).answer(problem)
      let size = MinimumCover().answer(problem).lowerBound
      let cover = Set(answer.covers.first ?? [])
      #expect(rows.allSatisfy { !cover.isDisjoint(with: $0) })
      #expect(answer.lowerBound <= size && size <= cover.count)
      if !answer.isSmallest { open += 1 }
    }
    #expect(open > 0, "Every problem was answered without work.")
  }

  @Test func whatAGreedyChoiceMissesIsFound() {
    // The widest column is in no smallest cover.
    let rows = [[0, 1], [0, 1], [1, 2, 0], [0, 2], [1, 3], [2, 3], [3, 4], [1, 4]]
    let problem = CoverProblem(rows: rows, weights: [1, 1, 1, 1, 1])
    let best = Self.everyBest(of: problem)
    #expect(MinimumCover().answer(problem).covers == best)
  }

  @Test func manyRowsOverManyColumnsAreAnsweredExactly() {
    var random = SeededRandom(seed: 7)
    // Three levels of 100 objects, as vendors have them: who asks for a level has it from the levels above.
    let rows = (0..<200).map { _ -> [Int] in
      random.list(1...3) { random -> [Int] in
        let object = random.below(100)
        return (random.below(3)..<3).map { object * 3 + $0 }
      }.flatMap { $0 }
    }
    let answer = MinimumCover().answer(CoverProblem(rows: rows, weights: (0..<300).map { $0 % 3 + 1 }))
    #expect(answer.isSmallest && answer.isLightest)
  }

  /// Every cover of the fewest columns and the least weight, in the order of its columns.
  private static func everyBest(of problem: CoverProblem) -> [[Int]] {
    let count = problem.weights.count
    let covers = (0..<(1 << count)).map { bits in (0..<count).filter { bits >> $0 & 1 == 1 } }
      .filter { cover in problem.rows.allSatisfy { row in row.contains { cover.contains($0) } } }
    func key(_ cover: [Int]) -> (Int, Int) { (cover.count, cover.reduce(0) { $0 + problem.weights[$1] }) }
    guard let best = covers.map(key).min(by: <) else { return [] }
    return covers.filter { key($0) == best }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
