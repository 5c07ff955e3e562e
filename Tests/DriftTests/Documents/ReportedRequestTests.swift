import Findings
import ScopeModel
import Testing

@testable import Drift

/// Changes of parameters, bodies and addresses that other tools were reported to miss or to make up.
@Suite struct ReportedRequestTests {
  private static func document(_ paths: String, head: String = "", components: String = "{}") -> String {
    """
    openapi: 3.0.3
    info: {title: Orchard, version: "1"}
    \(head)paths:
    \(paths.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
    components: \(components)
    """
  }

  // MARK: - Parameters

  private static let limit = "{name: lim, in: query, schema: {type: integer, enum: [1, 2, 3]}}"
  private static let own = document(
    """
    /trees/{id}:
      get:
        parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: q, in: query, required: true, schema: {type: string}}
          - \(limit)
    """)

  private static func shared(isRequired: Bool) -> String {
    let required = isRequired ? "required: true, " : ""
    return document(
      """
      /trees/{treeId}:
        parameters:
          - {name: treeId, in: path, required: true, schema: {type: string}}
          - $ref: '#/components/parameters/q'
          - {name: lim, in: query, \(required)schema: {type: string}}
        get:
          parameters: [\(limit)]
      """,
      components: "{parameters: {q: {name: q, in: query, \(required)schema: {type: string}}}}")
  }

  /// oasdiff/oasdiff#378, #719 and #1163: those of the path item count, and the operation's own hide them.
  @Test func parametersOfThePathItem() throws {
    let all = Self.shared(isRequired: true)
    #expect(try DocumentSample.rules(Self.own, all) == ["path-parameter-renamed"])
    #expect(try DocumentSample.rules(all, Self.shared(isRequired: false)) == ["parameter-made-optional"])
    #expect(try DocumentSample.rules(Self.shared(isRequired: false), all) == ["parameter-made-required"])
  }

  /// Netcracker/qubership-apihub#357: the same name twice in one path is read, and is equal to itself.
  @Test func aNameTwiceInAPath() throws {
    let text = Self.document(
      """
      /trees/{id}/fruit/{id}:
        get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}]}
      """)
    let report = try DocumentSample.report(text, text)
    #expect(report.changes == [])
    #expect(report.operations == 1)
  }

  /// OpenAPITools/openapi-diff#21 and oasdiff/oasdiff#608: a parameter is known by its place in the path.
  @Test func namesThatAreExchanged() throws {
    func document(_ path: String) -> String {
      Self.document(
        """
        \(path):
          get:
            parameters:
              - {name: a, in: path, required: true, schema: {type: string}}
              - {name: b, in: path, required: true, schema: {type: integer}}
        """)
    }
    let rules = try DocumentSample.rules(document("/x/{a}/{b}"), document("/x/{b}/{a}"))
    #expect(rules == ["parameter-type-changed", "parameter-type-changed", "path-parameter-renamed"])
  }

  /// Two paths that are one but for a name are one operation, and the second is told.
  @Test func onePathTwice() throws {
    let text = Self.document(
      "/x/{a}: {get: {}}\n/x/{b}: {post: {}, get: {security: [{o: [x:y]}]}}",
      components: "{securitySchemes: {o: {type: oauth2, flows: {}}}}")
    let catalog = try #require(try DocumentSample.side(text, name: "a").catalogs.first)
    #expect(catalog.operations.map(\.label) == ["GET /x/{a}", "POST /x/{b}"])
    #expect(catalog.findings.map(\.id) == ["duplicate-operation"])
  }

  /// microsoft/OpenAPI.NET: the letter case of a header is no change.
  @Test func aHeaderInAnotherLetterCase() throws {
    func document(_ name: String) -> String {
      Self.document("/t: {get: {parameters: [{name: \(name), in: header, required: true, schema: {type: string}}]}}")
    }
    #expect(try DocumentSample.rules(document("X-Trace"), document("x-trace")) == [])
  }

  // MARK: - Addresses

  private static func served(_ server: String, _ path: String) -> String {
    document("\(path): {get: {}}", head: "servers: [{url: 'https://o.example\(server)'}]\n")
  }

  /// oasdiff/oasdiff#243 and OpenAPITools/openapi-diff#585: what moves from the servers into the path is the same URL.
  @Test func aPrefixThatMoves() throws {
    #expect(try DocumentSample.rules(Self.served("/v1", "/trees"), Self.served("", "/v1/trees")) == [])
    #expect(try DocumentSample.rules(Self.served("", "/v1/trees"), Self.served("/v1", "/trees")) == [])
    #expect(
      try DocumentSample.rules(Self.served("/v1", "/trees"), Self.served("/v2", "/trees")) == ["server-changed"])
  }

  // MARK: - Bodies

  private struct Bodies {
    var tree = """
      {allOf: [{$ref: '#/components/schemas/Base'}, \
      {type: object, properties: {name: {type: string}, height: {type: integer}}}]}
      """
    var variants = "[{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Node'}]"
    var file: String? = "{type: object, properties: {file: {type: string, format: binary}}}"
    var next = "Node"
    var base = "{type: object, required: [kind], properties: {kind: {type: string}}}"
    var first =
      "/t: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}}"

    var text: String {
      document(
        """
        \(first)
        /u: {post: {requestBody: {$ref: '#/components/requestBodies/U'}}}
        /v:
          post:
            requestBody:
              content:
                application/json: {schema: {$ref: '#/components/schemas/Node'}}
                application/xml: {schema: {$ref: '#/components/schemas/Node'}}
        \(file.map { "        multipart/form-data: {schema: \($0)}" } ?? "")
        """,
        components: """
          {requestBodies: {U: {content: {application/json: {schema: {oneOf: \(variants)}}}}}, schemas: {
           Base: \(base), Tree: \(tree),
           Node: {type: object, properties: {next: {$ref: '#/components/schemas/\(next)'}, kids: {type: array, items: {
            $ref: '#/components/schemas/Node'}}}}}}
          """)
    }
  }

  private static func changes(_ edit: (inout Bodies) -> Void) throws -> [String] {
    var revision = Bodies()
    edit(&revision)
    return try DocumentSample.report(Bodies().text, revision.text).changes.map { change in
      var words = [change.rule.id, change.path ?? ""]
      if case .parameter(let name?, _) = change.subject { words.append(name) }
      return words.joined(separator: " ")
    }
  }

  /// OpenAPITools/openapi-diff#346: `required` beside `allOf`.
  @Test func requiredBesideParts() throws {
    #expect(
      try Self.changes {
        $0.tree.insert(contentsOf: "required: [name], ", at: $0.tree.index(after: $0.tree.startIndex))
      }
        == ["parameter-made-required /t name"])
  }

  /// pb33f/openapi-changes#150: the parts of `allOf` written as one schema.
  @Test func partsAsOneSchema() throws {
    let flat =
      "{type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}, height: {type: integer}}}"
    #expect(try Self.changes { $0.tree = flat } == [])
  }

  /// oasdiff/oasdiff#1231 and #1257: a variant goes, and with it what only it had.
  @Test func aVariantThatGoes() throws {
    #expect(
      try Self.changes { $0.variants = "[{$ref: '#/components/schemas/Tree'}]" } == [
        "parameter-made-required /u kind", "parameter-removed /u kids", "parameter-removed /u next",
      ])
  }

  @Test func aPropertyOfAnotherType() throws {
    #expect(
      try Self.changes { $0.next = "Tree" } == ["parameter-type-changed /u next", "parameter-type-changed /v next"])
  }

  /// oasdiff/oasdiff#281: what one media type alone has.
  @Test func aMediaTypeThatGoes() throws {
    #expect(try Self.changes { $0.file = nil } == ["media-type-removed /v"])
  }

  @Test func aPropertyThatOneMediaTypeRequires() throws {
    let file = "{type: object, properties: {file: {type: string, format: binary}}, required: [file]}"
    #expect(try Self.changes { $0.file = file } == ["parameter-made-required /v file"])
  }

  /// OpenAPITools/openapi-diff#25: circles end. A schema that is nothing but itself has no properties.
  @Test func aSchemaInsideItself() throws {
    #expect(
      try Self.changes { $0.base = "{allOf: [{$ref: '#/components/schemas/Base'}]}" } == [
        "parameter-removed /t kind", "parameter-removed /u kind",
      ])
  }

  /// oasdiff/oasdiff#442 and getkin/kin-openapi#856: what stands in a file that is not there is not gone.
  @Test func whatStandsElsewhere() throws {
    var split = Bodies()
    split.first = "/t: {$ref: './t.yaml'}\n/t2: {post: {}}"
    let report = try DocumentSample.report(Bodies().text, split.text)
    #expect(report.changes.map { "\($0.rule.id) \($0.path ?? "")" } == ["operation-added /t2"])
    #expect(!report.isComplete)
    split.first = "/t: {post: {requestBody: {content: {application/json: {schema: {$ref: './tree.yaml#/Tree'}}}}}}"
    let other = try DocumentSample.report(Bodies().text, split.text)
    #expect(other.changes == [])
    #expect(!other.isComplete)
  }
}
