import ScopeModel
import ScopeTable

/// The parameters of an operation of a document, and the top-level properties of its body.
struct ParameterReading {
  private let specification: Specification
  private(set) var parameters: [Parameter] = []
  private(set) var findings: [Finding] = []

  init(_ specification: Specification) {
    self.specification = specification
  }

  mutating func read(_ operation: SpecificationOperation) {
    // The operation's own hide those of the path item that have the same name and place.
    var places: [[String]: Int] = [:]
    let listed = [operation.item, operation.node].flatMap { $0["parameters"]?.elements ?? [] }
    for node in listed {
      guard let node = resolved(node, operation), let name = node["name"]?.string else { continue }
      let place = node["in"]?.string ?? ""
      let parameter = parameter(node, name: name, place: place)
      if let index = places[[place, name]] {
        parameters[index] = parameter
      } else {
        places[[place, name]] = parameters.count
        parameters.append(parameter)
      }
    }
    guard let body = operation.node["requestBody"].flatMap({ resolved($0, operation) }) else { return }
    var properties = BodyProperties(specification)
    for media in body["content"]?.allMembers ?? [] {
      if let schema = media.value["schema"] { properties.add(schema) }
    }
    parameters += properties.parameters
    if let reference = properties.unresolved.first { reportReference(at: reference, operation) }
  }

  private func parameter(_ node: SpecificationNode, name: String, place: String) -> Parameter {
    // 3.0 and 3.1 also allow one media type in the place of a schema.
    let schema = node["schema"] ?? node["content"]?.allMembers.first?.value["schema"]
    var parameter = SchemaReading(specification).parameter(schema)
    parameter.name = name
    parameter.location = Parameter.Location(rawValue: place)
    parameter.required = node["required"]?.bool
    parameter.description = node["description"]?.string ?? parameter.description
    parameter.deprecated = OperationReading.deprecation(of: node) ?? parameter.deprecated
    return parameter
  }

  private mutating func resolved(
    _ node: SpecificationNode, _ operation: SpecificationOperation
  ) -> SpecificationNode? {
    if let target = specification.resolved(node) { return target }
    reportReference(at: node, operation)
    return nil
  }

  private mutating func reportReference(at node: SpecificationNode, _ operation: SpecificationOperation) {
    findings.append(
      specification.finding(
        .warning, id: "unresolved-reference",
        "\(operation.name) refers to something that is not in this file. It was passed over.", at: node.offset))
  }
}
