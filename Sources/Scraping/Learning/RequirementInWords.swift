import ScopeTable

/// A requirement in a few words, for a sample.
enum RequirementInWords {
  static func text(_ requirement: Requirement) -> String {
    let conditions = requirement.conditions.map { " (\($0.text))" }.joined()
    return text(requirement.kind) + conditions
  }

  private static func text(_ kind: Requirement.Kind) -> String {
    switch kind {
    case .scopes(let anyOf): anyOf.map { $0.joined(separator: " and ") }.joined(separator: " or ")
    case .none: "no scope"
    case .anonymous: "no credential"
    case .unavailable: "unavailable"
    case .unknown: "not stated"
    case .mayCheck(let scopes): "\(scopes.joined(separator: ", ")) (the page does not say whether one or all)"
    case .derived(let template, let from): template + (from.map { ", from \($0)" } ?? "")
    case .perType(_, let cases): cases.map { "\($0.type): \(text($0.requirement))" }.joined(separator: "; ")
    case .perCredential(let cases): cases.map { "\($0.credential): \(text($0.requirement))" }.joined(separator: "; ")
    }
  }
}
