import JSON
import ScopeModel

/// A JSON document as nodes of a specification.
struct JSONTree {
  let start: Int

  func node(_ value: JSONValue) -> SpecificationNode {
    let content: SpecificationNode.Content
    switch value.content {
    case .null: content = .scalar(SpecificationScalar(text: "null", isPlain: true))
    case .bool(let flag): content = .scalar(SpecificationScalar(text: flag ? "true" : "false", isPlain: true))
    case .number(let literal): content = .scalar(SpecificationScalar(text: literal, isPlain: true))
    case .string(let text): content = .scalar(SpecificationScalar(text: text, isPlain: false))
    case .array(let elements): content = .sequence(elements.map(node))
    case .object(let members): content = .mapping(members.map(member))
    }
    return SpecificationNode(content, offset: start + value.offset)
  }

  private func member(_ member: JSONValue.Member) -> SpecificationNode.Member {
    let name = SpecificationScalar(text: member.name, isPlain: false)
    return SpecificationNode.Member(
      key: SpecificationNode(.scalar(name), offset: start + member.offset), value: node(member.value), isAlias: false)
  }
}
