import JSON
import ScopeModel
import TextRendering

/// What is to be written into a specification, and what the result must be.
struct AnnotationPlan {
  let specification: Specification
  private let style: YAMLBlock
  private(set) var edits: [TextEdit] = []
  /// For each mapping that changes: the keys and the values that they must have afterwards.
  private(set) var expected: [ObjectIdentifier: [JSONNode.Member]] = [:]

  init(_ specification: Specification) {
    self.specification = specification
    style = specification.blockStyle
  }

  /// Adds members whose keys are not there yet. Returns whether there was a place for them.
  mutating func add(_ members: [JSONNode.Member], to mapping: SpecificationNode) -> Bool {
    guard members.allSatisfy(isReadBack),
      let edit = MemberInsertion(specification, style: style).edit(adding: members, to: mapping)
    else { return false }
    edits.append(edit)
    expected[ObjectIdentifier(mapping), default: []] += members
    return true
  }

  /// Replaces the value of a member. Returns whether that was possible.
  mutating func replace(
    _ member: SpecificationNode.Member, in mapping: SpecificationNode, with value: JSONNode
  ) -> Bool {
    guard let name = member.name, isReadBack(JSONNode.Member(name, value)),
      let edit = ValueReplacement(specification, style: style).edit(of: member, in: mapping, to: value)
    else { return false }
    edits.append(edit)
    expected[ObjectIdentifier(mapping), default: []].append(JSONNode.Member(name, value))
    return true
  }

  /// Whether a reader gives the text back. Yams drops a byte order mark at the beginning of a scalar, and what is dropped cannot be
  /// verified.
  private func isReadBack(_ member: JSONNode.Member) -> Bool {
    specification.syntax == .json || !(member.key.beginsWithMark || member.value.hasMark)
  }

  /// The file with everything written.
  var bytes: [UInt8] { TextEdit.apply(edits, to: specification.bytes) }
}

extension String {
  fileprivate var beginsWithMark: Bool { unicodeScalars.first == "\u{FEFF}" }
}

extension JSONNode {
  /// Whether any string in it begins with a byte order mark.
  fileprivate var hasMark: Bool {
    switch self {
    case .null, .bool, .number: false
    case .string(let text): text.beginsWithMark
    case .array(let elements): elements.contains(where: \.hasMark)
    case .object(let members): members.contains { $0.key.beginsWithMark || $0.value.hasMark }
    case .onOneLine(let node): node.hasMark
    }
  }
}
