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
}
