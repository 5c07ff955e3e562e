import ScopeModel
import ScopeTable

/// A requirement in a few words, for a sample.
enum RequirementInWords {
  static func text(_ requirement: Requirement) -> String {
    let conditions = requirement.conditions.map { " (\($0.text))" }.joined()
    return text(requirement.kind) + conditions
  }

  private static func text(_ kind: Requirement.Kind) -> String {
    switch kind.shape {
    case .alternatives(let anyOf): anyOf.map { $0.joined(separator: " and ") }.joined(separator: " or ")
    case .listed(let scopes): "\(scopes.joined(separator: ", ")) (the page does not say whether one or all)"
    case .computed(let template, let field): template + (field.map { ", from \($0)" } ?? "")
    case .cases(let cases, _): cases.map { "\($0.label.text): \(text($0.requirement))" }.joined(separator: "; ")
    case .plain: kind.words.sample
    }
  }
}
