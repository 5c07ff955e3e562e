public import ScopeTable

/// One thing that a caller can ask of an API, and what must be held for it: mostly one method on one path.
///
/// Everything but the requirement and the evidence is `nil` or empty where the page gives none; a path or a name is always
/// there.
public struct Operation: Hashable, Sendable {
  /// Operations are copied, sorted and looked up far more often than they are changed: a copy shares what is in it until one of
  /// the two is changed.
  private var fields: Shared<OperationFields>

  /// `nil` if the page names only a path, or the operation only by a name.
  public var method: HTTPMethod? {
    get { fields.value.method }
    _modify { yield &fields.value.method }
  }
  /// With `{name}` for path parameters, whatever the page writes: `/orgs/{org}/actions`. `nil` if the page gives only a
  /// name.
  public var path: String? {
    get { fields.value.path }
    _modify { yield &fields.value.path }
  }
  /// The vendor's own name, which need not be a path: `s3:GetObject`, `chat.postMessage`.
  public var name: String? {
    get { fields.value.name }
    _modify { yield &fields.value.name }
  }
  public var pathKind: PathKind {
    get { fields.value.pathKind }
    _modify { yield &fields.value.pathKind }
  }
  /// The heading under which the operation stands.
  public var group: String? {
    get { fields.value.group }
    _modify { yield &fields.value.group }
  }
  public var title: String? {
    get { fields.value.title }
    _modify { yield &fields.value.title }
  }
  public var summary: String? {
    get { fields.value.summary }
    _modify { yield &fields.value.summary }
  }
  public var requirement: Requirement {
    get { fields.value.requirement }
    _modify { yield &fields.value.requirement }
  }
  /// The vendor's words beside the requirement, whole.
  public var note: String? {
    get { fields.value.note }
    _modify { yield &fields.value.note }
  }
  /// The versions for which a `{version}` in the path stands: `["1.0", "2.0", "latest"]`.
  public var versions: [String] {
    get { fields.value.versions }
    _modify { yield &fields.value.versions }
  }
  public var visibility: Visibility? {
    get { fields.value.visibility }
    _modify { yield &fields.value.visibility }
  }
  /// The kinds of token that the page lists for the operation.
  public var credentials: [String] {
    get { fields.value.credentials }
    _modify { yield &fields.value.credentials }
  }
  public var deprecated: Deprecation? {
    get { fields.value.deprecated }
    _modify { yield &fields.value.deprecated }
  }
  public var parameters: [Parameter] {
    get { fields.value.parameters }
    _modify { yield &fields.value.parameters }
  }
  /// What else the page says of it, in the page's order: shown and compared, no part of the requirement.
  public var facts: [Fact] {
    get { fields.value.facts }
    _modify { yield &fields.value.facts }
  }
  public var evidence: Evidence {
    get { fields.value.evidence }
    _modify { yield &fields.value.evidence }
  }
  /// The other entries and pages that were joined into it.
  public var furtherEvidence: [Evidence] {
    get { fields.value.furtherEvidence }
    _modify { yield &fields.value.furtherEvidence }
  }

  public init(
    method: HTTPMethod?, path: String?, name: String? = nil, pathKind: PathKind = .template, group: String? = nil,
    title: String? = nil,
    summary: String? = nil, requirement: Requirement, note: String? = nil, versions: [String] = [],
    visibility: Visibility? = nil, credentials: [String] = [], deprecated: Deprecation? = nil,
    parameters: [Parameter] = [], facts: [Fact] = [], evidence: Evidence, furtherEvidence: [Evidence] = []
  ) {
    fields = Shared(
      OperationFields(
        method: method, path: path, shape: path.map(OperationIdentity.shape(of:)), name: name, pathKind: pathKind,
        group: group, title: title, summary: summary,
        requirement: requirement, note: note, versions: versions, visibility: visibility, credentials: credentials,
        deprecated: deprecated, parameters: parameters, facts: facts, evidence: evidence,
        furtherEvidence: furtherEvidence))
  }

  /// The operation's method, its path with the names of path parameters ignored, and its name.
  public var identity: OperationIdentity {
    let fields = fields.value
    return OperationIdentity(method: fields.method, shape: fields.shape, name: fields.name)
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

/// That an operation or a parameter is deprecated.
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
