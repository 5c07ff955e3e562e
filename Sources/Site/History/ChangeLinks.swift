import Drift
import ScopeModel
import TextRendering

/// What a change is about, as a link to its page if the catalogs still have it.
struct ChangeLinks {
  private let plans: [ExactText: ProviderPlan]
  private let operations: [ExactText: [OperationIdentity: Int]]

  init(_ plans: [ProviderPlan]) {
    var byProvider: [ExactText: ProviderPlan] = [:]
    var operations: [ExactText: [OperationIdentity: Int]] = [:]
    for plan in plans {
      let provider = ExactText(plan.catalog.provider)
      byProvider[provider] = plan
      let identities = plan.catalog.operations.enumerated().map { ($0.element.identity, $0.offset) }
      operations[provider] = Dictionary(identities) { first, _ in first }
    }
    self.plans = byProvider
    self.operations = operations
  }

  /// The page of the operation or scope, relative to the site's folder; `nil` if it no longer exists.
  func address(of change: DriftChange) -> String? {
    let provider = ExactText(change.provider)
    guard let plan = plans[provider] else { return nil }
    if change.operationWords != nil {
      let identity = OperationIdentity(method: change.method, path: change.path, name: change.name)
      return operations[provider]?[identity].map { "\(plan.folder)/\(plan.address(ofOperationAt: $0))" }
    }
    guard case .scope(let name) = change.subject else { return nil }
    return plan.address(ofScope: name).map { "\(plan.folder)/\($0)" }
  }

  /// The operation, the scope, or what else the change is about. HTML.
  ///
  /// - Parameter root: The relative path to the site's folder.
  func words(_ change: DriftChange, root: String) -> String {
    let address = address(of: change).map { root + $0 }
    if change.operationWords != nil {
      let name = OperationMarkup.name(method: change.method, path: change.path, name: change.name)
      return address.map { Markup.link($0, name, [("class", "op")]) } ?? name
    }
    if case .scope(let scope) = change.subject {
      let name = Markup.name(scope)
      return address.map { Markup.link($0, name, [("class", "chip")]) } ?? "<span class=\"chip\">\(name)</span>"
    }
    return Markup.text(change.subjectWords ?? change.group ?? change.provider)
  }
}
