extension Requirement {
  /// Every scope that the requirement names, in its cases and in what its conditions require too, in its order and as often
  /// as it does. A computed name is none.
  package var scopeNames: [String] {
    let own: [String] =
      switch kind {
      case .scopes(let alternatives): alternatives.flatMap { $0 }
      case .mayCheck(let scopes): scopes
      case .perType, .perCredential, .none, .anonymous, .unavailable, .derived, .unknown: []
      }
    return own + nested.flatMap(\.scopeNames)
  }
}
