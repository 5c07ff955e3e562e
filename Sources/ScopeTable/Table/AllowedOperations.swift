/// What of a table a set of scopes opens: what is certain, and apart from it what the pages leave open.
public struct AllowedOperations: Hashable, Sendable {
  /// The operations whose requirement is satisfied, in the table's order.
  public var certain: [OperationRecord]
  /// Those of which the pages do not say enough, each with the reason, in the table's order.
  public var undetermined: [Undetermined]

  /// An operation that may or may not be allowed.
  public struct Undetermined: Hashable, Sendable {
    public var operation: OperationRecord
    public var reason: Decision.Reason
  }
}

extension OperationTable {
  /// Every operation, in the table's order: by path, then by method.
  public var operations: [OperationRecord] {
    rows.withBytes { bytes in
      var operations: [OperationRecord] = []
      var offset = 0
      while offset < bytes.count {
        let end = bytes.next(UInt8(ascii: "\n"), from: offset)
        if let head = RowHead(ArraySlice(bytes.part(offset, end - offset).array)), head.isSupported {
          operations.append(OperationRecord(rows: rows, offset: offset, evidence: evidence))
        }
        offset = end + 1
      }
      return operations
    }
  }

  /// What a caller who holds `scopes` may call. It reads the whole table: keep the answer where it is asked often.
  public func operations(
    allowedBy scopes: Set<String>, type: String? = nil, credential: String? = nil
  ) -> AllowedOperations {
    var allowed = AllowedOperations(certain: [], undetermined: [])
    for operation in operations {
      switch operation.decision(holding: scopes, type: type, credential: credential) {
      case .satisfied: allowed.certain.append(operation)
      case .undetermined(let reason):
        allowed.undetermined.append(AllowedOperations.Undetermined(operation: operation, reason: reason))
      case .notSatisfied: break
      }
    }
    return allowed
  }
}
