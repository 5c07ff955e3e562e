import CatalogQuestions
import ScopeModel
import ScopeTable

/// What each scope opens, found for all scopes of a provider in one pass over its operations.
struct ScopeOpenings {
  /// An operation, and what the scope does for it.
  struct Entry {
    var operation: Int
    var opening: ScopeOpening
    /// The included scopes by which it opens the operation, if it does so only through them.
    var given: [ScopeInclusions.Given]
  }

  /// By the scope's number, in the order of the operations.
  private(set) var byScope: [[Entry]]

  init(_ plan: ProviderPlan) {
    byScope = Array(repeating: [], count: plan.scopes.count)
    let held = plan.scopes.map { plan.inclusions.closure(of: [$0.name]) }
    for (index, operation) in plan.catalog.operations.enumerated() {
      let named = operation.requirement.scopeNames
      let numbers = Set((named + named.flatMap { plan.inclusions.givers(of: $0) }).compactMap(plan.number(ofScope:)))
      for number in numbers.sorted() {
        guard let opening = ScopeOpening(operation.requirement, held: held[number]) else { continue }
        let given = opening.given(by: plan.scopes[number].name, for: operation.requirement, plan.inclusions)
        byScope[number].append(Entry(operation: index, opening: opening, given: given))
      }
    }
  }
}
