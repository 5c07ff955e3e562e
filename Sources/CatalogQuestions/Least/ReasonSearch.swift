import LeastScopes
import ScopeModel
import ScopeTable
import TextRendering

/// Finds, for each scope in a set, the operations that it opens, and those that nothing else in the set opens.
struct ReasonSearch {
  let universe: ScopeUniverse
  let chosen: [Int]
  let counted: [(used: UsedOperation, need: OperationNeed)]

  func reasons(for column: Int) -> [LeastAnswer.Reason] {
    let scope = universe.columns[column]
    let all = held(by: chosen, provider: scope.provider)
    let others = held(by: chosen.filter { $0 != column }, provider: scope.provider)
    let reasons = counted.filter { $0.used.provider == scope.provider }.compactMap {
      reason(for: scope.name, $0.used, $0.need, all: all, others: others)
    }
    return reasons.filter(\.isForced) + reasons.filter { !$0.isForced }
  }

  private func reason(
    for scope: String, _ used: UsedOperation, _ need: OperationNeed, all: Set<ExactText>, others: Set<ExactText>
  ) -> LeastAnswer.Reason? {
    let inclusions = universe.inclusions(of: used.provider)
    var gives: [String] = []
    var steps: [Inclusion] = []
    var isForced = false
    for demand in need.demands {
      let met = demand.anyOf.filter { $0.allSatisfy { all.contains(ExactText($0)) } }
      isForced = isForced || !demand.anyOf.contains { $0.allSatisfy { others.contains(ExactText($0)) } }
      for name in met.flatMap({ $0 }) where !gives.contains(name) {
        guard let own = inclusions.steps(from: scope, to: name) else { continue }
        gives.append(name)
        for step in own where !steps.contains(step) { steps.append(step) }
      }
    }
    // The scope itself needs no statement.
    if need.demands.count == 1, gives.contains(scope) { (gives, steps) = ([scope], []) }
    return gives.isEmpty ? nil : LeastAnswer.Reason(used: used, gives: gives, inclusions: steps, isForced: isForced)
  }

  private func held(by columns: [Int], provider: String) -> Set<ExactText> {
    let names = columns.map { universe.columns[$0] }.filter { $0.provider == provider }.map(\.name)
    return Set(universe.inclusions(of: provider).closure(of: Set(names)).map { ExactText($0) })
  }
}
