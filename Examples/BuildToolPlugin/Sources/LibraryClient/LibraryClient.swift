import ScopeTable

/// A client that sends nothing which its token does not open.
struct LibraryClient {
  /// What the token holds.
  var scopes: Set<CityLibrary.Scope>

  /// Why a request was not sent.
  enum Refusal: Error, CustomStringConvertible {
    case noSuchOperation
    case notSatisfied(Requirement)
    case undetermined(Decision.Reason)

    var description: String {
      switch self {
      case .noSuchOperation: "the pages list no such operation"
      case .notSatisfied(let requirement): "it needs \(requirement.notation)"
      case .undetermined(let reason): "the pages do not say enough: \(reason)"
      }
    }
  }

  /// Sends a request to a path of the API, such as `/books/17`.
  func send(_ method: HTTPMethod, _ path: String) throws(Refusal) -> String {
    guard let operation = CityLibrary.match(method, path)?.operation.row else { throw .noSuchOperation }
    switch operation.requirement.decision(holding: scopes) {
    case .satisfied: return "sent as \(operation.path ?? path)"
    case .notSatisfied: throw .notSatisfied(operation.requirement)
    case .undetermined(let reason): throw .undetermined(reason)
    }
  }
}
