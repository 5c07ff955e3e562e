package import ScopeModel

/// Finds the smallest set of scopes that covers what an app calls.
package struct LeastScopes: Sendable {
  private let finders: [OperationFinder]
  private let setting: OperationNeed.Setting
  private let weights: ScopeWeights
  private let work: Int

  /// - Parameter catalogs: One for each provider.
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

  package func answer(_ used: UsedOperations) -> LeastAnswer {
    var universe = ScopeUniverse(finders.map(\.catalog))
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
          need.doubts.append(
            OperationNeed.Doubt(
              reason: "Its requirement has too many combinations of scopes to be counted.", remedy: nil,
              standsApart: true))
        }
      }
      undecided += need.doubts.map { LeastAnswer.Undecided(used: operation, doubt: $0) }
    }
    let problem = CoverProblem(rows: rows, weights: universe.columnWeights(weights, needs: counted.map(\.need)))
    let cover = MinimumCover(work: work).answer(problem)
    let chosen = cover.covers.first ?? []
    let reasons = ReasonSearch(universe: universe, chosen: chosen, counted: counted)
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
}
