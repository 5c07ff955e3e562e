package import ScopeTable

/// What messages and outputs call each kind of requirement, in one place.
package struct RequirementKindWords: Sendable {
  /// Behind a number of requirements: `3 by type`.
  package var counted: String
  /// What operations with such a requirement do: `depend on the type of object`.
  package var operations: String
  /// In a cell of a table, before any contents: `per type`.
  package var cell: String
  /// In the explorer, before any contents: `not for this kind of token`.
  package var mark: String
  /// In a sample, where nothing else is shown: `no scope`.
  package var sample: String
  /// Why a format for plain scopes cannot hold it: `the requirement depends on the type of the object`.
  package var obstacle: String

  package init(_ name: Requirement.Kind.Name) {
    switch name {
    case .scopes:
      self.init(
        counted: "with scopes", operations: "need scopes", cell: "scopes", obstacle: "it needs scopes")
    case .none:
      self.init(
        counted: "without scopes", operations: "need a credential but no scope", cell: "no scope needed",
        sample: "no scope", obstacle: "no scope is needed")
    case .anonymous:
      self.init(
        counted: "open to everyone", operations: "need no credential", cell: "no credential needed",
        sample: "no credential", obstacle: "no credential is needed, which differs from needing no scope")
    case .unavailable:
      self.init(
        counted: "unavailable", operations: "cannot be called with this kind of token", cell: "unavailable",
        mark: "not for this kind of token", obstacle: "this kind of credential cannot call it at all")
    case .perType:
      self.init(
        counted: "by type", operations: "depend on the type of object", cell: "per type",
        obstacle: "the requirement depends on the type of the object")
    case .perCredential:
      self.init(
        counted: "by kind of token", operations: "depend on the kind of token", cell: "per token",
        mark: "per kind of token", obstacle: "the requirement depends on the kind of token")
    case .derived:
      self.init(
        counted: "derived from a field", operations: "have a computed scope name", cell: "computed",
        obstacle: "the name of its scope is computed")
    case .mayCheck:
      self.init(
        counted: "that may be checked", operations: "may check scopes (the page does not say when)",
        cell: "may be checked", obstacle: "the page does not say whether one or all of its scopes are needed")
    case .unknown:
      self.init(
        counted: "not stated", operations: "have no stated requirement", cell: "not stated",
        obstacle: "the page does not say what it needs")
    }
  }

  private init(
    counted: String, operations: String, cell: String, mark: String? = nil, sample: String? = nil, obstacle: String
  ) {
    self.counted = counted
    self.operations = operations
    self.cell = cell
    self.mark = mark ?? cell
    self.sample = sample ?? cell
    self.obstacle = obstacle
  }
}

extension Requirement.Kind {
  /// What messages and outputs call this kind.
  package var words: RequirementKindWords { RequirementKindWords(name) }
}

extension Requirement.Kind.Name {
  /// Whether requirements of this kind name scopes, or have cases that may.
  package var namesScopes: Bool {
    switch self {
    case .scopes, .perType, .perCredential, .derived, .mayCheck: true
    case .none, .anonymous, .unavailable, .unknown: false
    }
  }
}
