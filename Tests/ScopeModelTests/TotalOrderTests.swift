import ScopeTable
import Testing

@testable import Findings
@testable import ScopeModel

/// Strings that Swift calls equal and that differ in their bytes: everything has one order, and no two become one.
@Suite struct TotalOrderTests {
  /// `é` in one scalar and in two.
  private static let composed = "/caf\u{E9}"
  private static let decomposed = "/cafe\u{301}"

  private static func operation(_ method: HTTPMethod?, _ path: String?, name: String? = nil) -> Operation {
    Operation(
      method: method, path: path, name: name, requirement: Requirement(.unknown),
      evidence: Evidence(page: "page.txt", line: 1, excerpt: ""))
  }

  private static func catalog(_ operations: [Operation] = [], findings: [Finding] = []) -> Catalog {
    Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: operations, findings: findings)
  }

  @Test func operationsHaveOneOrder() {
    #expect(Self.composed == Self.decomposed, "to Swift they are equal")
    let operations = [
      Self.operation(.get, Self.decomposed), Self.operation(.post, Self.decomposed),
      Self.operation(.get, Self.composed), Self.operation(.post, Self.composed),
    ]
    let expected = operations.map { Array($0.label.utf8) }
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
      let catalog = Self.catalog(order.map { operations[$0] })
      #expect(catalog.operations.map { Array($0.label.utf8) } == expected)
    }
  }

  /// Each of these comes before those behind it, and no two are the same operation.
  @Test func whatIsNotThereComesFirst() {
    let operations = [
      Self.operation(nil, nil, name: Self.decomposed), Self.operation(nil, nil, name: Self.composed),
      Self.operation(.get, nil, name: "a"), Self.operation(nil, "/a"), Self.operation(nil, "/a", name: "a"),
      Self.operation(.get, "/a"), Self.operation(.get, "/a", name: ""), Self.operation(.get, "/a", name: "a"),
      Self.operation(.post, "/a"), Self.operation(nil, "/b"),
    ]
    for (index, left) in operations.enumerated() {
      for (other, right) in operations.enumerated() {
        #expect(Operation.inOrder(left, right) == (index < other), "\(left.label) and \(right.label)")
        #expect((left.identity == right.identity) == (index == other))
      }
    }
    #expect(Set(operations.map(\.identity)).count == operations.count)
    let labels = [
      "/cafe\u{301}", "/caf\u{E9}", "GET a", "/a", "/a (a)", "GET /a", "GET /a ()", "GET /a (a)", "POST /a", "/b",
    ]
    #expect(operations.map(\.label) == labels)
  }

  /// Each of these comes before those behind it, whatever order they are given in.
  private static let findings: [Finding] = [
    Finding(.note, id: "a", "a"), Finding(.note, id: "a", "a", line: 2), Finding(.note, id: "a", "a", page: ""),
    Finding(.note, id: "a", "a", page: "", line: 1), Finding(.note, id: "a", "a", page: decomposed, line: 9),
    Finding(.error, id: "a", "a", page: composed, line: 1),
    Finding(.note, id: "a", decomposed, page: composed, line: 1),
    Finding(.note, id: "a", composed, page: composed, line: 1),
    Finding(.note, id: "a", composed, page: composed, line: 1, reason: ""),
    Finding(.note, id: "a", composed, page: composed, line: 1, reason: "b"),
    Finding(.note, id: "a", "a", page: composed, line: 1),
  ]

  @Test func findingsHaveOneOrder() {
    for (index, left) in Self.findings.enumerated() {
      for (other, right) in Self.findings.enumerated() {
        #expect(Finding.inOrder(left, right) == (index < other), "\(index) and \(other)")
      }
    }
  }

  @Test func pathsOfOtherBytesAreOtherOperations() {
    #expect(
      OperationIdentity(method: .get, path: Self.composed) != OperationIdentity(method: .get, path: Self.decomposed))
    let identities = [Self.composed, Self.decomposed].map { OperationIdentity(method: .get, path: "/{a}" + $0) }
    #expect(Set(identities).count == 2)
    #expect(
      OperationIdentity(method: .get, path: "/{a}\(Self.composed)")
        == OperationIdentity(method: .get, path: "/{b}\(Self.composed)"))
  }

  @Test(arguments: [
    ("/orgs/{org}/{id}", "/orgs/{}/{}"), ("/{a", "/{a"), ("/a}", "/a}"), ("/{a}}", "/{}}"),
    // A mark that joins the brace before it does not hide the brace.
    ("/{\u{301}a}\u{301}/{b}", "/{}\u{301}/{}"),
  ])
  func shapesForgetTheNames(path: String, shape: String) {
    #expect(OperationIdentity.shape(of: path).unicodeScalars.elementsEqual(shape.unicodeScalars))
  }
}
