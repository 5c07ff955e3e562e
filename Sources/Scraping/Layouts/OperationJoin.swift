import PageReading
import ScopeModel
import ScopeTable

/// Keeps the operations of a page apart by their identity.
struct OperationJoin {
  private var indices: [OperationIdentity: Int] = [:]

  /// Adds an operation to a reading. A second entry with the same identity is explained: as a duplicate where it says the
  /// same, as an error where it says something else.
  mutating func add(_ operation: Operation, at place: Entry.Place, to reading: inout LayoutReading) {
    guard let index = indices[operation.identity] else {
      indices[operation.identity] = reading.operations.count
      reading.operations.append(operation)
      reading.read.append(place)
      return
    }
    let first = reading.operations[index]
    let name = "\(operation.method.rawValue) \(operation.path)"
    if first.requirement == operation.requirement, first.note == operation.note {
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: place, reason: "duplicate",
          message: "\(name) stands on line \(first.evidence.line) already, with the same requirement.",
          severity: .warning,
          id: "duplicate-operation"))
    } else {
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: place, reason: "duplicate",
          message:
            "\(name) stands on line \(first.evidence.line) already, with another requirement. One of them must be wrong.",
          severity: .error, id: "conflicting-operation"))
    }
  }
}
