import ScopeTable

/// Records what happens to each operation of a specification while it is annotated.
struct AnnotationLedger {
  private struct Entry {
    var state = AnnotatedOperation.State.left
    var reason: String?
    var isDescribed = false
  }

  /// Two operations of a file may have the same name, and two operations may share a mapping.
  private struct Key: Hashable {
    var method: HTTPMethod
    var path: String
    var offset: Int

    init(_ operation: SpecificationOperation) {
      (method, path, offset) = (operation.method, operation.path, operation.offset)
    }
  }

  private var entries: [Key: Entry] = [:]

  /// The operation's annotation was handled, whatever was found on the way.
  mutating func settle(_ operation: SpecificationOperation, as state: AnnotatedOperation.State) {
    entries[Key(operation), default: Entry()].state = state
    if state != .unlisted { entries[Key(operation)]?.reason = nil }
  }

  /// Something was found that may be the reason for doing nothing. The first such finding counts.
  mutating func note(_ id: String, about operation: SpecificationOperation) {
    let entry = entries[Key(operation), default: Entry()]
    guard entry.reason == nil, entry.state == .left || entry.state == .unlisted else { return }
    entries[Key(operation), default: Entry()].reason = id
  }

  /// The operation's description was written.
  mutating func describe(_ operation: SpecificationOperation) {
    entries[Key(operation), default: Entry()].isDescribed = true
  }

  /// Gives an operation the record of another one with the same mapping.
  mutating func copy(_ other: SpecificationOperation, to operation: SpecificationOperation) {
    entries[Key(operation)] = entries[Key(other)]
  }

  /// The operations in order, each with what happened to it.
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
