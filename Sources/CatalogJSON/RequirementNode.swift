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

  private static func node(of condition: Condition) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("text", condition.text)
    members.add("effect", condition.effect.rawValue)
    members.add("alternative", condition.alternative)
    if let requires = condition.requires { members.add("requires", node(of: requires)) }
    return .object(members)
  }
}
