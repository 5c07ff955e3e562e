import JSON
import TextRendering

/// Verifies that a file differs from another only in what was planned.
///
/// Both are read again. Every changed mapping is compared without its changes, and the changes are compared with the plan.
struct AnnotationProof {
  private let expected: [ObjectIdentifier: [JSONNode.Member]]
  private var equal: Set<[ObjectIdentifier]> = []

  init(_ plan: AnnotationPlan) {
    expected = plan.expected
  }

  /// Whether the revision is the base with the whole plan carried out. The nodes of the base are those of the plan.
  mutating func holds(base: SpecificationNode, revision: SpecificationNode) -> Bool {
    // Nodes with an anchor occur more than once.
    let pair = [ObjectIdentifier(base), ObjectIdentifier(revision)]
    if base.isAnchored, equal.contains(pair) { return true }
    guard areEqual(base, revision) else { return false }
    if base.isAnchored { equal.insert(pair) }
    return true
  }

  private mutating func areEqual(_ base: SpecificationNode, _ revision: SpecificationNode) -> Bool {
    guard base.isAnchored == revision.isAnchored else { return false }
    switch (base.content, revision.content) {
    case (.scalar(let left), .scalar(let right)):
      return left == right
    case (.sequence(let left), .sequence(let right)):
      guard left.count == right.count else { return false }
      for (left, right) in zip(left, right) where !holds(base: left, revision: right) { return false }
      return true
    case (.mapping(let left), .mapping(let right)):
      let planned = expected[ObjectIdentifier(base)] ?? []
      return areEqual(left, right, without: planned) && planned.allSatisfy { has(right, $0) }
    default:
      return false
    }
  }

  private mutating func areEqual(
    _ base: [SpecificationNode.Member], _ revision: [SpecificationNode.Member], without planned: [JSONNode.Member]
  ) -> Bool {
    let names = Set(planned.map(\.key))
    let left = base.filter { !($0.name.map(names.contains) ?? false) }
    let right = revision.filter { !($0.name.map(names.contains) ?? false) }
    guard left.count == right.count else { return false }
    for (left, right) in zip(left, right) {
      guard left.isAlias == right.isAlias, holds(base: left.key, revision: right.key),
        holds(base: left.value, revision: right.value)
      else { return false }
    }
    return true
  }

  private func has(_ members: [SpecificationNode.Member], _ planned: JSONNode.Member) -> Bool {
    let found = members.filter { $0.name == planned.key }
    return found.count == 1 && found[0].value.says(planned.value)
  }
}

extension SpecificationNode {
  /// Whether the value equals a JSON value, with keys in any order.
  func says(_ node: JSONNode) -> Bool {
    switch (content, node) {
    case (_, .onOneLine(let node)): says(node)
    case (.scalar(let scalar), .null): scalar.value == .null
    case (.scalar(let scalar), .bool(let flag)): scalar.value == .bool(flag)
    case (.scalar(let scalar), .number(let number)): scalar.value == .number(String(number))
    case (.scalar(let scalar), .string(let text)):
      if case .string(let read) = scalar.value { read.utf8.elementsEqual(text.utf8) } else { false }
    case (.sequence(let elements), .array(let nodes)):
      elements.count == nodes.count && zip(elements, nodes).allSatisfy { $0.says($1) }
    case (.mapping(let members), .object(let nodes)):
      members.count == nodes.count && nodes.allSatisfy { node in ownMember(node.key)?.value.says(node.value) ?? false }
    default: false
    }
  }
}
