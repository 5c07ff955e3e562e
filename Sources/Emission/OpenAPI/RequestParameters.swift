import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// The parameters of one operation, sorted into the places that OpenAPI has for them.
struct RequestParameters {
  private(set) var parameters: [JSONNode] = []
  private(set) var requestBody: JSONNode?
  private(set) var omissions: [EmittedFiles.Omission] = []

  private let operation: Operation
  /// The page's own names in the path, each as often as it occurs.
  private let pathNames: [String]

  init(_ operation: Operation, template: PathTemplate) {
    self.operation = operation
    self.pathNames = template.parameters.map(\.original)
    var given: [ExactText: [Parameter]] = [:]
    var others: [(name: String, location: Parameter.Location, parameter: Parameter)] = []
    var taken: [[ExactText]: Int] = [:]
    for (index, parameter) in operation.parameters.enumerated() {
      guard let (name, location) = nameAndPlace(of: parameter, number: index + 1, taken: &taken) else { continue }
      if location == .path {
        given[ExactText(name), default: []].append(parameter)
      } else {
        others.append((name, location, parameter))
      }
    }
    parameters = template.parameters.map { place in
      // If several share a name, each describes the occurrence with its own number.
      let all = given[ExactText(place.original)] ?? []
      let own = all.indices.contains(place.number - 1) ? all[place.number - 1] : Parameter()
      return Self.node(own, name: place.name, location: .path)
    }
    for other in others where other.location != .body {
      parameters.append(Self.node(other.parameter, name: other.name, location: other.location))
    }
    requestBody = Self.body(others.filter { $0.location == .body }.map { ($0.name, $0.parameter) })
  }

  /// The location of the parameter in OpenAPI; adds an omission and returns `nil` if there is none.
  private mutating func nameAndPlace(
    of parameter: Parameter, number: Int, taken: inout [[ExactText]: Int]
  ) -> (name: String, location: Parameter.Location)? {
    guard let name = parameter.name, !name.isEmpty else {
      omit("unnamed-parameter", "number \(number)", "The page has lost the parameter's name.")
      return nil
    }
    guard let location = parameter.location ?? (isInPath(name) ? .path : nil) else {
      omit("parameter-without-place", name, "The page does not say where in the request the parameter belongs.")
      return nil
    }
    if location == .path && !isInPath(name) {
      omit("unbound-path-parameter", name, "The path contains no parameter with this name.")
      return nil
    }
    // Names of headers are case-insensitive (RFC 9110, section 5.1).
    let place = [ExactText(location.rawValue), ExactText(location == .header ? name.lowercased() : name)]
    guard taken[place, default: 0] < (location == .path ? count(inPath: name) : 1) else {
      omit("duplicate-parameter", name, "Another parameter has the same name and location.")
      return nil
    }
    taken[place, default: 0] += 1
    return (name, location)
  }

  private func isInPath(_ name: String) -> Bool { count(inPath: name) > 0 }

  private func count(inPath name: String) -> Int { pathNames.count { $0.utf8.elementsEqual(name.utf8) } }

  private mutating func omit(_ id: String, _ parameter: String, _ reason: String) {
    let subject = "\(operation.label), parameter \(parameter)"
    omissions.append(EmittedFiles.Omission(id: id, subject: subject, reason: reason))
  }

  private static func node(_ parameter: Parameter, name: String, location: Parameter.Location) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("name", name)
    members.add("in", location.rawValue)
    // OpenAPI requires this for a path, whatever the page says.
    members.add("required", location == .path ? true : parameter.required)
    members.add("description", parameter.description.map(MarkdownText.inline))
    members.addDeprecation(parameter.deprecated)
    members.add("schema", ParameterSchema(parameter: parameter).node(isDescribed: false))
    return .onOneLine(.object(members))
  }

  /// A body with a property for each parameter. Its media type is any, because the pages name none.
  private static func body(_ parameters: [(name: String, parameter: Parameter)]) -> JSONNode? {
    guard !parameters.isEmpty else { return nil }
    let required = parameters.filter { $0.parameter.required == true }.map(\.name)
    var schema: [JSONNode.Member] = []
    schema.add("type", "object")
    schema.add(
      "properties",
      .object(
        parameters.map { name, parameter in
          JSONNode.Member(name, .onOneLine(ParameterSchema(parameter: parameter).node(isDescribed: true)))
        }))
    if !required.isEmpty { schema.add("required", .onOneLine(JSONNode.strings(required))) }
    var body: [JSONNode.Member] = []
    if !required.isEmpty { body.add("required", true) }
    let media = JSONNode.object([JSONNode.Member("schema", .object(schema))])
    body.add("content", .object([JSONNode.Member("*/*", media)]))
    return .object(body)
  }
}
