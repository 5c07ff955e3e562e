import Findings
import ScopeModel
import ScopeTable

/// One operation of a document, in the form of the catalog.
struct OperationReading {
  private(set) var operation: Operation
  private(set) var findings: [Finding] = []

  init(_ source: SpecificationOperation, in specification: Specification, namesSchemes: Bool) {
    let node = source.node
    var needs = RequirementReading(specification, namesSchemes: namesSchemes)
    let requirement = needs.requirement(of: source)
    var parameters = ParameterReading(specification)
    parameters.read(source)
    operation = Operation(
      method: source.method, path: source.path, group: node["tags"]?.elements?.first?.string,
      title: node["summary"]?.string, summary: node["description"]?.string, requirement: requirement,
      versions: Self.strings(node["x-versions"]),
      visibility: node["x-visibility"]?.string.flatMap(Operation.Visibility.init(rawValue:)),
      credentials: Self.strings(node["x-credentials"]), deprecated: Self.deprecation(of: node),
      parameters: parameters.parameters,
      evidence: specification.evidence(of: source))
    findings = needs.findings + parameters.findings
  }

  static func strings(_ node: SpecificationNode?) -> [String] { node?.elements?.compactMap(\.string) ?? [] }

  static func deprecation(of node: SpecificationNode) -> Deprecation? {
    guard node["deprecated"]?.bool == true else { return nil }
    let words = node["x-deprecated"]
    return Deprecation(since: words?["since"]?.string, note: words?["note"]?.string)
  }
}

extension Specification {
  fileprivate func evidence(of operation: SpecificationOperation) -> Evidence {
    let place = place(of: operation.offset)
    return Evidence(page: place.page, line: place.line, excerpt: operation.name)
  }
}
