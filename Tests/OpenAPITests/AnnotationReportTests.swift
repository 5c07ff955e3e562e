import JSON
import ScopeModel
import ScopeTable
import Testing

@testable import OpenAPI

/// What is told of each operation of a document.
@Suite struct AnnotationReportTests {
  private func states(
    _ paths: String, _ operations: [Operation], style: AnnotationStyle = .xScope, replaces: Bool = false,
    describes: Bool = false, head: String = ""
  ) throws -> [String] {
    let (_, result) = try Sample.annotate(
      "openapi: 3.1.0\n\(head)paths:\n\(paths)", with: Sample.catalog(operations), style: style, replaces: replaces,
      describes: describes)
    // The counts of the command's own words are of mappings, and never more than the operations.
    #expect(result.operations.count { $0.state == .added } >= result.added)
    #expect(result.operations.count { $0.state == .replaced } >= result.updated)
    #expect(result.operations.count { $0.state == .unchanged } >= result.unchanged)
    return result.operations.map { operation in
      "\(operation.method.rawValue) \(operation.path) \(operation.state.rawValue)"
        + (operation.reason.map { " \($0)" } ?? "") + (operation.isDescribed ? " described" : "")
    }
  }

  private static let read = Sample.operation(.get, "/a", Sample.read)

  @Test func eachStateIsTold() throws {
    let paths = """
        /a: {get: {tags: [a], x-scope: {"kind": "scopes", "anyOf": [["a:read"]]}}, post: {x-scope: mine}}
        /b: {get: {x-scope: {kind: none}}, put: {tags: [a]}, post: {x-scope: {kind: none}}}

      """
    let catalog = [
      Self.read, Sample.operation(.post, "/a", Sample.read), Sample.operation(.get, "/b", Sample.read),
      Sample.operation(.put, "/b", Sample.write),
    ]
    #expect(
      try states(paths, catalog) == [
        "GET /a unchanged", "POST /a left existing-annotation", "GET /b replaced", "PUT /b added",
        "POST /b unlisted stale-annotation",
      ])
    #expect(try states(paths, catalog, replaces: true)[1] == "POST /a left unplaceable-annotation")
    let mapped = paths.replacing("x-scope: mine", with: "tags: [a], x-scope: {mine: 1}")
    #expect(try states(mapped, catalog, replaces: true)[1] == "POST /a replaced")
  }

  /// A warning on the way does not make an operation one that was left.
  @Test func whatIsOverriddenIsAnnotated() throws {
    let head = """
      components: {securitySchemes: {k: {type: oauth2, flows: {}}}}
      security: [{k: [z]}]

      """
    let none = Sample.operation(.get, "/a", Requirement(.anonymous))
    let paths = "  /a: {get: {tags: [a]}}\n"
    #expect(
      try states(paths, [none], style: .security, head: head) == ["GET /a left overridden-security"])
    #expect(try states(paths, [none], style: .security, replaces: true, head: head) == ["GET /a added"])
  }

  @Test func whatCannotBeSaidIsLeftAndMayBeDescribed() throws {
    let paths = "  /a: {get: {tags: [a]}}\n"
    let choice = Sample.operation(.get, "/a", Sample.write)
    #expect(
      try states(paths, [choice], style: .xRequiredScopes, describes: true) == [
        "GET /a left unsayable-requirement described"
      ])
  }

  @Test func anOperationOfTwoPathsIsTold() throws {
    let paths = """
        /a: &item {get: {tags: [a]}}
        /b: *item

      """
    #expect(
      try states(paths, [Self.read, Sample.operation(.get, "/b", Sample.read)]) == ["GET /a added", "GET /b added"])
    #expect(
      try states(paths, [Self.read, Sample.operation(.get, "/b", Sample.write)]) == [
        "GET /a left shared-operation", "GET /b left shared-operation",
      ])
  }

  @Test func whatMayBeTwoOperationsIsLeft() throws {
    let catalog = [Self.read, Sample.operation(.get, "/v2/a", Sample.write)]
    #expect(
      try states("  /a: {get: {tags: [a]}}\n", catalog, head: "servers: [{url: /v2}]\n") == [
        "GET /a left ambiguous-operation"
      ])
  }

  @Test func theWordsOfThePathStayWhatTheyAre() throws {
    let (_, result) = try Sample.annotate(
      #"{"openapi": "3.1.0", "paths": {"/a\"\n": {"get": {}}}}"#, with: Sample.catalog([Self.read]))
    let report = AnnotationReport(
      document: "a\u{1B}", catalog: "c", style: .security, mode: .check, isChanged: true, result: result)
    let document = try JSONParser().parse(Array(report.node.document.utf8))
    #expect(document["operations"]?[0]?["path"]?.content == .string("/a\"\n"))
    #expect(document["absent"]?[0]?.content == .string("GET /a"))
    #expect(document["document"]?.content == .string("a\u{1B}"))
    #expect(!report.staleLines(base: []).contains("\u{1B}"))
  }
}
