public import PageReading

/// How one vendor words things: all that the layouts know of a vendor, read from its vendor file on top of the general words.
///
/// Words are compared without regard to letter case, after the fold that page text goes through.
public struct Vendor: Hashable, Sendable {
  /// Lower case: `devrev`.
  public internal(set) var id: String
  /// As people write it: `DevRev`.
  public internal(set) var title: String
  /// Words in a heading, in a table's heads or in running text of which one is enough to know the vendor.
  var signatures: [String] = []
  /// The layout that its pages have; `nil` if the page itself decides.
  var layout: LayoutName?
  var columns = ColumnWords()
  /// The kinds of token that the vendor file names; without any, the page's own words name them.
  var credentials: [CredentialWords] = []
  var requirement = RequirementWording()
  var scopes = ScopeWords()
  /// How headings name permissions, where the vendor's pages group operations by them.
  var permissions = PermissionWording()
  var scopeFirst = ScopeFirstWords()
  var types = TypeWords()
  var operations = OperationWords()
  var sections = SectionWords()
  /// Where the files that an app ships declare its scopes.
  package internal(set) var manifests: [ManifestPlace] = []

  /// The words that say of a cell that what it stands for is not supported: the vendor's and everybody's.
  public var notSupportedMarks: NotSupportedMarks { .general.adding(requirement.notSupportedWords) }
}
