import Findings
import ScopeModel
import ScopeTable

/// The parameters of an operation of a document, and the top-level properties of its body.
struct ParameterReading {
  private let specification: Specification
  private(set) var parameters: [Parameter] = []
  /// The properties of the body in each media type that it may have.
  private(set) var bodies: [String: [Parameter]] = [:]
  private(set) var findings: [Finding] = []

  init(_ specification: Specification) {
    self.specification = specification
  }

  mutating func read(_ operation: SpecificationOperation) {
    // The operation's own hide those of the path item with the same name and location. Names of headers are case-insensitive.
    var places: [[String]: Int] = [:]
    let listed = [operation.item, operation.node].flatMap { $0["parameters"]?.elements ?? [] }
    for node in listed {
      guard let node = resolved(node, operation), let name = node["name"]?.string else { continue }
      let place = node["in"]?.string ?? ""
      let parameter = parameter(node, name: name, place: place)
      let key = [place, place == "header" ? name.lowercased() : name]
      if let index = places[key] {
        parameters[index] = parameter
      } else {
        places[key] = parameters.count
        parameters.append(parameter)
      }
    }
    guard let body = operation.node["requestBody"].flatMap({ resolved($0, operation) }) else { return }
    var properties = BodyProperties(specification)
    for media in body["content"]?.allMembers ?? [] {
      let body = media.value["schema"].map { properties.add($0) } ?? []
      if let name = media.name.map(Self.mediaType), bodies[name] == nil { bodies[name] = body }
    }
    parameters += properties.parameters
    if let broken = properties.broken.first { report(broken.fault, at: broken.node, operation) }
  }

  /// A media type without differences that do not matter (RFC 9110, section 8.3.1): letter case, and spaces around parameters.
  private static func mediaType(_ name: String) -> String { name.lowercased().filter { !$0.isWhitespace } }

  private func parameter(_ node: SpecificationNode, name: String, place: String) -> Parameter {
    // 3.0 and 3.1 also allow one media type instead of a schema.
    let schema = node["schema"] ?? node["content"]?.allMembers.first?.value["schema"]
    var parameter = SchemaReading(specification).parameter(schema)
    parameter.name = name
    parameter.location = Parameter.Location(rawValue: place)
    // If the document does not say this, OpenAPI does: the parameter is optional.
    parameter.required = node["required"]?.bool ?? false
    parameter.description = node["description"]?.string ?? parameter.description
    parameter.deprecated = OperationReading.deprecation(of: node) ?? parameter.deprecated
    return parameter
  }

  private mutating func resolved(
    _ node: SpecificationNode, _ operation: SpecificationOperation
  ) -> SpecificationNode? {
    switch specification.resolution(of: node) {
    case .node(let target): return target
    case .broken(let node, let fault):
      report(fault, at: node, operation)
      return nil
    }
  }

  private mutating func report(
    _ fault: Specification.ReferenceFault, at node: SpecificationNode, _ operation: SpecificationOperation
  ) {
    findings.append(
      specification.finding(
        .warning, id: fault.id, "\(operation.name) refers \(fault.words). It was skipped.", at: node.offset))
  }
}
