import ScopeTable

/// A client that sends only requests that its token allows.
struct LibraryClient {
  /// The scopes of the token.
  var scopes: Set<CityLibrary.Scope>

  /// Why a request was not sent.
  enum Refusal: Error, CustomStringConvertible {
    case noSuchOperation
    case notSatisfied(ProviderOperation<CityLibrary>)
    case undetermined(Decision.Reason)

    var description: String {
      switch self {
      case .noSuchOperation: "the pages list no such operation"
      case .notSatisfied(let operation):
        "it needs \(operation.requirement?.notation ?? "something") (\(operation.evidence?.description ?? "not known where"))"
      case .undetermined(let reason): "the pages do not say enough: \(reason)"
      }
    }
  }

  /// Sends a request to a path of the API, such as `/books/17`.
  func send(_ method: HTTPMethod, _ path: String) throws(Refusal) -> String {
    guard let operation = CityLibrary.match(method, path)?.operation else { throw .noSuchOperation }
    switch operation.decision(holding: scopes) {
    case .satisfied: return "sent as \(operation.path ?? path)"
    case .notSatisfied: throw .notSatisfied(operation)
    case .undetermined(let reason): throw .undetermined(reason)
    }
  }
}
