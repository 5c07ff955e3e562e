public import Findings
public import ScopeModel

/// One side of a comparison.
public struct DriftSide: Sendable {
  /// What it was called on the command line: `Inputs`, `git:main:Inputs`.
  public var name: String
  /// One a provider.
  public var catalogs: [Catalog]
  /// For an OpenAPI document the digest of each schema by its place (`#/components/schemas/work`): what is deeper than the
  /// parameters of a catalog.
  public var schemas: [String: String]

  /// Whether an operation may be there all the same, at a place that could not be read.
  func mayHold(_ operation: Operation) -> Bool {
    guard let unreadPaths else { return true }
    guard let shape = operation.identity.shape, !unreadPaths.isEmpty else { return false }
    return unreadPaths.contains { OperationIdentity.shape(of: $0) == shape }
  }

  /// What could not be read. The report repeats it, because what was not read looks as if it had been removed.
  public var unread: [Finding] {
    catalogs.flatMap(\.findings).filter { $0.severity == .error }
  }

  /// For an OpenAPI document what it says of each operation beside the catalog.
  public var details: [OperationIdentity: OperationDetails]

  /// For an OpenAPI document the paths whose operations could not be read; `nil` if none could.
  public var unreadPaths: Set<String>?

  public init(
    name: String, catalogs: [Catalog], schemas: [String: String] = [:],
    details: [OperationIdentity: OperationDetails] = [:], unreadPaths: Set<String>? = []
  ) {
    self.name = name
    self.catalogs = catalogs
    self.schemas = schemas
    self.details = details
    self.unreadPaths = unreadPaths
  }
}
