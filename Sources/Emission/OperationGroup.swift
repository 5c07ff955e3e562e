import ScopeModel
import TextRendering

/// The operations that are under one heading of the pages.
struct OperationGroup {
  /// `nil` for the operations without a heading.
  let name: String?
  /// In the catalog's order.
  let operations: [Operation]

  /// The groups of a catalog by name, followed by the operations without a group, if there are any.
  static func groups(of catalog: Catalog) -> [OperationGroup] {
    var operations: [ExactText: [Operation]] = [:]
    var ungrouped: [Operation] = []
    for operation in catalog.operations {
      if let group = operation.group {
        operations[ExactText(group), default: []].append(operation)
      } else {
        ungrouped.append(operation)
      }
    }
    var groups = operations.sorted { $0.key < $1.key }.map { OperationGroup(name: $0.key.text, operations: $0.value) }
    if !ungrouped.isEmpty { groups.append(OperationGroup(name: nil, operations: ungrouped)) }
    return groups
  }
}
