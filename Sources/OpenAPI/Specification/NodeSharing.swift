import ScopeTable

/// Finds mappings of operations that YAML aliases also put in places that are not operations.
///
/// A change to such a mapping would also change those places: a template below `x-…`, or another operation that merges the mapping
/// with `<<`.
struct NodeSharing {
  private var elsewhere: Set<ObjectIdentifier> = []
  private let operations: Set<ObjectIdentifier>
  private var visits = 0

  /// The most places that are visited, with each alias counted as often as it occurs.
  private static let maximumVisits = 4_000_000

  /// The role of a node on the way to operations.
  private enum Role {
    case document, paths, pathItems, item, operation, components, other

    func role(of key: String?) -> Role {
      switch (self, key) {
      case (.document, "paths"): .paths
      case (.components, "pathItems"): .pathItems
      case (.document, "components"): .components
      case (.paths, .some(let key)) where key.hasPrefix("/"): .item
      case (.pathItems, _): .item
      case (.item, .some(let key)) where Specification.methods[key.lowercased()] != nil: .operation
      default: .other
      }
    }
  }

  init(_ specification: Specification, _ operations: [SpecificationOperation]) {
    self.operations = Set(operations.map { ObjectIdentifier($0.node) })
    if specification.hasAnchors { visit(specification.root, .document) }
  }

  /// Whether an operation's mapping is also in a place that is not an operation, or whether that cannot be determined.
  func isElsewhere(_ operation: SpecificationNode) -> Bool {
    visits > Self.maximumVisits || elsewhere.contains(ObjectIdentifier(operation))
  }

  private mutating func visit(_ node: SpecificationNode, _ role: Role) {
    visits += 1
    guard visits <= Self.maximumVisits else { return }
    switch node.content {
    case .scalar: break
    case .sequence(let elements):
      for element in elements { visit(element, .other) }
    case .mapping(let members):
      let identifier = ObjectIdentifier(node)
      if role != .operation, operations.contains(identifier) { elsewhere.insert(identifier) }
      for member in members {
        // What a path item merges belongs to it. What an operation merges does not belong to that operation alone.
        if member.isMerge, role != .operation {
          for merged in member.value.elements ?? [member.value] { visit(merged, role) }
        } else {
          visit(member.value, member.isMerge ? .other : role.role(of: member.name))
        }
      }
    }
  }
}

extension Specification {
  /// Whether anything in the file can be meant from several places.
  var hasAnchors: Bool { syntax == .yaml && bytes.contains(UInt8(ascii: "&")) && bytes.contains(UInt8(ascii: "*")) }
}
