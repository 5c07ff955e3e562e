/// What a configuration can set for the outputs of a provider.
public struct EmissionOptions: Hashable, Sendable {
  public var swift: Swift

  public init(swift: Swift = Swift()) {
    self.swift = swift
  }

  /// How the generated Swift is declared.
  public struct Swift: Hashable, Sendable {
    /// The name of the type that holds the table; `nil` for the catalog's title as an identifier.
    public var typeName: String?
    /// `public`, `package` or `internal`.
    public var accessLevel: AccessLevel
    /// Comment lines for the top of each file, such as a licence.
    public var headerComment: [String]
    /// The URL of the page on which the vendor says that a path needs what the path above it needs, and its words. If `nil`, no path
    /// inherits from the path above it.
    public var subresourcesSource: String?
    /// Whether the table says on which line of which page each operation was read. Lines move when a page is edited, so the index file
    /// then changes more often.
    public var withEvidence: Bool

    public init(
      typeName: String? = nil, accessLevel: AccessLevel = .public, headerComment: [String] = [],
      subresourcesSource: String? = nil, withEvidence: Bool = false
    ) {
      self.typeName = typeName
      self.accessLevel = accessLevel
      self.headerComment = headerComment
      self.subresourcesSource = subresourcesSource
      self.withEvidence = withEvidence
    }
  }

  /// Who may use a generated declaration.
  public enum AccessLevel: String, CaseIterable, Hashable, Sendable {
    case `public`, `package`, `internal`
  }
}
