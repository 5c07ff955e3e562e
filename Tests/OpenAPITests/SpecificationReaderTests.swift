import Emission
import Findings
import OpenAPI
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

/// A document read as a catalog.
@Suite struct SpecificationReaderTests {
  private func read(_ text: String) throws -> Catalog {
    SpecificationReader().catalog(of: try Specification(Array(text.utf8), path: "api.yaml"), provider: "a")
  }

  private func requirement(_ lines: String, head: String = "", version: String = "3.0.3") throws -> Requirement {
    let catalog = try read(
      "openapi: \(version)\n\(Self.schemes)\(head)paths:\n  /a:\n    get:\n      tags: [a]\n\(lines)")
    #expect(catalog.findings == [])
    return try #require(catalog.operations.first).requirement
  }

  private static let schemes = """
    components:
      securitySchemes:
        o: {type: oauth2, flows: {}}
        i: {$ref: '#/components/securitySchemes/o'}
        c: {type: openIdConnect}
        t: {type: http, scheme: bearer}
        k: {type: apiKey, in: header, name: a}

    """

  static let securities: [(String, Requirement.Kind)] = [
    ("[]", .anonymous), ("[{}]", .anonymous), ("[{o: [a]}, {}]", .anonymous), ("[{o: []}]", .none),
    ("[{t: []}]", .unknown),
    ("[{t: []}, {k: []}]", .unknown), ("[{t: [], k: []}]", .unknown), ("[{o: [a, b]}]", .scopes(anyOf: [["a", "b"]])),
    ("[{o: [a]}, {i: [b]}]", .scopes(anyOf: [["a"], ["b"]])), ("[{o: [a], c: [b]}]", .scopes(anyOf: [["a", "b"]])),
    ("[{o: [a], t: []}]", .scopes(anyOf: [["a"]])), ("[{o: [a]}, {c: []}]", .none),
    (
      "[{o: [a]}, {t: []}]",
      .perCredential(cases: [
        Requirement.CredentialCase(credential: "OAuth 2.0", requirement: Requirement(.scopes(anyOf: [["a"]]))),
        Requirement.CredentialCase(credential: "HTTP bearer", requirement: Requirement(.unknown)),
      ])
    ),
  ]

  @Test(arguments: securities.indices) func security(index: Int) throws {
    let (text, kind) = Self.securities[index]
    #expect(try requirement("      security: \(text)\n") == Requirement(kind))
    #expect(try requirement("", head: "security: \(text)\n") == Requirement(kind))
    #expect(try requirement("      security: \(text)\n", head: "security: [{o: [z]}]\n") == Requirement(kind))
  }

  @Test func otherStyles() throws {
    #expect(try requirement("") == Requirement(.unknown))
    for version in ["3.0.3", "3.1.0"] {
      #expect(
        try requirement("      security: [{t: [admin]}]\n", version: version)
          == Requirement(.scopes(anyOf: [["admin"]])))
    }
    // As they are written, whatever YAML takes them for.
    #expect(
      try requirement("      security: [{o: [123, on, 2026-11-25, null, 0x1F]}]\n")
        == Requirement(.scopes(anyOf: [["123", "on", "2026-11-25", "null", "0x1F"]])))
    #expect(
      try requirement("      x-required-scopes: [1.0, true]\n") == Requirement(.scopes(anyOf: [["1.0", "true"]])))
    #expect(try requirement("      x-required-scopes: []\n      security: []\n") == Requirement(.none))
    #expect(try requirement("      x-required-scopes: [a, b]\n") == Requirement(.scopes(anyOf: [["a", "b"]])))
    let atlassian = "      x-atlassian-oauth2-scopes: [{scopes: [a], state: Current}, {scopes: [b, c]}]\n"
    #expect(try requirement(atlassian) == Requirement(.scopes(anyOf: [["a"], ["b", "c"]])))
    #expect(try requirement(atlassian + "      x-scope: {kind: unavailable}\n") == Requirement(.unavailable))
  }

  @Test func whatCannotBeReadIsReported() throws {
    let catalog = try read(
      """
      openapi: 3.0.0
      paths:
        /a/{b}:
          get: {x-scope: {kind: no}, x-required-scopes: [[a]], security: 1}
          post: {security: [{z: []}], parameters: [{$ref: 'b.yaml'}]}
        /a/{c}:
          get: {}
      """)
    let ids = [
      "unreadable-requirement", "unreadable-requirement", "unreadable-requirement", "undefined-scheme",
      "unresolved-reference",
      "duplicate-operation",
    ]
    #expect(catalog.findings.map(\.id).sorted() == ids.sorted())
    #expect(catalog.findings.allSatisfy { $0.line != nil })
    #expect(catalog.operations.allSatisfy { $0.requirement == Requirement(.unknown) })
    #expect(catalog.pages.map(\.closes) == [true])
    #expect(catalog.pages.map(\.entriesExplained) == [1])
  }

  @Test func parametersAndBodies() throws {
    let catalog = try read(
      """
      openapi: 3.0.0
      info: {title: T, version: 1}
      components:
        parameters:
          id: {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        schemas:
          base: {required: [kind], properties: {kind: {type: string, enum: [a, b, null]}, self: {$ref: '#/components/schemas/base'}}}
          one: {allOf: [{$ref: '#/components/schemas/base'}], required: [x, y], properties: {x: {type: integer, default: 5}, y: {}}}
          two: {required: [x], properties: {x: {type: string}, z: {type: array, items: {$ref: '#/components/schemas/one'}}}}
      paths:
        /a/{id}:
          parameters:
          - $ref: '#/components/parameters/id'
          - {name: q, in: query, schema: {type: string}}
          post:
            summary: S
            deprecated: true
            parameters: [{name: q, in: query, required: true, schema: {type: boolean, nullable: true, default: ""}}]
            requestBody:
              content:
                application/json:
                  schema:
                    allOf: [{properties: {a: {description: D}}, required: [a]}]
                    oneOf: [{$ref: '#/components/schemas/one'}, {$ref: '#/components/schemas/two'}]
      """)
    #expect(catalog.findings == [])
    #expect(catalog.title == "T")
    #expect(catalog.apiVersion == "1")
    let operation = try #require(catalog.operations.first)
    #expect(operation.title == "S")
    #expect(operation.deprecated == Deprecation())
    #expect(operation.evidence.line == 15)
    let expected = [
      Parameter(name: "id", location: .path, type: "string", format: "uuid", required: true),
      Parameter(name: "q", location: .query, type: "boolean", required: true, nullable: true, defaultValue: "\"\""),
      Parameter(name: "a", location: .body, required: true, description: "D"),
      Parameter(name: "x", location: .body, type: "integer", required: true, defaultValue: "5"),
      Parameter(name: "y", location: .body, required: false),
      Parameter(name: "kind", location: .body, type: "string", required: false, allowedValues: ["a", "b"]),
      Parameter(name: "self", location: .body, type: "base", required: false),
      Parameter(name: "z", location: .body, type: "array<one>", required: false),
    ]
    #expect(operation.parameters == expected)
  }

  /// What the project writes itself comes back: operations, requirements, conditions.
  @Test func ourOwnDocumentsComeBack() throws {
    var random = SeededRandom()
    for _ in 0..<100 {
      let catalog = RandomDocument.catalog(&random)
      let text = try #require(OpenAPIEmitter().emit(catalog).files.first).text
      let read = try read(text)
      #expect(read.findings == [])
      #expect(read.operations.map(\.identity) == catalog.operations.map(\.identity))
      #expect(read.operations.map(\.requirement.notation) == catalog.operations.map(\.requirement.notation))
      #expect(read.operations.map(\.group) == catalog.operations.map(\.group))
    }
  }

  /// A document that says nothing of scopes, annotated from a catalog, says what the catalog says.
  @Test func annotationsComeBack() throws {
    var random = SeededRandom()
    for round in 0..<100 {
      let catalog = RandomDocument.catalog(&random)
      let yaml = RandomDocument.text(of: catalog, &random, isJSON: round % 2 == 0)
      let (text, result) = try Sample.annotate(yaml, with: catalog)
      #expect(result.added == catalog.operations.count)
      #expect(result.findings == [])
      let read = try read(text)
      #expect(read.operations.map(\.requirement.notation) == catalog.operations.map(\.requirement.notation))
      var depth = Int.max
      let removed = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
        let indentation = line.prefix { $0 == " " }.count
        if indentation > depth { return false }
        depth = line.dropFirst(indentation).hasPrefix("x-scope") ? indentation : Int.max
        return depth == Int.max
      }
      if round % 2 == 1 { #expect(removed.joined(separator: "\n") == yaml) }
      #expect(try Sample.annotate(text, with: catalog).text == text)
    }
  }
}
