import ScopeTable

/// The notation of the truth files: `any(a,b)`, `byType(t=any(…);…)`, `template(…)`, `none`, `unspecified`.
enum TruthNotation {
  static func notation(_ requirement: Requirement) -> String {
    switch requirement.kind {
    case .scopes(let alternatives):
      return "any(" + alternatives.map { $0.joined(separator: "&") }.joined(separator: ",") + ")"
    case .none: return "none"
    case .anonymous: return "anonymous"
    case .unavailable: return "unavailable"
    case .unknown: return "unspecified"
    case .perType(_, let cases):
      return "byType(" + cases.map { "\($0.type)=" + notation($0.requirement) }.joined(separator: ";") + ")"
    case .perCredential(let cases):
      return "byCredential(" + cases.map { "\($0.credential)=" + notation($0.requirement) }.joined(separator: ";") + ")"
    case .derived(let template, _): return "template(\(template))"
    case .mayCheck(let scopes): return scopes.joined(separator: "; ")
    }
  }
}
