public import ScopeModel
public import ScopeTable

/// What a document says of an operation that a catalog has no place for, and that a comparison of two documents needs.
public struct SpecificationDetails: Hashable, Sendable {
  /// The addresses of its servers, without a slash at the end: `https://api.example.com/v2`. Where none is named, OpenAPI says `/`,
  /// which is an empty one here. Each variable is replaced by each of its possible values.
  public var servers: [String]
  /// Whether a request must have a body; `nil` if it has none.
  public var isBodyRequired: Bool?
  /// The properties of the body in each media type that it may have, by the type; empty where there is no body. A catalog has those of
  /// all types together.
  public var bodies: [String: [Parameter]]
  /// What `security` asks for where the operation's requirement was read from something else, such as `x-scope`; `nil` if it is the
  /// requirement.
  public var security: Requirement?
  /// Whether some of its parameters are elsewhere and could not be read.
  public var hasUnreadParameters: Bool
}

extension Specification {
  /// The details of each operation. Of two that are the same, those of the first.
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
