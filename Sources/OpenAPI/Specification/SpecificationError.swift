public import ScopeModel

/// Why an OpenAPI file could not be used, or could not be written. Nothing was made of it.
public struct SpecificationError: Error, Hashable, Sendable {
  /// Of severity `error`, with the place in the file where there is one. Ids: `not-utf8`, `not-json`, `not-yaml`, `too-large`,
  /// `too-deep`, `duplicate-key`, `not-openapi`, `unsupported-version`, and those of ``Annotator``.
  public var finding: Finding

  public init(_ finding: Finding) {
    self.finding = finding
  }
}
