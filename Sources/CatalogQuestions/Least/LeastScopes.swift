package import LeastScopes
package import ScopeModel
import ScopeTable

/// Finds the smallest set of scopes that covers what an app calls.
package struct LeastScopes: Sendable {
  private let finders: [OperationFinder]
  private let setting: OperationNeed.Setting
  private let weights: ScopeWeights
  private let work: Int

  /// - Parameter catalogs: One per provider.
  package init(
    _ catalogs: [Catalog], setting: OperationNeed.Setting = OperationNeed.Setting(),
    weights: ScopeWeights = ScopeWeights(), work: Int = MinimumCover.defaultWork
  ) {
    finders = catalogs.map { OperationFinder($0) }
    self.setting = setting
    self.weights = weights
    self.work = work
  }

  package func answer(_ list: UseList) -> LeastAnswer {
    answer(UsedOperations(list, in: finders))
  }

  /// - Parameters:
  ///   - held: Scopes that the app already has. They cost nothing, and the answer names only additional ones.
  ///   - allowed: The scopes to choose among; `nil` for all.
  package func answer(
    _ used: UsedOperations, held: Set<String> = [], among allowed: Set<String>? = nil
  ) -> LeastAnswer {
    let universe = ScopeUniverse(finders.map(\.catalog))
    var rows: [[Int]] = []
    var counted: [(used: UsedOperation, need: OperationNeed)] = []
    var undecided: [LeastAnswer.Undecided] = []
    for operation in used.operations {
      var need = OperationNeed(
        operation.operation.requirement, credentials: operation.operation.credentials, in: setting)
      if !need.standsApart {
        if let own = universe.rows(of: need, provider: operation.provider) {
          rows += own
          counted.append((operation, need))
        } else {
          need.doubts.append(.tooManyCombinations)
        }
      }
      undecided += need.doubts.map { LeastAnswer.Undecided(used: operation, doubt: $0) }
    }
    let free = Set(universe.columns.indices.filter { held.contains(universe.columns[$0].name) })
    rows.removeAll { !free.isDisjoint(with: $0) }
    if let allowed {
      rows = rows.map { $0.filter { allowed.contains(universe.columns[$0].name) } }.filter { !$0.isEmpty }
    }
    let problem = CoverProblem(
      rows: rows, weights: universe.columnWeights(weights, needs: counted.map { ($0.used.provider, $0.need) }))
    let cover = MinimumCover(work: work).answer(problem)
    let chosen = cover.covers.first ?? []
    let reasons = ReasonSearch(universe: universe, chosen: chosen + free.sorted(), counted: counted)
    return LeastAnswer(
      scopes: chosen.map { column in
        LeastAnswer.ChosenScope(
          scope: universe.columns[column].name, provider: universe.columns[column].provider,
          reasons: reasons.reasons(for: column))
      },
      alternatives: cover.covers.dropFirst().map { $0.map { universe.columns[$0].name } },
      lowerBound: cover.lowerBound, isLightest: cover.isLightest, isComplete: cover.isComplete,
      covered: counted.map(\.used),
      free: counted.filter(\.need.demands.isEmpty).map(\.used), undecided: undecided, unmatched: used.unmatched)
  }

  /// Whether scopes, with all that they grant, satisfy everything that is certain about an operation.
  package func isCovered(_ used: UsedOperation, by held: Set<String>) -> Bool {
    let need = OperationNeed(used.operation.requirement, credentials: used.operation.credentials, in: setting)
    return need.standsApart
      || need.demands.allSatisfy { demand in demand.anyOf.contains { $0.allSatisfy(held.contains) } }
  }
}
