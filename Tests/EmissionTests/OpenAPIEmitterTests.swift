import Emission
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

@Suite struct OpenAPIEmitterTests {
  private func operation(
    _ method: HTTPMethod, _ path: String, kind: Operation.PathKind = .template, parameters: [Parameter] = []
  ) -> Operation {
    Operation(
      method: method, path: path, pathKind: kind, requirement: Requirement(.none), parameters: parameters,
      evidence: Evidence(page: "a", line: 1, excerpt: ""))
  }

  private func emit(_ operations: [Operation]) throws -> (document: JSONValue, omissions: [EmittedFiles.Omission]) {
    let files = OpenAPIEmitter().emit(
      Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: operations))
    #expect(files.files.map(\.path) == ["a.openapi.json"])
    let text = try #require(files.files.first).text
    return (try JSONParser().parse(Array(text.utf8)), files.omissions)
  }

  private func emit(parameters: [Parameter]) throws -> (operation: JSONValue, omissions: [EmittedFiles.Omission]) {
    let (document, omissions) = try emit([operation(.post, "/a/{id}", parameters: parameters)])
    return (try #require(document["paths"]?["/a/{id}"]?["post"]), omissions)
  }

  @Test(arguments: [
    (HTTPMethod.get, "/a/.*", Operation.PathKind.pattern, "pattern-path"),
    (.connect, "/a", .template, "unsupported-method"), (.get, "a", .template, "relative-path"),
    (.get, "/a?b=c", .template, "query-in-path"), (.get, "/a#b", .template, "query-in-path"),
    (.get, "/{a", .template, "malformed-template"), (.get, "/a}", .template, "malformed-template"),
    (.get, "/{}", .template, "malformed-template"), (.get, "/{a{b}}", .template, "malformed-template"),
    (.get, "/{a/b}", .template, "malformed-template"), (.get, "/{a:.*}", .template, "unusual-path-parameter"),
  ])
  func omitsWhatItCannotHold(method: HTTPMethod, path: String, kind: Operation.PathKind, id: String) throws {
    let (document, omissions) = try emit([operation(method, path, kind: kind), operation(.get, "/kept")])
    #expect(omissions.map(\.id) == [id])
    #expect(omissions.first?.subject == "\(method.rawValue) \(path)")
    #expect(document["info"]?["x-scopetables-omitted"]?[0]?["id"]?.content == .string(id))
    #expect(document["paths"]?["/kept"]?["get"] != nil)
    #expect(document["paths"]?[path] == nil)
  }

  /// Beside them stands how many there are, and of each that shares its place with another one, which that is.
  @Test func operationsWithoutAPlaceAreCounted() throws {
    func named(_ method: HTTPMethod?, _ path: String?, _ name: String?) -> Operation {
      var named = operation(.get, "/")
      (named.method, named.path, named.name) = (method, path, name)
      return named
    }
    let operations = [
      named(nil, nil, "s3:GetObject"), named(.post, nil, "chat.post"), named(nil, "/a", nil),
      named(.get, "/a", "a.get"),
      named(.get, "/a", "a.read"), named(.post, "/a", nil),
    ]
    let (document, omissions) = try emit(operations)
    #expect(omissions.map(\.id) == ["operation-without-path", "path-without-method", "equal-operations"])
    #expect(omissions.map(\.subject) == ["2 operations", "1 operation", "GET /a (a.read)"])
    #expect(document["paths"]?["/a"]?["get"] != nil)
    #expect(document["paths"]?["/a"]?["post"] != nil)
    let overlay = OverlayEmitter().emit(
      Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: operations))
    #expect(overlay.omissions == omissions)
    let text = try #require(overlay.files.first).text
    let actions = try #require(try JSONParser().parse(Array(text.utf8))["actions"])
    #expect(actions[3] != nil && actions[4] == nil)
  }

  @Test func aNameThatComesAgainIsNumbered() throws {
    let path = "/teams/{id}/channels/{id}/x/{id3}/{id}"
    let given = [
      Parameter(name: "id", location: .path, description: "The team."), Parameter(name: "id", location: .query),
      Parameter(name: "id", location: .path, description: "The channel."),
    ]
    let (document, omissions) = try emit([
      operation(.get, path, parameters: given), operation(.post, path),
      operation(.put, "/teams/{w}/channels/{x}/x/{y}/{z}"), operation(.get, "/teams/{id}"),
    ])
    #expect(omissions.map(\.id) == ["equal-templates"])
    let item = try #require(document["paths"]?["/teams/{id}/channels/{id2}/x/{id3}/{id4}"])
    #expect(item["get"]?["x-path"]?.content == .string(path))
    #expect(item["post"]?["x-path"]?.content == .string(path))
    #expect(document["paths"]?["/teams/{id}"]?["get"]?["x-path"] == nil)
    let parameters = try #require(item["get"]?["parameters"])
    let names = (0..<5).map { parameters[$0]?["name"]?.content }
    #expect(names == ["id", "id2", "id3", "id4", "id"].map { .string($0) })
    #expect(parameters[0]?["description"]?.content == .string("The team."))
    #expect(parameters[1]?["description"]?.content == .string("The channel."))
    #expect(parameters[3]?["description"] == nil)
    #expect(parameters[4]?["in"]?.content == .string("query"))
  }

  @Test func omitsTheSecondOfEqualTemplates() throws {
    let (document, omissions) = try emit([
      operation(.get, "/orgs/{a}"), operation(.post, "/orgs/{a}"), operation(.put, "/orgs/{b}"),
    ])
    #expect(omissions.map(\.subject) == ["PUT /orgs/{b}"])
    #expect(omissions.first?.reason.contains("/orgs/{a} ") == true)
    #expect(document["paths"]?["/orgs/{a}"]?["post"] != nil)
  }

  @Test func declaresEveryPathParameter() throws {
    let (operation, _) = try emit(parameters: [])
    let parameter = try #require(operation["parameters"]?[0])
    #expect(parameter["name"]?.content == .string("id"))
    #expect(parameter["in"]?.content == .string("path"))
    #expect(parameter["required"]?.content == .bool(true))
    #expect(parameter["schema"]?.content == .object([]))
  }

  @Test func omitsParametersWithReasons() throws {
    let (operation, omissions) = try emit(parameters: [
      Parameter(location: .body, type: "string"), Parameter(name: "a"), Parameter(name: "b", location: .path),
      Parameter(name: "c", location: .query), Parameter(name: "c", location: .query),
      Parameter(name: "X", location: .header), Parameter(name: "x", location: .header),
    ])
    let ids = [
      "unnamed-parameter", "parameter-without-place", "unbound-path-parameter", "duplicate-parameter",
      "duplicate-parameter",
    ]
    #expect(omissions.map(\.id) == ids)
    #expect(omissions.first?.subject == "POST /a/{id}, parameter number 1")
    #expect(operation["parameters"]?[2]?["name"]?.content == .string("X"))
    #expect(operation["parameters"]?[3] == nil)
    #expect(operation["requestBody"] == nil)
  }

  /// A parameter of a body, and the schema that it becomes.
  static let schemas: [(parameter: Parameter, schema: String)] = [
    (Parameter(type: "string", format: "date-time"), #"{"type": "string", "format": "date-time"}"#),
    (Parameter(type: "int", nullable: true, defaultValue: "100"), #"{"type": ["integer", "null"], "default": 100}"#),
    (Parameter(type: "boolean", nullable: false, defaultValue: "null"), #"{"type": "boolean", "x-default": "null"}"#),
    (
      Parameter(type: "boolean", nullable: true, defaultValue: "null"),
      #"{"type": ["boolean", "null"], "default": null}"#
    ),
    (Parameter(type: "string", defaultValue: "\"\""), #"{"type": "string", "default": ""}"#),
    (Parameter(type: "string", defaultValue: "open"), #"{"type": "string", "x-default": "open"}"#),
    (Parameter(type: "integer", defaultValue: "1.5"), #"{"type": "integer", "x-default": "1.5"}"#),
    (Parameter(type: "array<string>"), #"{"type": "array", "items": {"type": "string"}}"#),
    (Parameter(type: "array of Profile"), #"{"type": "array", "items": {"x-type": "Profile"}}"#),
    (Parameter(type: "int64[]"), #"{"type": "array", "items": {"type": "integer", "format": "int64"}}"#),
    (Parameter(type: "double", format: "x"), #"{"type": "number", "format": "x"}"#),
    (Parameter(type: "Profile", nullable: true), #"{"x-type": "Profile", "x-nullable": true}"#),
    (Parameter(), "{}"),
    (Parameter(type: "string", allowedValues: ["a", "b", "a"]), #"{"type": "string", "enum": ["a", "b"]}"#),
    (
      Parameter(type: "string", nullable: true, allowedValues: ["a"]),
      #"{"type": ["string", "null"], "enum": ["a", null]}"#
    ),
    (Parameter(type: "|", allowedValues: ["a"]), #"{"x-type": "|", "x-allowed-values": ["a"]}"#),
    (
      Parameter(description: "a | b", deprecated: Deprecation(since: "2021")),
      #"{"description": "a &#124; b", "deprecated": true, "x-deprecated": {"since": "2021"}}"#
    ),
  ]

  @Test(arguments: schemas.indices)
  func mapsOnlyWhatItKnows(index: Int) throws {
    var (parameter, schema) = Self.schemas[index]
    parameter.name = "p"
    parameter.location = .body
    let files = OpenAPIEmitter().emit(
      Catalog(
        provider: "a", title: "", pages: [], scopes: [],
        operations: [operation(.post, "/a", parameters: [parameter])]))
    #expect(files.files.first?.text.contains("\"p\": \(schema)\n") == true, "\(files.files.first?.text ?? "")")
  }

  @Test func arraysOfArraysEnd() throws {
    let type = String(repeating: "array<", count: 2_000) + "string" + String(repeating: ">", count: 2_000)
    let (operation, _) = try emit(parameters: [Parameter(name: "id", location: .path, type: type)])
    #expect(operation["parameters"]?[0]?["schema"]?["items"]?["items"] != nil)
  }

  @Test func identifiersAreUniqueAndStable() throws {
    let paths = ["/accounts.create", "/a/{b}", "/a/by/b", "/a.by-b", "/日本", "/中国"]
    let (document, _) = try emit(paths.map { operation(.get, $0) })
    let identifiers = paths.map { document["paths"]?[$0]?["get"]?["operationId"]?.content }
    #expect(identifiers[0] == .string("getAccountsCreate"))
    #expect(Set(identifiers).count == paths.count)
    let (again, _) = try emit(paths.reversed().map { operation(.get, $0) } + [operation(.get, "/b")])
    #expect(paths.map { again["paths"]?[$0]?["get"]?["operationId"]?.content } == identifiers)
  }

  @Test func requirementsAreThoseOfTheCatalog() throws {
    var random = SeededRandom()
    for _ in 0..<100 {
      let requirement = RandomCatalog.requirement.make(&random)
      var operation = operation(.get, "/a")
      operation.requirement = requirement
      let catalog = Catalog(provider: "a", title: "", pages: [], scopes: [], operations: [operation])
      let json = try #require(JSONEmitter().emit(catalog).files.first).text
      let openapi = try #require(OpenAPIEmitter().emit(catalog).files.first).text
      let line = try #require(openapi.split(separator: "\n").first { $0.contains("\"x-scope\": ") })
      let object = line.split(separator: "\"x-scope\": ", maxSplits: 1)[1].dropLast()
      #expect(json.contains("\"requirement\": \(object), \"evidence\""))
    }
  }

  @Test func nothingIsLostWithoutAWord() throws {
    var random = SeededRandom()
    for _ in 0..<50 {
      let catalog = RandomCatalog.make(&random)
      let files = OpenAPIEmitter().emit(catalog)
      let text = try #require(files.files.first).text
      let document = try JSONParser().parse(Array(text.utf8))
      let omitted = Set(files.omissions.map(\.subject))
      let items = OpenAPIItems(document)
      for operation in catalog.operations {
        guard let method = operation.method, let path = operation.path else { continue }
        // Of operations that share a place, at most one is kept, and it cannot be told which.
        let sharing = catalog.operations.count { $0.method == method && $0.path == path }
        if sharing > 1 { continue }
        let isKept = items[method.rawValue.lowercased(), path] != nil
        let sharesPlace = catalog.operations.contains { $0 != operation && $0.method == method && $0.path == path }
        #expect(isKept != omitted.contains("\(operation.label)") || sharesPlace)
      }
    }
  }
}
