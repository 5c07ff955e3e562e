/// The bytes that a generation is made from.
public struct GenerationInputs: Hashable, Sendable {
  /// Every page that is to be read, by its path in the configuration.
  public var pages: [String: [UInt8]]
  /// The provenance files that exist, by path.
  public var provenances: [String: [UInt8]]
  /// The catalogs of the last run, by the provider's id.
  public var committedCatalogs: [String: [UInt8]]
  /// The manifest of the last run.
  public var committedManifest: [UInt8]?

  public init(
    pages: [String: [UInt8]], provenances: [String: [UInt8]] = [:], committedCatalogs: [String: [UInt8]] = [:],
    committedManifest: [UInt8]? = nil
  ) {
    self.pages = pages
    self.provenances = provenances
    self.committedCatalogs = committedCatalogs
    self.committedManifest = committedManifest
  }
}
