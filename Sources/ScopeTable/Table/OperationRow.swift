/// One operation as a line of a table: what an app may want to know of it while it runs.
///
/// ```
/// POST /works.create = perType (issue -> issue:write, ticket -> ticket:write); group Works; note "Also needs …"
/// GET /rest/applinks/{version}/manifest = READ; versions 1.0 2.0 latest
/// name s3:GetObject = s3:GetObject
/// ```
public struct OperationRow: Hashable, Sendable {
  /// `nil` if the page names only a path, or the operation only by a name.
  public var method: HTTPMethod?
  /// With `{name}` for path parameters: `/orgs/{org}/actions`. `nil` if the page gives only a name.
  public var path: String?
  /// The vendor's own name: `s3:GetObject`.
  public var name: String?
  public var requirement: Requirement
  /// The heading under which the page lists the operation.
  public var group: String?
  /// The vendor's words beside the requirement, whole.
  public var note: String?
  /// The versions for which `{version}` in the path stands; empty where the page lists none.
  public var versions: [String]
  /// Whether the path is an expression, `/download/temp/.*`, and not a template.
  public var isPattern: Bool
  /// Whether the vendor keeps the operation to itself.
  public var isPrivate: Bool
  /// The kinds of token that the page lists for the operation.
  public var credentials: [String]
  public var deprecation: Deprecation?

  public init(
    method: HTTPMethod?, path: String?, name: String? = nil, requirement: Requirement, group: String? = nil,
    note: String? = nil,
    versions: [String] = [], isPattern: Bool = false, isPrivate: Bool = false, credentials: [String] = [],
    deprecation: Deprecation? = nil
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.requirement = requirement
    self.group = group
    self.note = note
    self.versions = versions
    self.isPattern = isPattern
    self.isPrivate = isPrivate
    self.credentials = credentials
    self.deprecation = deprecation
  }

  /// That an operation is deprecated.
  public struct Deprecation: Hashable, Sendable {
    /// The date or version that the page gives: `2021-09-02`.
    public var since: String?
    /// The page's words.
    public var note: String?

    public init(since: String? = nil, note: String? = nil) {
      self.since = since
      self.note = note
    }
  }
}
