/// A value of an OpenAPI file, from YAML and JSON alike, that knows where it stands.
///
/// An alias of YAML is the very object that its anchor names, so that a file whose aliases multiply stays as small in memory
/// as on disk.
final class SpecificationNode: Sendable {
  let content: Content
  /// The offset of its first byte in the file, from 0: of its anchor or tag, where it has one.
  let offset: Int
  /// Whether YAML's `&name` precedes it, so that other places may mean it too.
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
    /// Whether the value is elsewhere, and here only an alias of it.
    var isAlias: Bool

    /// The key where it is a scalar, as text: `200` for a number.
    var name: String? { key.scalar?.text }
    /// YAML's `<<`, whose value is one or more mappings to be taken over; some programs write it `!!merge <<`.
    var isMerge: Bool {
      guard let scalar = key.scalar, scalar.text == "<<" else { return false }
      return scalar.isPlain || scalar.tag == "tag:yaml.org,2002:merge"
    }
  }

  /// Looking at each member is faster than a table of names up to here.
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

  /// The members that are in the mapping itself.
  var members: [Member]? {
    guard case .mapping(let members) = content else { return nil }
    return members
  }

  // MARK: Members

  /// The member that is in the mapping itself.
  func ownMember(_ name: String) -> Member? {
    guard let members else { return nil }
    if members.count > Self.few { return places[name].map { members[$0] } }
    return members.first { $0.name.map { $0.utf8.elementsEqual(name.utf8) } ?? false }
  }

  /// The value of a name, also where it is taken over by `<<`.
  subscript(name: String) -> SpecificationNode? {
    if let own = ownMember(name) { return own.value }
    guard let members, members.contains(where: \.isMerge) else { return nil }
    return allMembers.first { $0.name.map { $0.utf8.elementsEqual(name.utf8) } ?? false }?.value
  }

  /// The members of the mapping, and those that `<<` takes over and it does not have itself.
  var allMembers: [Member] {
    var collection = MergedMembers()
    collection.add(self)
    return collection.members
  }
}

/// The members of a mapping with those of the mappings that it takes over (<https://yaml.org/type/merge.html>).
private struct MergedMembers {
  private(set) var members: [SpecificationNode.Member] = []
  private var names: Set<String> = []
  private var seen: Set<ObjectIdentifier> = []

  /// The first to have a name gives it its value. No mapping is looked at twice, so that mappings which take over one another
  /// many times cost no more than their number.
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
