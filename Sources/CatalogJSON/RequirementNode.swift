public import JSON
public import ScopeTable

/// A requirement as the catalog and OpenAPI's `x-scope` write it: `{"kind": "scopes", "anyOf": [["account:write"]]}`.
public enum RequirementNode {
  /// `Requirement(json:)` reads it back.
  public static func node(of requirement: Requirement) -> JSONNode {
    var members = members(of: requirement.kind)
    members.add("least", unlessEmpty: requirement.least.map(JSONNode.number))
    members.add("conditions", unlessEmpty: requirement.conditions.map(node(of:)))
    return .object(members)
  }

  private static func members(of kind: Requirement.Kind) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("kind", word(for: kind))
    switch kind {
    case .scopes(let anyOf):
      members.add("anyOf", .array(anyOf.map(JSONNode.strings)))
    case .perType(let field, let cases):
      members.add("field", field)
      members.add("cases", .array(cases.map { node(key: "type", $0.type, $0.requirement) }))
    case .perCredential(let cases):
      members.add("cases", .array(cases.map { node(key: "credential", $0.credential, $0.requirement) }))
    case .derived(let template, let from):
      members.add("template", template)
      members.add("from", from)
    case .mayCheck(let scopes):
      members.add("scopes", JSONNode.strings(scopes))
    case .none, .anonymous, .unavailable, .unknown:
      break
    }
    return members
  }

  private static func word(for kind: Requirement.Kind) -> String {
    switch kind {
    case .scopes: "scopes"
    case .none: "none"
    case .anonymous: "anonymous"
    case .unavailable: "unavailable"
    case .perType: "perType"
    case .perCredential: "perCredential"
    case .derived: "derived"
    case .mayCheck: "mayCheck"
    case .unknown: "unknown"
    }
  }

  private static func node(key: String, _ label: String, _ requirement: Requirement) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add(key, label)
    members.add("requirement", node(of: requirement))
    return .object(members)
  }

  private static func node(of condition: Condition) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("text", condition.text)
    members.add("effect", condition.effect.rawValue)
    members.add("alternative", condition.alternative)
    if let requires = condition.requires { members.add("requires", node(of: requires)) }
    return .object(members)
  }
}
