public import ScopeTable

/// One thing that a caller can ask of an API, and what must be held for it: mostly one method on one path.
///
/// Everything but the requirement and the evidence is `nil` or empty where the page gives none; a path or a name is always
/// there.
public struct Operation: Hashable, Sendable {
  /// `nil` if the page names only a path, or the operation only by a name.
  public var method: HTTPMethod?
  /// With `{name}` for path parameters, whatever the page writes: `/orgs/{org}/actions`. `nil` if the page gives only a
  /// name.
  public var path: String?
  /// The vendor's own name, which need not be a path: `s3:GetObject`, `chat.postMessage`.
  public var name: String?
  public var pathKind: PathKind
  /// The heading under which the operation stands.
  public var group: String?
  public var title: String?
  public var summary: String?
  public var requirement: Requirement
  /// The vendor's words beside the requirement, whole.
  public var note: String?
  /// The versions for which a `{version}` in the path stands: `["1.0", "2.0", "latest"]`.
  public var versions: [String]
  public var visibility: Visibility?
  /// The kinds of token that the page lists for the operation.
  public var credentials: [String]
  public var deprecated: Deprecation?
  public var parameters: [Parameter]
  /// What else the page says of it, in the page's order: shown and compared, no part of the requirement.
  public var facts: [Fact]
  public var evidence: Evidence
  /// The other entries and pages that were joined into it.
  public var furtherEvidence: [Evidence]

  public init(
    method: HTTPMethod?, path: String?, name: String? = nil, pathKind: PathKind = .template, group: String? = nil,
    title: String? = nil,
    summary: String? = nil, requirement: Requirement, note: String? = nil, versions: [String] = [],
    visibility: Visibility? = nil, credentials: [String] = [], deprecated: Deprecation? = nil,
    parameters: [Parameter] = [], facts: [Fact] = [], evidence: Evidence, furtherEvidence: [Evidence] = []
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.pathKind = pathKind
    self.group = group
    self.title = title
    self.summary = summary
    self.requirement = requirement
    self.note = note
    self.versions = versions
    self.visibility = visibility
    self.credentials = credentials
    self.deprecated = deprecated
    self.parameters = parameters
    self.facts = facts
    self.evidence = evidence
    self.furtherEvidence = furtherEvidence
  }

  /// How a path is to be understood.
  public enum PathKind: String, CaseIterable, Hashable, Sendable {
    /// Segments, some of them `{name}`.
    case template
    /// An expression, as the page writes it: `/download/temp/.*`.
    case pattern
  }

  /// Who may know of the operation.
  public enum Visibility: String, CaseIterable, Hashable, Sendable {
    case `private`
  }

  /// The order of operations in every output: by path, then by method, then by name. What a page does not give comes first.
  public static func inOrder(_ left: Operation, _ right: Operation) -> Bool { left.order < right.order }

  private var order: OperationOrder { OperationOrder(method: method, path: path, name: name) }
}

/// That an operation or a parameter is on its way out.
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
