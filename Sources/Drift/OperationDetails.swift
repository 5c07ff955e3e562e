public import ScopeModel
public import ScopeTable

/// What an OpenAPI document says of an operation that a catalog has no place for.
public struct OperationDetails: Hashable, Sendable {
  /// The addresses of its servers, without a slash at the end; an empty one where none is named.
  public var servers: [String]
  /// Whether a request must have a body; `nil` if it has none.
  public var isBodyRequired: Bool?
  /// The properties of the body in each media type that it may have, by the type; empty where there is no body.
  public var bodies: [String: [Parameter]]
  /// What its `security` asks for where the requirement was read from something else; `nil` if that is the requirement.
  public var security: Requirement?

  /// Whether some of its parameters could not be read, so that those that are missing need not be gone.
  public var hasUnreadParameters: Bool

  public init(
    servers: [String] = [""], isBodyRequired: Bool? = nil, bodies: [String: [Parameter]] = [:],
    security: Requirement? = nil, hasUnreadParameters: Bool = false
  ) {
    self.servers = servers
    self.isBodyRequired = isBodyRequired
    self.bodies = bodies
    self.security = security
    self.hasUnreadParameters = hasUnreadParameters
  }
}
