package import JSON
import ScopeModel
import ScopeTable

/// A change as programs read it: an object of `changes` in `Schemas/drift.schema.json`.
extension DriftChange {
  /// The keys in the order that the schema has them.
  package var jsonMembers: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("rule", rule.family)
    members.add("variant", rule.id == rule.family ? nil : rule.id)
    members.add("level", level.rawValue)
    members.add("provider", provider)
    members.add("method", method?.rawValue)
    members.add("path", path)
    members.add("name", name)
    members.add("group", group)
    members += subject.map(Self.members) ?? []
    members.add("message", message.text)
    members.add("base", base.map(Self.node) ?? .null)
    members.add("revision", revision.map(Self.node) ?? .null)
    members.add("before", before)
    members.add("after", after)
    members.add("fingerprint", fingerprint)
    members += counterExample.map(Self.members) ?? []
    if let name = probablyRenamedTo { members.add("probablyRenamedTo", Self.node(name)) }
    if let name = probablyRenamedFrom { members.add("probablyRenamedFrom", Self.node(name)) }
    return members
  }

  private static func members(of subject: Subject) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    switch subject {
    case .scope(let name): members.add("scope", name)
    case .credential(let credential): members.add("credential", credential)
    case .version(let version): members.add("version", version)
    case .page(let page): members.add("page", page)
    case .server(let addresses): members.add("server", addresses)
    case .cases(let labels):
      if let last = labels.last { members.append(member(of: last)) }
      // Cases inside cases, from the outermost on.
      if labels.count > 1 { members.add("cases", .array(labels.map { .object([member(of: $0)]) })) }
    case .parameter(let name, let location):
      var parameter: [JSONNode.Member] = []
      parameter.add("name", name)
      parameter.add("in", location?.rawValue)
      members.add("parameter", .object(parameter))
    }
    return members
  }

  private static func member(of label: CaseLabel) -> JSONNode.Member {
    switch label {
    case .type(let type): JSONNode.Member("type", .string(type))
    case .credential(let credential): JSONNode.Member("credential", .string(credential))
    }
  }

  /// A token's scopes. That there is no token at all is said beside them, because a token without scopes is something else.
  private static func members(of token: Token) -> [JSONNode.Member] {
    var members = [JSONNode.Member("counterExample", .strings(token.scopes))]
    if token == .missing { members.add("withoutToken", true) }
    return members
  }

  private static func node(_ place: Place) -> JSONNode {
    .object([.init("page", .string(place.page)), .init("line", .number(place.line))])
  }

  private static func node(_ name: OperationName) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("method", name.method?.rawValue)
    members.add("path", name.path)
    members.add("name", name.name)
    return .object(members)
  }
}
