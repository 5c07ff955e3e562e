/// What a configuration can say about the outputs of a provider.
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
    /// Lines of comment for the top of each file, such as a licence.
    public var headerComment: [String]
    /// Where the vendor says that what a path needs, all paths below it need: the page's URL and words. `nil` if it
    /// does not; then no path inherits from the path above it.
    public var subresourcesSource: String?
    /// Whether the table says of each operation on which line of which page it was read. Lines move when a page is edited, so
    /// that the index file changes more often.
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
