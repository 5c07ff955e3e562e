/// How a requirement is written into an operation.
public enum AnnotationStyle: String, CaseIterable, Hashable, Sendable {
  /// The requirement as in the catalog, of any kind: `x-scope: {"kind": "none"}`.
  case xScope = "x-scope"
  /// OpenAPI's own security requirements
  /// (<https://spec.openapis.org/oas/v3.1.1#security-requirement-object>): one of the objects is sufficient, with all of its scopes.
  case security
  /// A flat list of scopes that are all needed.
  case xRequiredScopes = "x-required-scopes"
  /// What Atlassian writes into its own specifications
  /// (<https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json>): one object for each set of scopes that are needed together.
  case xAtlassianOAuth2Scopes = "x-atlassian-oauth2-scopes"

  /// The key of the operation's mapping.
  public var key: String { rawValue }
}
