import JSON
import ScopeTable

/// Each kind of requirement in JSON: how it is written, and below how it is read.
extension RequirementNode {
  static func members(of kind: Requirement.Kind) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("kind", kind.name.rawValue)
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

  private static func node(key: String, _ label: String, _ requirement: Requirement) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add(key, label)
    members.add("requirement", node(of: requirement))
    return .object(members)
  }
}

extension JSONReader {
  func requirementKind(depth: Int) throws(Unfit) -> Requirement.Kind {
    switch try required("kind").choice(of: Requirement.Kind.Name.self) {
    case .scopes:
      .scopes(anyOf: try required("anyOf").eachOfOneOrMore { (alternative) throws(Unfit) in try alternative.names() })
    case .none: .none
    case .anonymous: .anonymous
    case .unavailable: .unavailable
    case .perType:
      .perType(
        field: try optional("field")?.text(),
        cases: try required("cases").eachOfOneOrMore { (reader) throws(Unfit) in try reader.typeCase(depth: depth) })
    case .perCredential:
      .perCredential(
        cases: try required("cases").eachOfOneOrMore { (reader) throws(Unfit) in
          try reader.credentialCase(depth: depth)
        })
    case .derived: .derived(template: try required("template").words(), from: try optional("from")?.text())
    case .mayCheck: .mayCheck(scopes: try required("scopes").names())
    case .unknown: .unknown
    }
  }

  /// One or more names of scopes.
  private func names() throws(Unfit) -> [String] {
    try eachOfOneOrMore { (reader) throws(Unfit) in try reader.words() }
  }

  private func typeCase(depth: Int) throws(Unfit) -> Requirement.TypeCase {
    Requirement.TypeCase(
      type: try required("type").text(), requirement: try required("requirement").requirement(depth: depth + 1))
  }

  private func credentialCase(depth: Int) throws(Unfit) -> Requirement.CredentialCase {
    Requirement.CredentialCase(
      credential: try required("credential").text(),
      requirement: try required("requirement").requirement(depth: depth + 1))
  }
}
