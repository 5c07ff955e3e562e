/// A value of an OpenAPI file, in YAML or JSON, with its place.
///
/// A YAML alias is the same object as its anchor, so that a file whose aliases multiply its contents stays as small in memory as on
/// disk.
final class SpecificationNode: Sendable {
  let content: Content
  /// The offset of its first byte in the file, from 0; that of its anchor or tag, if it has one.
  let offset: Int
  /// Whether YAML's `&name` precedes it, so that other places may refer to it.
  let isAnchored: Bool
  private let places: [String: Int]

  init(_ content: Content, offset: Int, isAnchored: Bool = false) {
    self.content = content
    self.offset = offset
    self.isAnchored = isAnchored
    var places: [String: Int] = [:]
    if case .mapping(let members) = content, members.count > Self.few {
      for (index, member) in members.enumerated().reversed() {
        if let name = member.name { places[name] = index }
      }
    }
    self.places = places
  }

  /// What the value is.
  enum Content: Sendable {
    case scalar(SpecificationScalar)
    case sequence([SpecificationNode])
    /// In the order of the file.
    case mapping([Member])
  }

  /// A key of a mapping and its value.
  struct Member: Sendable {
    var key: SpecificationNode
    var value: SpecificationNode
    /// Whether the value is an alias of a value elsewhere.
    var isAlias: Bool

    /// The key as text, if it is a scalar: `200` for a number.
    var name: String? { key.scalar?.text }
    /// YAML's `<<`, whose value is one or more mappings to merge. Some programs write `!!merge <<`.
    var isMerge: Bool {
      guard let scalar = key.scalar, scalar.text == "<<" else { return false }
      return scalar.isPlain || scalar.tag == "tag:yaml.org,2002:merge"
    }
  }

  /// Up to this number of members, a linear search is faster than a table of names.
  private static let few = 16

  // MARK: What it is

  var scalar: SpecificationScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The text of a scalar that is a string.
  var string: String? {
    guard let scalar, case .string(let text) = scalar.value else { return nil }
    return text
  }

  var bool: Bool? {
    guard let scalar, case .bool(let flag) = scalar.value else { return nil }
    return flag
  }

  var elements: [SpecificationNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The mapping's own members.
  var members: [Member]? {
    guard case .mapping(let members) = content else { return nil }
    return members
  }

  // MARK: Members

  /// A member of the mapping itself.
  func ownMember(_ name: String) -> Member? {
    guard let members else { return nil }
    if members.count > Self.few { return places[name].map { members[$0] } }
    return members.first { $0.name.map { $0.utf8.elementsEqual(name.utf8) } ?? false }
  }

  /// The value of a name, including merged ones.
  subscript(name: String) -> SpecificationNode? {
    if let own = ownMember(name) { return own.value }
    guard let members, members.contains(where: \.isMerge) else { return nil }
    return allMembers.first { $0.name.map { $0.utf8.elementsEqual(name.utf8) } ?? false }?.value
  }

  /// The members of the mapping, and those that `<<` merges and it does not have itself.
  var allMembers: [Member] {
    var collection = MergedMembers()
    collection.add(self)
    return collection.members
  }
}

/// The members of a mapping and of the mappings that it merges (<https://yaml.org/type/merge.html>).
private struct MergedMembers {
  private(set) var members: [SpecificationNode.Member] = []
  private var names: Set<String> = []
  private var seen: Set<ObjectIdentifier> = []

  /// The first mapping with a name gives its value. No mapping is visited twice, so mappings that merge each other many times cost no more
  /// than their number.
  mutating func add(_ mapping: SpecificationNode) {
    guard let own = mapping.members, seen.insert(ObjectIdentifier(mapping)).inserted else { return }
    for member in own where !member.isMerge {
      if let name = member.name, !names.insert(name).inserted { continue }
      members.append(member)
    }
    for member in own where member.isMerge {
      for merged in member.value.elements ?? [member.value] { add(merged) }
    }
  }
}
