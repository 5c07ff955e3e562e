extension DriftRule {
  /// What a rule is about, for those who look for one kind of change.
  package enum Kind: String, CaseIterable {
    case requirements, operations, parameters, scopes, words

    /// For a label.
    var words: String {
      switch self {
      case .requirements: "Requirements"
      case .operations: "Operations and servers"
      case .parameters: "Parameters"
      case .scopes: "Scopes"
      case .words: "Titles, groups and notes"
      }
    }
  }

  package var kind: Kind {
    switch family {
    case "scope-added", "scope-removed": .scopes
    case "title-changed", "group-changed", "note-changed", "fact-changed", "path-parameter-renamed": .words
    case _ where family.hasPrefix("parameter-"): .parameters
    case _ where family.hasPrefix("requirement") || family.hasPrefix("credential-") || family.hasPrefix("condition-"):
      .requirements
    case "type-added", "type-removed", "least-changed": .requirements
    default: .operations
    }
  }
}
