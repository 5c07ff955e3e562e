package import JSON
package import ScopeModel
import ScopeTable

/// An operation as the catalog writes it, with what its page gives and nothing else.
package enum OperationNode {
  package static func node(of operation: Operation) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("method", operation.method?.rawValue)
    members.add("path", operation.path)
    members.add("name", operation.name)
    if operation.pathKind != .template { members.add("pathKind", operation.pathKind.rawValue) }
    members.add("group", operation.group)
    members.add("title", operation.title)
    members.add("summary", operation.summary)
    members.add("requirement", RequirementNode.node(of: operation.requirement))
    members.add("note", operation.note)
    members.add("versions", unlessEmpty: operation.versions.map(JSONNode.string))
    members.add("visibility", operation.visibility?.rawValue)
    members.add("credentials", unlessEmpty: operation.credentials.map(JSONNode.string))
    if let deprecated = operation.deprecated { members.add("deprecated", node(of: deprecated)) }
    members.add("parameters", unlessEmpty: operation.parameters.map(node(of:)))
    members.add("facts", unlessEmpty: operation.facts.map(node(of:)))
    members.add("evidence", node(of: operation.evidence))
    members.add("furtherEvidence", unlessEmpty: operation.furtherEvidence.map(node(of:)))
    return .object(members)
  }

  private static func node(of parameter: Parameter) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("name", parameter.name)
    members.add("in", parameter.location?.rawValue)
    members.add("type", parameter.type)
    members.add("format", parameter.format)
    members.add("required", parameter.required)
    members.add("nullable", parameter.nullable)
    members.add("default", parameter.defaultValue)
    members.add("allowedValues", unlessEmpty: parameter.allowedValues.map(JSONNode.string))
    members.add("description", parameter.description)
    if let deprecated = parameter.deprecated { members.add("deprecated", node(of: deprecated)) }
    return .object(members)
  }

  private static func node(of deprecation: Deprecation) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("since", deprecation.since)
    members.add("note", deprecation.note)
    return .object(members)
  }

  private static func node(of fact: Fact) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("name", fact.name)
    members.add("values", JSONNode.strings(fact.values))
    return .object(members)
  }

  private static func node(of evidence: Evidence) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("page", evidence.page)
    members.add("line", evidence.line)
    members.add("excerpt", evidence.excerpt)
    if evidence.inferred { members.add("inferred", true) }
    return .object(members)
  }
}
