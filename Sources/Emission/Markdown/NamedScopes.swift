import ScopeModel
import ScopeTable

/// The scopes that a requirement names, in any of its cases.
enum NamedScopes {
  /// Each once, in the order of the requirement. A computed name is none of them.
  static func scopes(in requirement: Requirement) -> [String] {
    var seen: Set<ExactText> = []
    return all(in: requirement).filter { seen.insert(ExactText($0)).inserted }
  }

  private static func all(in requirement: Requirement) -> [String] {
    switch requirement.kind {
    case .scopes(let anyOf): anyOf.flatMap { $0 }
    case .mayCheck(let scopes): scopes
    case .perType(_, let cases): cases.flatMap { all(in: $0.requirement) }
    case .perCredential(let cases): cases.flatMap { all(in: $0.requirement) }
    case .none, .anonymous, .unavailable, .derived, .unknown: []
    }
  }
}
