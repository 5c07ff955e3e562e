import ScopeTable

/// Keeps account of what became of each operation of a specification while it is annotated.
struct AnnotationLedger {
  private struct Entry {
    var state = AnnotatedOperation.State.left
    var reason: String?
    var isDescribed = false
  }

  /// Two operations of one name may be in one file, and one mapping may be two operations.
  private struct Key: Hashable {
    var method: HTTPMethod
    var path: String
    var offset: Int

    init(_ operation: SpecificationOperation) {
      (method, path, offset) = (operation.method, operation.path, operation.offset)
    }
  }

  private var entries: [Key: Entry] = [:]

  /// Something was done about the operation's annotation, whatever was found on the way.
  mutating func settle(_ operation: SpecificationOperation, as state: AnnotatedOperation.State) {
    entries[Key(operation), default: Entry()].state = state
    if state != .unlisted { entries[Key(operation)]?.reason = nil }
  }

  /// Something was found that may be why nothing is done. The first that was found is the reason.
  mutating func note(_ id: String, about operation: SpecificationOperation) {
    let entry = entries[Key(operation), default: Entry()]
    guard entry.reason == nil, entry.state == .left || entry.state == .unlisted else { return }
    entries[Key(operation), default: Entry()].reason = id
  }

  /// The operation's description was written.
  mutating func describe(_ operation: SpecificationOperation) {
    entries[Key(operation), default: Entry()].isDescribed = true
  }

  /// Gives an operation the account of another one that is the same mapping.
  mutating func copy(_ other: SpecificationOperation, to operation: SpecificationOperation) {
    entries[Key(operation)] = entries[Key(other)]
  }

  /// The operations in their order, each with what became of it.
  func account(
    of operations: [SpecificationOperation], in specification: Specification
  ) -> [AnnotatedOperation] {
    operations.map { operation in
      let entry = entries[Key(operation)] ?? Entry()
      let place = specification.place(of: operation.offset)
      return AnnotatedOperation(
        method: operation.method, path: operation.path, page: place.page, line: place.line, state: entry.state,
        reason: entry.reason, isDescribed: entry.isDescribed)
    }
  }
}
