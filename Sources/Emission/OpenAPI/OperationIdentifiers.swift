import Hashing
import ScopeModel
import ScopeTable

/// OpenAPI's `operationId` for each operation of a document: `postAccountsCreate`, `getOrgsByOrg`.
///
/// An id depends only on the method and the path, so it stays the same when operations are added or removed. If two operations would
/// share an id, each gets a part of the hash of its method and path.
struct OperationIdentifiers {
  private let counts: [String: Int]

  init(_ operations: [PlacedOperation]) {
    var counts: [String: Int] = [:]
    for operation in operations { counts[Self.words(of: operation), default: 0] += 1 }
    self.counts = counts
  }

  subscript(operation: PlacedOperation) -> String {
    let words = Self.words(of: operation)
    guard counts[words, default: 0] > 1 else { return words }
    let hash = SHA256.hexadecimal(of: Array("\(operation.method.rawValue) \(operation.path)".utf8))
    // No other id contains an underscore, so this one cannot be taken.
    return "\(words)_\(hash.prefix(16))"
  }

  /// The method, and each word of the path with a capital; a parameter's name follows `By`.
  private static func words(of operation: PlacedOperation) -> String {
    var identifier = operation.method.rawValue.lowercased()
    var startsWord = true
    for scalar in operation.path.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        identifier += startsWord ? String(scalar).uppercased() : String(scalar)
        startsWord = false
      case "{":
        identifier += "By"
        startsWord = true
      default:
        startsWord = true
      }
    }
    return identifier
  }
}
