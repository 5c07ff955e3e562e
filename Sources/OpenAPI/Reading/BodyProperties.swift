import ScopeModel

/// The top-level properties of request bodies, through references and all kinds of combined schemas.
///
/// A property is required if every allowed body has it: if the parts of `allOf` together require it, or each variant of `oneOf` and
/// `anyOf`, in each media type.
struct BodyProperties {
  private let specification: Specification
  /// References that lead nowhere.
  private(set) var broken: [(node: SpecificationNode, fault: Specification.ReferenceFault)] = []
  private var shape = Shape()
  private var isEmpty = true
  /// The shapes of schemas that were read before, so that each schema is read only once, however many others refer to it.
  private var known: [ObjectIdentifier: Shape] = [:]

  init(_ specification: Specification) {
    self.specification = specification
  }

  /// The properties in the order in which they first appear.
  var parameters: [Parameter] { shape.list }

  /// Adds the schema of a media type, and returns the properties of a body of that type.
  mutating func add(_ schema: SpecificationNode) -> [Parameter] {
    let added = shape(of: schema, path: [])
    shape = isEmpty ? added : shape.or(added)
    isEmpty = false
    return added.list
  }

  private mutating func shape(of reference: SpecificationNode, path: [ObjectIdentifier]) -> Shape {
    let schema: SpecificationNode
    switch specification.resolution(of: reference) {
    case .node(let node): schema = node
    case .broken(let node, let fault):
      broken.append((node, fault))
      return Shape()
    }
    // A schema that contains itself adds nothing to its top level.
    let identifier = ObjectIdentifier(schema)
    if let shape = known[identifier] { return shape }
    guard !path.contains(identifier), path.count < Self.maximumDepth else { return Shape() }
    var shape = Shape()
    for property in schema["properties"]?.allMembers ?? [] {
      guard let name = property.name else { continue }
      shape.add(name, SchemaReading(specification).parameter(property.value))
    }
    shape.required = Set(OperationReading.strings(schema["required"]))
    for part in schema["allOf"]?.elements ?? [] { shape = shape.and(self.shape(of: part, path: path + [identifier])) }
    for key in ["oneOf", "anyOf"] {
      var variants: Shape?
      for variant in schema[key]?.elements ?? [] {
        let next = self.shape(of: variant, path: path + [identifier])
        variants = variants?.or(next) ?? next
      }
      if let variants { shape = shape.and(variants) }
    }
    known[identifier] = shape
    return shape
  }

  /// The depth to which combined schemas are followed.
  private static let maximumDepth = 16

  /// Properties, and which of them are required.
  private struct Shape {
    private(set) var names: [String] = []
    private(set) var parameters: [String: Parameter] = [:]
    var required: Set<String> = []

    var list: [Parameter] {
      names.compactMap { name in
        guard var parameter = parameters[name] else { return nil }
        parameter.required = required.contains(name)
        return parameter
      }
    }

    mutating func add(_ name: String, _ parameter: Parameter) {
      guard parameters[name] == nil else { return }
      names.append(name)
      parameters[name] = parameter
      parameters[name]?.name = name
      parameters[name]?.location = .body
    }

    private func joined(with other: Shape, required: Set<String>) -> Shape {
      var shape = self
      for name in other.names { if let parameter = other.parameters[name] { shape.add(name, parameter) } }
      shape.required = required
      return shape
    }

    func and(_ other: Shape) -> Shape { joined(with: other, required: required.union(other.required)) }
    func or(_ other: Shape) -> Shape { joined(with: other, required: required.intersection(other.required)) }
  }
}
