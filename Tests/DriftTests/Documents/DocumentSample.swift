import OpenAPI
import ScopeModel

@testable import Drift

/// OpenAPI documents, compared as the command compares them.
enum DocumentSample {
  /// A document of one operation, `GET /boats`.
  static func document(security: String?, root: String? = nil, version: String = "3.0.3") -> String {
    """
    openapi: \(version)
    info: {title: Harbour, version: "1"}
    \(root.map { "security: \($0)" } ?? "x-none: 0")
    paths:
      /boats:
        get:
          \(security.map { "security: \($0)" } ?? "x-none: 0")
    components:
      securitySchemes:
        key: {type: apiKey, in: header, name: X-Key}
        sameKey: {type: apiKey, in: header, name: x-key}
        otherKey: {type: apiKey, in: query, name: X-Key}
        basic: {type: http, scheme: basic}
        bearer: {type: http, scheme: bearer}
        Bearer: {type: http, scheme: Bearer, bearerFormat: JWT}
        tls: {type: mutualTLS}
        oauth: {type: oauth2, flows: {}}
        login: {type: oauth2, flows: {}}
        connect: {type: openIdConnect, openIdConnectUrl: 'https://harbour.example/c'}
    """
  }

  /// - Parameter files: The other files, by their paths from the folder of the document.
  static func side(_ text: String, name: String, files: [String: String] = [:]) throws -> DriftSide {
    let reading = SpecificationFiles { path in
      files[path].map { .bytes(Array($0.utf8)) } ?? .failure("the file does not exist")
    }
    let specification = try Specification(Array(text.utf8), path: "\(name).yaml", files: reading)
    let catalog = SpecificationReader(namesSchemes: true).catalog(of: specification, provider: "openapi")
    let details = specification.operationDetails.mapValues { details in
      OperationDetails(
        servers: details.servers, isBodyRequired: details.isBodyRequired, bodies: details.bodies,
        security: details.security, hasUnreadParameters: details.hasUnreadParameters)
    }
    return DriftSide(
      name: "\(name).yaml", catalogs: [catalog], schemas: specification.schemaDigests, details: details,
      unreadPaths: specification.unreadPaths)
  }

  static func report(
    _ base: String, _ revision: String, files: (base: [String: String], revision: [String: String]) = ([:], [:])
  ) throws -> DriftReport {
    DriftComparison().report(
      base: try side(base, name: "base", files: files.base),
      revision: try side(revision, name: "revision", files: files.revision), today: "2026-11-20")
  }

  /// The rules of all changes but those of scopes, which come and go with requirements.
  static func rules(_ base: String, _ revision: String) throws -> [String] {
    try report(base, revision).changes.map(\.rule.id).filter { !$0.hasPrefix("scope-") }
  }
}
