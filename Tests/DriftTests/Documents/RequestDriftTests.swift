import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// What requests of documents carry, with what OpenAPI says where a document is silent.
@Suite struct RequestDriftTests {
  private static func document(_ operation: String) -> String {
    "openapi: 3.0.3\ninfo: {title: Harbour, version: '1'}\npaths:\n  /boats:\n    post: \(operation)\n"
  }

  private static func parameter(_ facts: String) -> String { "{parameters: [{\(facts), schema: {type: string}}]}" }

  private static func body(_ facts: String) -> String {
    "{requestBody: {\(facts)content: {application/json: {schema: {properties: {a: {type: string}}}}}}}"
  }

  @Test(arguments: [
    // Left out, it is not required.
    (parameter("name: q, in: query"), parameter("name: q, in: query, required: false"), nil),
    (parameter("name: q, in: query, required: true"), parameter("name: q, in: query"), "parameter-made-optional"),
    (parameter("name: q, in: query"), parameter("name: q, in: query, required: true"), "parameter-made-required"),
    (
      "{parameters: [{name: q, in: query, schema: {type: string, nullable: false}}]}", parameter("name: q, in: query"),
      nil
    ),
    (
      "{parameters: [{name: q, in: query, schema: {type: string, nullable: true}}]}", parameter("name: q, in: query"),
      "parameter-made-not-nullable"
    ),
    // The names of headers have no letter case, and others do.
    (parameter("name: X-Dock, in: header"), parameter("name: x-dock, in: header"), nil),
    (
      parameter("name: X-Dock, in: header"), parameter("name: x-dock, in: header, required: true"),
      "parameter-made-required"
    ),
    (
      parameter("name: Dock, in: query, required: true"), parameter("name: dock, in: query, required: true"),
      "required-parameter-added"
    ),
    // A body.
    (body(""), body("required: false, "), nil),
    (body(""), body("required: true, "), "body-made-required"),
    (body("required: true, "), body(""), "body-made-optional"),
    ("{requestBody: {content: {}}}", "{requestBody: {required: true, content: {}}}", "body-made-required"),
    ("{}", "{requestBody: {required: true, content: {}}}", "body-made-required"),
  ])
  func aRequestIsComparedAsOpenAPIReadsIt(base: String, revision: String, rule: String?) throws {
    let rules = try DocumentSample.rules(Self.document(base), Self.document(revision))
    #expect(rules.first == rule)
    #expect(try DocumentSample.rules(Self.document(base), Self.document(base)) == [])
  }

  /// The operation's own header hides that of the path item, however it is spelled.
  @Test func aHeaderOfThePathItemIsHidden() throws {
    func document(_ name: String) -> String {
      """
      openapi: 3.0.3
      info: {title: Harbour, version: '1'}
      paths:
        /boats:
          parameters: [{name: X-Dock, in: header, schema: {type: integer}}]
          get: {parameters: [{name: \(name), in: header, schema: {type: string}}]}
      """
    }
    #expect(try DocumentSample.rules(document("X-Dock"), document("x-dock")) == [])
  }

  /// A page that does not say whether a parameter may be left out contradicts no document.
  @Test func aPagesSilenceIsNoContradiction() throws {
    var operation = Sample.operation(.post, "/boats", needs: .init(.unknown), group: nil)
    operation.parameters = [.init(name: "q", location: .query, type: "string")]
    let page = DriftSide(name: "page.txt", catalogs: [Sample.catalog([operation])])
    let document = try DocumentSample.side(Self.document(Self.parameter("name: q, in: query")), name: "api")
    #expect(DriftComparison().report(base: page, revision: document, today: "2026-11-20").changes == [])
  }

  /// Where a requirement stands in `x-scope`, the scheme still counts.
  @Test func aSchemeBesideAnAnnotationCounts() throws {
    func document(_ scheme: String, _ scopes: String = "[[a]]") -> String {
      DocumentSample.document(security: "[{\(scheme): []}]").replacing(
        "    get:\n", with: "    get:\n      x-scope: {kind: scopes, anyOf: \(scopes)}\n")
    }
    #expect(try DocumentSample.rules(document("key"), document("sameKey")) == [])
    #expect(try DocumentSample.rules(document("key"), document("bearer")) == ["requirement-changed"])
    #expect(try DocumentSample.rules(document("key"), document("key", "[[a, b]]")) == ["requirement-tightened"])
  }

  /// The same document as JSON gives the same changes.
  @Test func theFormOfAFileDoesNotMatter() throws {
    let yaml = (
      DocumentSample.document(security: "[{key: []}]"), DocumentSample.document(security: "[{oauth: [a, b]}]")
    )
    let json = (Self.json(security: #"[{"key": []}]"#), Self.json(security: #"[{"oauth": ["a", "b"]}]"#))
    let expected = try DocumentSample.report(yaml.0, yaml.1).changes.map {
      [$0.rule.id, $0.fingerprint, $0.message.text]
    }
    for pair in [(json.0, json.1), (yaml.0, json.1), (json.0, yaml.1)] {
      let changes = try DocumentSample.report(pair.0, pair.1).changes
      #expect(changes.map { [$0.rule.id, $0.fingerprint, $0.message.text] } == expected)
    }
  }

  private static func json(security: String) -> String {
    """
    {"openapi": "3.0.3", "info": {"title": "Harbour", "version": "1"}, "x-none": 0,
     "paths": {"/boats": {"get": {"security": \(security)}}},
     "components": {"securitySchemes": {
       "key": {"type": "apiKey", "in": "header", "name": "X-Key"}, "oauth": {"type": "oauth2", "flows": {}}}}}
    """
  }
}
