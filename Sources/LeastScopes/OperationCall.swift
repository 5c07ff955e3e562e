public import ScopeTable

/// A call that an app makes, as `least(for:types:credential:)` takes it: `.post("/works.create")`.
///
/// The path is either that of a request, `/books/17`, or the one on the page, `/books/{id}`.
public struct OperationCall: Hashable, Sendable {
  /// `nil` if the operation is called by the vendor's name for it.
  public let method: HTTPMethod?
  /// The path, or the vendor's name.
  public let address: String

  public init(_ method: HTTPMethod, _ path: String) {
    self.method = method
    address = path
  }

  private init(name: String) {
    method = nil
    address = name
  }

  /// The operation that the vendor calls by this name: `.named("s3:GetObject")`.
  public static func named(_ name: String) -> OperationCall { OperationCall(name: name) }

  public static func get(_ path: String) -> OperationCall { OperationCall(.get, path) }
  public static func post(_ path: String) -> OperationCall { OperationCall(.post, path) }
  public static func put(_ path: String) -> OperationCall { OperationCall(.put, path) }
  public static func patch(_ path: String) -> OperationCall { OperationCall(.patch, path) }
  public static func delete(_ path: String) -> OperationCall { OperationCall(.delete, path) }
  public static func head(_ path: String) -> OperationCall { OperationCall(.head, path) }
  public static func options(_ path: String) -> OperationCall { OperationCall(.options, path) }
}

extension OperationCall: CustomStringConvertible {
  /// `POST /works.create`
  public var description: String { method.map { "\($0.rawValue) \(address)" } ?? address }
}

extension OperationTable {
  /// The operation of a call: the one that is listed in exactly this way, or else the one whose path matches.
  func operation(of call: OperationCall) -> OperationRecord? {
    guard let method = call.method else { return operation(named: call.address) }
    return operation(method, call.address) ?? match(method, call.address)?.operation
  }
}
