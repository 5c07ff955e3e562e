import Findings
import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// Documents whose parts stand in other files.
@Suite struct SplitDocumentTests {
  private func read(_ text: String, _ files: [String: String], path: String = "api/harbour.yaml") throws -> Catalog {
    let reading = SpecificationFiles { path in
      files[path].map { .bytes(Array($0.utf8)) } ?? .failure("the file does not exist")
    }
    let specification = try Specification(Array(text.utf8), path: path, files: reading)
    return SpecificationReader().catalog(of: specification, provider: "a")
  }

  private static func document(_ paths: String, components: String = "{}") -> String {
    """
    openapi: 3.0.3
    info: {title: Harbour, version: '1'}
    paths: \(paths)
    components: \(components)
    """
  }

  @Test func everyPartMayStandElsewhere() throws {
    let files = [
      "paths/boats.yaml": """
      parameters: [{$ref: '../parts.json#/fleet'}]
      post:
        x-scope: {$ref: ignored, kind: none}
        parameters: [{$ref: '../harbour.yaml#/components/parameters/page'}]
        requestBody: {$ref: 'bodies/boat.yaml'}
      get: {$ref: '../operations.yaml#/list~1boats'}
      """,
      "paths/bodies/boat.yaml": "content: {a/b: {schema: {$ref: '../../parts.json#/Boat'}}}",
      "operations.yaml": "list/boats: {security: [{oauth: [boat:read]}]}",
      "parts.json": #"""
      {"fleet": {"name": "fleet", "in": "query", "schema": {"type": "string"}},
       "Boat": {"allOf": [{"$ref": "#/Hull"}], "required": ["name"]}, "Hull": {"properties": {"name": {"type": "string"}}},
       "oauth": {"type": "oauth2", "flows": {}}}
      """#,
    ]
    let catalog = try read(
      Self.document(
        "{/boats: {$ref: './paths/boats.yaml'}}",
        components:
          "{parameters: {page: {name: page, in: query, schema: {type: integer}}}, securitySchemes: {oauth: {$ref: parts.json#/oauth}}}"
      ), files)
    #expect(catalog.findings.filter { $0.severity == .error } == [])
    let get = try #require(catalog.operations.first { $0.method == .get })
    #expect(get.requirement == Requirement(.scopes(anyOf: [["boat:read"]])))
    #expect(get.evidence.page == "api/paths/boats.yaml")
    #expect(get.evidence.line == 6)
    let post = try #require(catalog.operations.first { $0.method == .post })
    #expect(post.parameters.map(\.name) == ["fleet", "page", "name"])
    #expect(post.parameters.map(\.required) == [false, false, true])
    #expect(catalog.pages.map(\.closes) == [true])
  }

  @Test func thePathsMayStandElsewhere() throws {
    let catalog = try read(
      Self.document("{$ref: all.yaml}"),
      ["all.yaml": "/boats: {get: {}}\n/piers: {$ref: piers.yaml}", "piers.yaml": "put: {}"])
    #expect(catalog.operations.map(\.label) == ["GET /boats", "PUT /piers"])
  }

  @Test(arguments: [
    ("gone.yaml", "“gone.yaml”: the file does not exist"),
    ("https://harbour.example/a.yaml", "nothing is read from the network"),
    ("//harbour.example/a.yaml", "nothing is read from the network"),
    ("file:///etc/passwd", "nothing is read from the network"),
    ("../../secret.yaml", "it is outside the folder of the first file"),
    ("paths/../../secret.yaml", "it is outside the folder of the first file"),
    ("%2e%2e/secret.yaml", "it is outside the folder of the first file"),
    ("/etc/passwd", "it is outside the folder of the first file"),
    ("there.yaml#/nowhere", "which does not exist"),
    ("#/components/nowhere", "which does not exist"),
    ("broken.yaml", "it contains neither valid YAML nor valid JSON on line 1"),
  ])
  func whatCannotBeReadIsAnErrorWithItsReason(reference: String, reason: String) throws {
    let files = ["there.yaml": "a: {}", "broken.yaml": "a: b: c", "secret.yaml": "get: {}"]
    let catalog = try read(Self.document("{/boats: {$ref: '\(reference)'}}"), files)
    let finding = try #require(catalog.findings.first)
    #expect(catalog.findings.count == 1)
    #expect(finding.severity == .error)
    #expect(finding.id == "external-path-item")
    #expect(finding.message.contains(reason), "\(finding.message)")
    #expect(finding.line == 3)
    #expect(catalog.operations == [])
  }

  @Test func circlesEndAndAreToldAsCircles() throws {
    let files = ["a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml"]
    let text = Self.document(
      "{/a: {$ref: a.yaml}, /b: {$ref: '#/paths/~1b'}, /c: {get: {security: [{o: []}]}}}",
      components: "{securitySchemes: {o: {$ref: '#/components/securitySchemes/o'}}}")
    let catalog = try read(text, files)
    #expect(Set(catalog.findings.map(\.id)) == ["circular-reference"])
    #expect(catalog.findings.count == 3)
    #expect(catalog.findings.allSatisfy { $0.message.contains("back to itself") && $0.severity == .error })
  }

  /// A schema inside itself is no circle: it can be read.
  @Test func schemasMayHoldThemselves() throws {
    let body = "{requestBody: {content: {a/b: {schema: {$ref: 'node.yaml'}}}}}"
    let catalog = try read(
      Self.document("{/a: {post: \(body)}}"),
      [
        "node.yaml":
          "{allOf: [{$ref: node.yaml}], properties: {next: {$ref: node.yaml}, kids: {type: array, items: {$ref: '#'}}}}"
      ])
    #expect(catalog.findings == [])
    #expect(catalog.operations.first?.parameters.map(\.name) == ["next", "kids"])
  }

  /// Without other files an annotation is written into the document alone.
  @Test func anAnnotationStaysInTheDocument() throws {
    let text = Self.document("{/a: {get: {}}, /b: {$ref: b.yaml}}")
    let (annotated, result) = try Sample.annotate(text, with: Sample.catalog(Sample.read))
    #expect(annotated.contains("/a: {get: {\"x-scope\": \(Sample.readText)}}"))
    #expect(result.ids == ["external-path-item"])
  }
}
