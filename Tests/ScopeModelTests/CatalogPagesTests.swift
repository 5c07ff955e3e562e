import ScopeModel
import ScopeTable
import Testing
import TextRendering

@Suite("Operations by page") struct CatalogPagesTests {
  private static func operation(_ path: String, on page: String, and further: [String] = []) -> ScopeModel.Operation {
    Operation(
      method: .get, path: path, requirement: Requirement(.none), evidence: Evidence(page: page, line: 1, excerpt: ""),
      furtherEvidence: further.map { Evidence(page: $0, line: 2, excerpt: "") })
  }

  @Test func eachOperationIsUnderTheFirstPageThatStatesIt() {
    let operations = [
      Self.operation("/c", on: "b.html"), Self.operation("/b", on: "a.html", and: ["b.html"]),
      Self.operation("/a", on: "b.html"),
    ]
    let catalog = Catalog(provider: "acme", title: "Acme", pages: [], scopes: [], operations: operations)
    let paths = catalog.operationIndicesByPage.mapValues { $0.compactMap { catalog.operations[$0].path } }
    #expect(paths[ExactText("a.html")] == ["/b"] && paths.count == 2)
    // In the order of the catalog, whatever that is.
    #expect(paths[ExactText("b.html")] == catalog.operations.compactMap(\.path).filter { $0 != "/b" })
  }

  @Test func pathsAreComparedByTheirBytes() {
    let operations = [Self.operation("/a", on: "\u{E9}.html"), Self.operation("/b", on: "e\u{301}.html")]
    let catalog = Catalog(provider: "acme", title: "Acme", pages: [], scopes: [], operations: operations)
    #expect(catalog.operationIndicesByPage.count == 2)
  }

  @Test func aCatalogWithoutOperationsHasNone() {
    #expect(Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: []).operationIndicesByPage.isEmpty)
  }
}
