import ScopeTable

/// What an ``Operation`` holds; each is explained there.
struct OperationFields: Hashable, Sendable {
  var method: HTTPMethod?
  var path: String? {
    didSet { shape = path.map(OperationIdentity.shape(of:)) }
  }
  /// The path as an identity compares it. It is asked for far more often than the path changes.
  private(set) var shape: String?
  var name: String?
  var pathKind: Operation.PathKind
  var group: String?
  var title: String?
  var summary: String?
  var requirement: Requirement
  var note: String?
  var versions: [String]
  var visibility: Operation.Visibility?
  var credentials: [String]
  var deprecated: Deprecation?
  var parameters: [Parameter]
  var facts: [Fact]
  var evidence: Evidence
  var furtherEvidence: [Evidence]

  init(
    method: HTTPMethod?, path: String?, name: String?, pathKind: Operation.PathKind, group: String?, title: String?,
    summary: String?, requirement: Requirement, note: String?, versions: [String], visibility: Operation.Visibility?,
    credentials: [String], deprecated: Deprecation?, parameters: [Parameter], facts: [Fact], evidence: Evidence,
    furtherEvidence: [Evidence]
  ) {
    self.method = method
    self.path = path
    self.shape = path.map(OperationIdentity.shape(of:))
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
}
