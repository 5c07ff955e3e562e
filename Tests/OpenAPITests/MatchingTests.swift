import Findings
import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// Which operation of the catalog is meant, and which mapping is whose.
@Suite struct MatchingTests {
  private func annotated(_ paths: String, _ operations: [Operation], head: String = "") throws -> (
    lines: [String], result: AnnotationResult
  ) {
    let (text, result) = try Sample.annotate(
      "openapi: 3.1.0\n\(head)paths:\n\(paths)", with: Sample.catalog(operations))
    return (text.split(separator: "\n").map(String.init).filter { $0.contains("x-scope") }, result)
  }

  @Test func bothSidesAreReported() throws {
    let (lines, result) = try annotated(
      "  /b:\n    get:\n      tags: [a]\n", [Sample.operation(.post, "/c", Sample.read)])
    #expect(lines == [])
    #expect(result.findings.map(\.id) == ["unlisted-operation", "absent-operation"])
    #expect(result.findings.map(\.line) == [4, nil])
    #expect(result.findings.map(\.page) == ["api.yaml", "a.scopes.json"])
    #expect(!result.findings.contains { $0.severity == .error })
  }

  @Test func namesOfPathParametersAreIgnored() throws {
    let (lines, result) = try annotated(
      "  /a/{account_id}:\n    get:\n      tags: [a]\n", [Sample.operation(.get, "/a/{id}", Sample.read)])
    #expect(lines.count == 1)
    #expect(result.findings == [])
  }

  @Test(arguments: [
    "servers: [{url: 'https://x.example/v2/'}]\n", "servers: [{url: /v2}]\n", "servers: [{url: //x.example/v2?a}]\n",
    "servers: [{url: 'https://x.example'}, {url: 'https://y.example/{v}', variables: {v: {default: v2}}}]\n",
  ]) func thePathOfAServerBelongsToThePath(_ head: String) throws {
    let paths = "  /a:\n    get:\n      tags: [a]\n"
    let (lines, result) = try annotated(paths, [Sample.operation(.get, "/v2/a", Sample.read)], head: head)
    #expect(lines.count == 1)
    #expect(result.findings == [])
    let both = [Sample.operation(.get, "/v2/a", Sample.read), Sample.operation(.get, "/a", Sample.write)]
    let (none, ambiguous) = try annotated(paths, both, head: head)
    #expect(none == [])
    #expect(ambiguous.ids == ["ambiguous-operation"])
  }

  @Test func aServerOfTheOperationHidesOthers() throws {
    let paths = "  /a:\n    get:\n      tags: [a]\n      servers: [{url: /v3}]\n"
    let operations = [Sample.operation(.get, "/v3/a", Sample.read), Sample.operation(.get, "/v2/a", Sample.write)]
    let (text, _) = try Sample.annotate(
      "openapi: 3.1.0\nservers: [{url: /v2}]\npaths:\n\(paths)", with: Sample.catalog(operations))
    #expect(text.contains("a:read") && !text.contains("a:write"))
  }

  // MARK: One mapping in several places

  static let shared = "  /a:\n    get: &op\n      operationId: a\n      tags: [a]\n    post: *op\n"

  @Test func anAliasThatNeedsTheSameIsWrittenOnce() throws {
    let (lines, result) = try annotated(
      Self.shared, [Sample.operation(.get, "/a", Sample.read), Sample.operation(.post, "/a", Sample.read)])
    #expect(lines.count == 1)
    #expect(result.ids == [])
  }

  @Test func anAliasOfSomethingThatIsNotClearIsLeft() throws {
    let operations = [
      Sample.operation(.get, "/a", Sample.read), Sample.operation(.post, "/a", Sample.read),
      Sample.operation(.post, "/v2/a", Sample.write),
    ]
    let (lines, result) = try annotated(Self.shared, operations, head: "servers: [{url: /v2}]\n")
    #expect(lines == [])
    #expect(Set(result.ids) == ["ambiguous-operation", "shared-operation"])
  }

  @Test(arguments: [[Sample.operation(.post, "/a", Sample.write)], []])
  func anAliasThatNeedsSomethingElseIsLeft(_ others: [ScopeModel.Operation]) throws {
    let (lines, result) = try annotated(Self.shared, [Sample.operation(.get, "/a", Sample.read)] + others)
    #expect(lines == [])
    #expect(Set(result.ids) == ["shared-operation"])
  }

  @Test(arguments: [
    "  /a:\n    get: &op\n      tags: [a]\n    post:\n      <<: *op\n      summary: s\n",
    "  /a: &item\n    get:\n      tags: [a]\n  x-kept: *item\n",
    "  x-base: &op\n    tags: [a]\n  /a:\n    get: *op\n",
    "  /a: {get: &op {tags: [a]}}\n  /b: {get: {callbacks: {c: {d: {get: *op}}}}}\n",
  ]) func aMappingThatIsMoreThanTheOperationIsLeft(_ paths: String) throws {
    let (lines, result) = try annotated(paths, [Sample.operation(.get, "/a", Sample.read)])
    #expect(lines == [])
    #expect(result.ids == ["shared-operation"])
  }

  @Test func anOperationThatTakesOverAnotherMappingHasAPlaceOfItsOwn() throws {
    let paths =
      "  x-base: &base\n    tags: [a]\n    x-scope: {kind: none}\n  /a:\n    get:\n      <<: *base\n      summary: s\n"
    let (lines, result) = try annotated(paths, [Sample.operation(.get, "/a", Sample.read)])
    #expect(lines == ["    x-scope: {kind: none}", "      x-scope:"])
    #expect(result.ids == [])
  }

  @Test func aReferencedPathItemIsFollowed() throws {
    let item = "components:\n  pathItems:\n    i~/:\n      get:\n        tags: [a]\n"
    let paths = "  /a: {$ref: '#/components/pathItems/i~0~1'}\n  /b:\n    $ref: '#/components/pathItems/i%7E0~1'\n"
    let same = [Sample.operation(.get, "/a", Sample.read), Sample.operation(.get, "/b", Sample.read)]
    let (lines, result) = try annotated(paths, same, head: item)
    #expect(lines.count == 1)
    #expect(result.findings == [])
    let (none, shared) = try annotated(paths, Array(same.prefix(1)), head: item)
    #expect(none == [])
    #expect(shared.ids == ["shared-operation"])
  }

  @Test(arguments: ["other.yaml#/a", "#/components/missing", "#/paths/~1a"])
  func aPathItemThatIsNotThereIsReported(_ reference: String) throws {
    let (lines, result) = try annotated(
      "  /a:\n    $ref: '\(reference)'\n", [Sample.operation(.get, "/a", Sample.read)])
    #expect(lines == [])
    #expect(result.ids == [reference == "#/paths/~1a" ? "circular-reference" : "external-path-item"])
  }

  @Test func whatIsNoOperationIsReported() throws {
    let (lines, result) = try annotated("  a: {}\n  /a:\n    get:\n  /b: []\n  x-c: {}\n", [])
    #expect(lines == [])
    #expect(result.ids == ["not-a-path", "unfit-operation", "unfit-path-item"])
  }

  @Test func aliasesThatMultiplyEndSoon() throws {
    var text = "openapi: 3.0.0\nx-0: &x0 {a: b}\n"
    for level in 1...40 { text += "x-\(level): &x\(level) {a: *x\(level - 1), b: *x\(level - 1)}\n" }
    text += "x-merge: {<<: [*x40, *x40]}\npaths:\n  /a:\n    get:\n      tags: [a]\n"
    let (same, result) = try Sample.annotate(text, with: Sample.catalog(Sample.read))
    #expect(result.ids == ["shared-operation"])
    #expect(same == text)
  }
}
