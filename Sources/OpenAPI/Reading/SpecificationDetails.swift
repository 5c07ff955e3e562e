public import ScopeModel
public import ScopeTable

/// What a document says about an operation that has no place in a catalog, but is needed to compare two documents.
public struct SpecificationDetails: Hashable, Sendable {
  /// The addresses of its servers, without a final slash: `https://api.example.com/v2`. If none is named, OpenAPI's default is `/`,
  /// which is empty here. Each variable is replaced by each of its possible values.
  public var servers: [String]
  /// Whether a request must have a body; `nil` if it has none.
  public var isBodyRequired: Bool?
  /// The properties of the body by media type; empty if there is no body. A catalog has those of all types together.
  public var bodies: [String: [Parameter]]
  /// What `security` requires if the operation's requirement was read from something else, such as `x-scope`; `nil` if `security` is the
  /// requirement.
  public var security: Requirement?
  /// Whether some of its parameters are in other places that could not be read.
  public var hasUnreadParameters: Bool
}

extension Specification {
  /// The details of each operation. Of equal operations, the first counts.
  public var operationDetails: [OperationIdentity: SpecificationDetails] {
    var details: [OperationIdentity: SpecificationDetails] = [:]
    for operation in operations().operations where details[operation.identity] == nil {
      let body = operation.node["requestBody"].map { resolved($0)?["required"]?.bool ?? false }
      var reading = RequirementReading(self, namesSchemes: true)
      var parameters = ParameterReading(self)
      parameters.read(operation)
      details[operation.identity] = SpecificationDetails(
        servers: servers(of: operation), isBodyRequired: body, bodies: parameters.bodies,
        security: reading.security(beside: operation),
        hasUnreadParameters: !parameters.findings.isEmpty)
    }
    return details
  }
}
