public import ScopeModel

/// One side of a comparison.
public struct DriftSide: Sendable {
  /// What it was called on the command line: `Inputs`, `git:main:Inputs`.
  public var name: String
  /// One a provider.
  public var catalogs: [Catalog]
  /// For an OpenAPI document the digest of each schema by its place (`#/components/schemas/work`): what lies deeper than the
  /// parameters of a catalog.
  public var schemas: [String: String]

  /// What could not be read: the report repeats it, because what was not read looks like what is gone.
  public var unread: [Finding] {
    catalogs.flatMap(\.findings).filter { $0.severity == .error }
  }

  public init(name: String, catalogs: [Catalog], schemas: [String: String] = [:]) {
    self.name = name
    self.catalogs = catalogs
    self.schemas = schemas
  }
}
