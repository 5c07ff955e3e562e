/// What every generated table offers: `DevRev.requirement(.post, "/works.create")`.
public protocol ProviderTable {
  associatedtype Scope: ScopeName

  /// The provider's operations.
  static var table: OperationTable { get }

  /// Which scopes give others too, where the vendor says so; none where the table lists none.
  static var inclusions: ScopeInclusionList { get }
}

extension ProviderTable {
  public static var inclusions: ScopeInclusionList { .none }

  /// What must be held to call the operation that is listed with this path; `nil` if none is.
  @inlinable
  public static func requirement(_ method: HTTPMethod, _ path: String) -> ProviderRequirement<Self>? {
    operation(method, path)?.requirement
  }

  /// The operation that is listed with this path, templates as the table writes them; `nil` if none is.
  @inlinable
  public static func operation(_ method: HTTPMethod, _ path: String) -> ProviderOperation<Self>? {
    table.operation(method, path).map { ProviderOperation($0) }
  }

  /// The operation that the vendor calls by exactly this name, `s3:GetObject`; `nil` if none is.
  @inlinable
  public static func operation(named name: String) -> ProviderOperation<Self>? {
    table.operation(named: name).map { ProviderOperation($0) }
  }

  /// The operation of a request's path, and how it matched; see ``OperationTable/match(_:_:)``.
  @inlinable
  public static func match(_ method: HTTPMethod, _ path: String) -> ProviderMatch<Self>? {
    table.match(method, path).map { ProviderMatch($0) }
  }

  /// Every operation, by path, then by method.
  public static var operations: [ProviderOperation<Self>] { table.operations.map { ProviderOperation($0) } }

  /// What a caller who holds `scopes` may call: what is certain, and apart from it what the pages leave open.
  public static func operations(
    allowedBy scopes: Set<Scope>, type: String? = nil, credential: String? = nil
  ) -> AllowedOperations {
    table.operations(
      allowedBy: inclusions.closure(of: Set(scopes.map(\.rawValue))), type: type, credential: credential)
  }

  /// Whether a caller who holds `scopes` may call the operation that is listed with this path, and on which of the vendor's
  /// statements about inclusion the answer rests; `nil` if none is listed.
  public static func judgement(
    _ method: HTTPMethod, _ path: String, holding scopes: Set<Scope>, type: String? = nil, credential: String? = nil
  ) -> Judgement? {
    guard let operation = operation(method, path) else { return nil }
    return Judgement(
      operation.record, holding: Set(scopes.map(\.rawValue)), inclusions: inclusions, type: type, credential: credential
    )
  }
}
