import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Keeps the operations of a page apart by their identity.
struct OperationJoin {
  /// What a second statement about an operation means.
  enum Second: Hashable {
    /// One of the two must be wrong: both are listed, with an error.
    case conflict
    /// The page lists an operation under each scope that opens it.
    case listed(Joiner?)
  }

  private var indices: [OperationIdentity: Int] = [:]
  private let second: Second

  init(second: Second = .conflict) { self.second = second }

  /// Makes room for the operations of so many entries.
  mutating func reserve(_ count: Int) { indices.reserveCapacity(count) }

  /// Adds an operation to a reading. A second entry with the same identity is explained: as a duplicate where it says the
  /// same, as an error where it says something else.
  mutating func add(_ operation: ScopeModel.Operation, at place: Entry.Place, to reading: inout LayoutReading) {
    add([operation], at: place, to: &reading)
  }

  /// Adds the operations that one entry states.
  mutating func add(_ operations: [ScopeModel.Operation], at place: Entry.Place, to reading: inout LayoutReading) {
    var duplicate: ScopeModel.Operation?
    var conflict: ScopeModel.Operation?
    var isRead = false
    for operation in operations {
      let identity = operation.identity
      guard let index = indices[identity] else {
        indices[identity] = reading.operations.count
        reading.operations.append(operation)
        isRead = true
        continue
      }
      let first = reading.operations[index]
      if first.requirement == operation.requirement, first.note == operation.note {
        duplicate = duplicate ?? first
        add(factsOf: operation, to: index, at: place, of: &reading)
        continue
      }
      switch second {
      case .conflict: conflict = conflict ?? first
      case .listed(let joiner):
        reading.operations[index].requirement = first.requirement.joined(with: operation.requirement, by: joiner)
        reading.operations[index].furtherEvidence.append(operation.evidence)
        isRead = true
      }
    }
    if let conflict {
      let message =
        "\(conflict.label) is also on line \(conflict.evidence.line), with a different requirement. One of them must be wrong."
      if isRead {
        reading.findings.append(
          Finding(.error, id: "conflicting-operation", message, page: conflict.evidence.page, line: place.line))
      } else {
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: place, reason: "duplicate", message: message, severity: .error, id: "conflicting-operation"))
        return
      }
    }
    if isRead {
      reading.read.append(place)
    } else if let duplicate {
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: place, reason: "duplicate",
          message:
            "\(duplicate.label) is also on line \(duplicate.evidence.line), with the same requirement.",
          severity: .warning, id: "duplicate-operation"))
    }
  }

  /// Keeps what a second entry says of an operation beside its requirement.
  private func add(
    factsOf operation: ScopeModel.Operation, to index: Int, at place: Entry.Place, of reading: inout LayoutReading
  ) {
    let facts = reading.operations[index].facts.merged(with: operation.facts)
    guard facts != reading.operations[index].facts else { return }
    reading.operations[index].facts = facts
    reading.operations[index].furtherEvidence.append(operation.evidence)
    reading.findings.append(
      Finding(
        .warning, id: "facts-differ",
        "\(operation.label) has different facts here and on line \(reading.operations[index].evidence.line). Both are kept.",
        page: operation.evidence.page, line: place.line))
  }
}

extension Requirement {
  /// What an operation needs that is under two scopes: as the page or the vendor file says, otherwise both are listed.
  fileprivate func joined(with other: Requirement, by joiner: Joiner?) -> Requirement {
    var joined = self
    // The alternatives get other numbers, so that nothing may point to one of them.
    joined.least = []
    for index in joined.conditions.indices { joined.conditions[index].alternative = nil }
    for condition in other.conditions where !joined.conditions.contains(condition) {
      joined.conditions.append(condition)
    }
    switch (kind, other.kind, joiner) {
    case (.scopes(let own), .scopes(let others), .or):
      joined.kind = .scopes(anyOf: own + others.filter { !own.contains($0) })
    case (.scopes(let own), .scopes(let others), .and)
    where own.count * others.count <= JoinedScopes.maximumAlternatives:
      joined.kind = .scopes(anyOf: own.flatMap { first in others.map { first + $0.filter { !first.contains($0) } } })
    default:
      let listed = kind.listedScopes + other.kind.listedScopes.filter { !kind.listedScopes.contains($0) }
      joined.kind = listed.isEmpty ? kind : .mayCheck(scopes: listed)
    }
    return joined
  }
}

extension Requirement.Kind {
  /// The scopes of a plain requirement, each once.
  fileprivate var listedScopes: [String] {
    switch self {
    case .scopes(let alternatives):
      alternatives.joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    case .mayCheck(let scopes): scopes
    default: []
    }
  }
}
