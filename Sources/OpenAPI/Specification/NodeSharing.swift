import ScopeTable

/// Where the mappings of operations also stand through aliases of YAML, in places that are not operations.
///
/// What is written into such a mapping would be written there too: a template below `x-…`, or another operation that takes
/// over the mapping with `<<`.
struct NodeSharing {
  private var elsewhere: Set<ObjectIdentifier> = []
  private let operations: Set<ObjectIdentifier>
  private var visits = 0

  /// How many places are looked at, each alias counted as often as it is met.
  private static let maximumVisits = 4_000_000

  /// Which part of the document a node is, as far as it leads to operations.
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

  /// Whether an operation's mapping also is in a place that is not an operation, or that could not be told.
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
        // What a path item takes over is a part of it. What an operation takes over is not that operation alone.
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
