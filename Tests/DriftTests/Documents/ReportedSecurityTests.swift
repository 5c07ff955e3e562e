import ScopeTable
import Testing

@testable import Drift

/// Changes of security that other tools were reported to miss or to make up, each with the report that tells of it.
@Suite struct ReportedSecurityTests {
  /// The operations of an orchard with what they ask for, and the document's own `security`.
  private static func orchard(
    root: String? = "[{key: []}]", _ changed: [String: String?] = [:], oauth: String = "oauth"
  ) -> String {
    var operations: [String: String?] = [
      "get": "[{\(oauth): [tree:read]}, {\(oauth): [tree:all]}]", "post": "[{\(oauth): [tree:write, tree:read]}]",
      "put": nil, "delete": "[]", "patch": "[{\(oauth): [tree:write]}, {}]",
      "head": "[{\(oauth): [tree:read], key: []}]", "options": "[{\(oauth): []}]", "trace": "null",
    ]
    operations.merge(changed) { $1 }
    let lines = operations.sorted { $0.key < $1.key }.map { method, security in
      "    \(method): {\(security.map { "security: \($0), " } ?? "")responses: {}}\n"
    }
    return """
      openapi: 3.0.3
      info: {title: Orchard, version: "1"}
      \(root.map { "security: \($0)\n" } ?? "")paths:
        /trees:
      \(lines.joined())components:
        securitySchemes:
          basic: {type: http, scheme: basic}
          key: {type: apiKey, in: header, name: X-Key}
          \(oauth): {type: oauth2, flows: {}}

      """
  }

  private static func changes(_ base: String, _ revision: String) throws -> [String] {
    try DocumentSample.report(base, revision).changes.filter { $0.path != nil }.map {
      "\($0.level.rawValue) \($0.rule.id) \($0.method?.rawValue ?? "")"
    }
  }

  /// oasdiff/oasdiff#175: a scope that goes from an AND is seen, and so is one that comes.
  @Test func aScopeOfSeveralThatAreNeededTogether() throws {
    let one = Self.orchard(["post": "[{oauth: [tree:write]}]"])
    #expect(try Self.changes(one, Self.orchard()) == ["breaking requirement-tightened POST"])
    #expect(try Self.changes(Self.orchard(), one) == ["risk requirement-loosened POST"])
  }

  /// oasdiff/oasdiff#1041 and #1043: alternatives of one scheme in another order are the same.
  @Test func alternativesInAnotherOrder() throws {
    let other = Self.orchard(["get": "[{oauth: [tree:all]}, {oauth: [tree:read]}]"])
    #expect(try Self.changes(Self.orchard(), other) == [])
  }

  /// docktape/swagger-brake#199: what was open and now inherits the document's key cannot be called as before.
  @Test func securityThatComesToAnOpenOperation() throws {
    let open = Self.orchard(["put": "[]"])
    #expect(try Self.changes(open, Self.orchard()) == ["breaking requirement-tightened PUT"])
    #expect(try Self.changes(Self.orchard(), open) == ["risk requirement-loosened PUT"])
  }

  /// Netcracker/qubership-apihub#259: the document's own security goes. `security: []` elsewhere stays what it is (pb33f/libopenapi#111).
  @Test func theDocumentsSecurityGoes() throws {
    let without = Self.orchard(root: nil)
    #expect(try Self.changes(Self.orchard(), without) == ["risk requirement-forgotten PUT"])
    #expect(try Self.changes(without, Self.orchard()) == ["info requirement-learned PUT"])
  }

  /// oasdiff/oasdiff#1175: another scheme is another header.
  @Test func anotherScheme() throws {
    let basic = Self.orchard(["put": "[{basic: []}]"])
    #expect(try Self.changes(Self.orchard(), basic) == ["breaking requirement-changed PUT"])
  }

  /// camunda/camunda#53708 and polarsource/polar#3821: the name of a scheme is no part of a request.
  @Test func aSchemeUnderAnotherName() throws {
    #expect(try Self.changes(Self.orchard(), Self.orchard(oauth: "login")) == [])
    #expect(try Self.changes(Self.bearer("BearerAuth", "bearer"), Self.bearer("bearerAuth", "bearer")) == [])
    #expect(
      try Self.changes(Self.bearer("BearerAuth", "bearer"), Self.bearer("BearerAuth", "basic"))
        == ["breaking requirement-changed GET"])
  }

  private static func bearer(_ name: String, _ scheme: String) -> String {
    """
    openapi: 3.0.3
    info: {title: Orchard, version: "1"}
    paths:
      /trees: {get: {security: [{\(name): []}, {oauth: [tree:read]}], responses: {}}}
    components:
      securitySchemes:
        \(name): {type: http, scheme: \(scheme)}
        oauth: {type: oauth2, flows: {}}
    """
  }
}
