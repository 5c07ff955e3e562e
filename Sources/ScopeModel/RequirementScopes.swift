package import ScopeTable

extension Requirement {
  /// Every scope that the requirement names, in its cases too, in its order and as often as it does. A computed name is none.
  package var scopeNames: [String] {
    switch kind {
    case .scopes(let alternatives): alternatives.flatMap { $0 }
    case .mayCheck(let scopes): scopes
    case .perType(_, let cases): cases.flatMap(\.requirement.scopeNames)
    case .perCredential(let cases): cases.flatMap(\.requirement.scopeNames)
    case .none, .anonymous, .unavailable, .derived, .unknown: []
    }
  }
}
