import ScopeModel
import ScopeTable
import TextRendering

/// The scopes that a requirement names, in any of its cases.
enum NamedScopes {
  /// Each once, in the order of the requirement.
  static func scopes(in requirement: Requirement) -> [String] {
    var seen: Set<ExactText> = []
    return requirement.scopeNames.filter { seen.insert(ExactText($0)).inserted }
  }
}
