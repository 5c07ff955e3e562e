import ScopeModel
import ScopeTable
import TestSupport
import Testing

/// What a concrete path finds.
struct PathMatchTests {
  private typealias Made = MadeUpCatalog

  private func found(
    _ table: OperationTable, _ method: HTTPMethod, _ path: String
  ) -> String? {
    table.match(method, path).map { "\($0.kind.rawValue) \($0.operation.path ?? "")" }
  }

  @Test func aListedSegmentWinsOverAParameter() {
    let table = Made.table([
      Made.operation(.get, "/applications/{application}"), Made.operation(.get, "/applications/paged"),
      Made.operation(.delete, "/applications/{application}"),
      Made.operation(.get, "/applications/{application}/ssh-keys"),
      Made.operation(.get, "/applications"), Made.operation(.get, "/"),
    ])
    #expect(found(table, .get, "/applications/paged") == "exact /applications/paged")
    #expect(found(table, .get, "/applications/4711") == "template /applications/{application}")
    #expect(found(table, .delete, "/applications/paged") == "template /applications/{application}")
    #expect(found(table, .get, "/applications/paged/ssh-keys") == "template /applications/{application}/ssh-keys")
    #expect(found(table, .get, "/applications") == "exact /applications")
    #expect(found(table, .get, "/") == "exact /")
    #expect(found(table, .put, "/applications") == nil)
    for path in ["/applications/", "/application", "/applicationsx", "/applications/a/b", "applications", "", "//"] {
      #expect(found(table, .get, path) == nil, "\(path)")
    }
  }

  @Test func aDeadEndGoesBackToTheParameter() {
    let table = Made.table([
      Made.operation(.get, "/a/b/{x}/c"), Made.operation(.get, "/a/{y}/d/e"), Made.operation(.get, "/{z}/b/d/f"),
    ])
    #expect(found(table, .get, "/a/b/d/c") == "template /a/b/{x}/c")
    #expect(found(table, .get, "/a/b/d/e") == "template /a/{y}/d/e")
    #expect(found(table, .get, "/a/b/d/f") == "template /{z}/b/d/f")
    #expect(found(table, .get, "/a/b/d/g") == nil)
  }

  @Test func aParameterCanBeAPartOfASegment() {
    let table = Made.table([
      Made.operation(.get, "/files/{name}.json"), Made.operation(.get, "/files/{name}"),
      Made.operation(.get, "/compare/{base}...{head}"), Made.operation(.get, "/files/v{number}.json"),
    ])
    #expect(found(table, .get, "/files/a.json") == "template /files/{name}.json")
    #expect(found(table, .get, "/files/v1.json") == "template /files/v{number}.json")
    #expect(found(table, .get, "/files/.json") == "template /files/{name}")
    #expect(found(table, .get, "/compare/main...topic") == "template /compare/{base}...{head}")
    #expect(found(table, .get, "/compare/main..topic") == nil)
    #expect(found(table, .get, "/compare/main...to/pic") == nil)
  }

  @Test func aVersionStandsOnlyForListedVersions() {
    let table = Made.table([
      Made.operation(
        .get, "/rest/applinks/{version}/manifest", versions: ["1.0", "2.0", "latest"], note: "; versions 9.0 \"x\\"),
      Made.operation(.get, "/rest/any/{version}"),
      Made.operation(.get, "/rest/a b/{version}", versions: ["1"]),
    ])
    for version in ["1.0", "2.0", "latest"] {
      #expect(found(table, .get, "/rest/applinks/\(version)/manifest") == "template /rest/applinks/{version}/manifest")
    }
    for version in ["3.0", "1", "1.", "1.00", "lates", "9.0", "", "1.0 2.0"] {
      #expect(found(table, .get, "/rest/applinks/\(version)/manifest") == nil, "\(version)")
    }
    #expect(found(table, .get, "/rest/any/3.0") == "template /rest/any/{version}")
    #expect(found(table, .get, "/rest/a b/1") == "template /rest/a b/{version}")
    #expect(found(table, .get, "/rest/a b/2") == nil)
  }

  @Test func anExpressionMatchesBehindTemplates() {
    let table = Made.table([
      Made.operation(.get, "/download/.*", kind: .pattern), Made.operation(.get, "/download/temp/.*", kind: .pattern),
      Made.operation(.get, "/download/{file}"), Made.operation(.get, "/bad/[0-9]+", kind: .pattern),
      Made.operation(.get, "/v/{version}/.*/raw", kind: .pattern),
    ])
    #expect(found(table, .get, "/download/temp/a/b") == "pattern /download/temp/.*")
    #expect(found(table, .get, "/download/temp/") == "pattern /download/temp/.*")
    #expect(found(table, .get, "/download/other/a") == "pattern /download/.*")
    #expect(found(table, .get, "/download/temp") == "template /download/{file}")
    #expect(found(table, .get, "/download/temp.*") == "template /download/{file}")
    #expect(found(table, .post, "/download/temp/a") == nil)
    #expect(found(table, .get, "/bad/7") == nil)
    #expect(found(table, .get, "/bad/[0-9]+") == nil)
    #expect(found(table, .get, "/v/2/a/b/raw") == "pattern /v/{version}/.*/raw")
    #expect(found(table, .get, "/v//a/raw") == nil)
  }

  @Test func onlyACoveringProviderInherits() {
    let operations = [
      Made.operation(.get, "/rest/api/content"), Made.operation(.put, "/rest/api/content"),
      Made.operation(.get, "/rest/api"), Made.operation(.get, "/rest/{module}/content/child"),
      Made.operation(.delete, "/rest/api"),
    ]
    let refused = [NotSupported(path: "/rest/api/content", methods: [.delete])]
    let plain = Made.table(operations, notSupported: refused)
    #expect(found(plain, .get, "/rest/api/content/123") == nil)
    let table = Made.table(operations, notSupported: refused, coversSubresources: true)
    #expect(found(table, .get, "/rest/api/content/123") == "inherited /rest/api/content")
    #expect(found(table, .get, "/rest/api/content/123/child/page") == "inherited /rest/api/content")
    #expect(found(table, .get, "/rest/api/contentbody") == "inherited /rest/api")
    #expect(found(table, .get, "/rest/apix") == nil)
    #expect(found(table, .put, "/rest/api/contentbody") == nil)
    #expect(found(table, .delete, "/rest/api/other") == "inherited /rest/api")
    #expect(found(table, .delete, "/rest/api/content") == nil)
    #expect(found(table, .delete, "/rest/api/content/123") == nil)
    #expect(found(table, .get, "/rest/api/content") == "exact /rest/api/content")
    #expect(found(table, .get, "/rest/api/content/child") == "template /rest/{module}/content/child")
    #expect(found(table, .get, "/rest/api/content/child/x") == "inherited /rest/{module}/content/child")
  }

  @Test func aMethodThatIsNotSupportedMatchesNothing() {
    let table = Made.table(
      [Made.operation(.get, "/a/{x}"), Made.operation(.get, "/a/.*", kind: .pattern)],
      notSupported: [NotSupported(path: "/a/b", methods: [.get])])
    #expect(found(table, .get, "/a/c") == "template /a/{x}")
    #expect(found(table, .get, "/a/b") == nil)
    #expect(table.operation(.get, "/a/b") == nil)
  }

  @Test func hostileAndVeryLongPathsMatchThemselves() {
    var paths = HostileStrings.all.filter { !$0.contains("{") && !$0.contains("/") }.map { "/x\($0)/y" }
    paths.append("/" + String(repeating: "z", count: 10_000))
    let table = Made.table(paths.map { Made.operation(.get, $0) })
    for path in paths {
      #expect(found(table, .get, path) == "exact \(path)")
      #expect(table.operation(.get, path)?.path == path)
    }
    let deep = String(repeating: "/a", count: 129)
    let deepTable = Made.table([Made.operation(.get, deep), Made.operation(.get, "/b")])
    #expect(found(deepTable, .get, deep) == "exact \(deep)")
    let deepTemplate = deep + "/{x}"
    let templateTable = Made.table([Made.operation(.get, deepTemplate)])
    #expect(found(templateTable, .get, deep + "/b") == nil)
    #expect(templateTable.operation(.get, deepTemplate)?.path == deepTemplate)
    #expect(found(deepTable, .get, "/b") == "exact /b")
  }
}
