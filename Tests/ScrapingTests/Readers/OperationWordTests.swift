import ScopeTable
import Testing

@testable import Scraping

@Suite("Words of operations") struct OperationWordTests {
  @Test(arguments: [
    ("GET", [HTTPMethod.get]), ("Get", [.get]), ("get", [.get]), ("GET,", [.get]), ("GET/POST", [.get, .post]),
    ("PUT|patch", [.put, .patch]), ("**DELETE**", [.delete]), ("[GET]", [.get]), ("gET", nil), ("/GET", nil),
    ("GET/boats", nil), ("", nil),
  ])
  func methods(word: String, methods: [HTTPMethod]?) {
    #expect(OperationStatements.methods(in: word[...]) == methods)
  }

  @Test func methodsInCapitalsOnly() {
    #expect(OperationStatements.methods(in: "get", allowsLowerCase: false) == nil)
    #expect(OperationStatements.methods(in: "GET", allowsLowerCase: false) == [.get])
  }

  @Test(arguments: [
    ("GET /boats", ["GET", "/boats"]), ("POST/boats", ["POST", "/boats"]), ("GET/POST /a", ["GET/POST", "/a"]),
    ("GET /a/{id | name}/b", ["GET", "/a/{id | name}/b"]), ("/rows(a={n}, b={n}) x", ["/rows(a={n}, b={n})", "x"]),
    ("GET /a/{id", ["GET", "/a/{id"]), ("GET/boatsboat:read", ["GET/boatsboat:read"]), ("  ", []),
  ])
  func texts(text: String, words: [String]) {
    #expect(OperationText.words(of: text).map(String.init) == words)
  }

  @Test(arguments: [
    ("/boats/delta()", 12, 14), ("/boats/delta(token='x')", 12, 23), ("/range(a='{b}')/c", 6, 15),
    ("/boats(/oars)", 6, nil), ("/boats(\\d+)?", 6, nil), ("/boats(a=b", 6, nil), ("(a=b)", 0, nil),
  ])
  func callsOfFunctions(path: String, open: Int, end: Int?) {
    #expect(FunctionCall.end(in: Array(path.utf8), at: open) == end)
  }

  @Test(arguments: [
    ("List boats GET /boats", "List boats", HTTPMethod.get, "/boats", false),
    ("GET /boats", "", .get, "/boats", false), ("Hire it post /boats/hire now", nil, nil, nil, false),
    ("Old boats (deprecated) get /boats", "Old boats", .get, "/boats", true), ("List boats", nil, nil, nil, false),
    ("/boats", nil, nil, nil, false),
  ])
  func headings(text: String, title: String?, method: HTTPMethod?, path: String?, isDeprecated: Bool) {
    let heading = OperationHeading(text)
    #expect(heading?.title == title && heading?.method == method && heading?.path == path)
    #expect((heading?.isDeprecated ?? false) == isDeprecated && heading?.inferred != true)
  }

  @Test(arguments: [
    ("Create boatpost/api/boats", "Create boat", HTTPMethod.post, "/api/boats"),
    ("Create boatpost /api/boats", "Create boat", .post, "/api/boats"),
    ("List GET/api/boats", "List", .get, "/api/boats"),
    ("Create boatpost/boats", nil, nil, nil),
  ])
  func headingsThatRanTogether(text: String, title: String?, method: HTTPMethod?, path: String?) {
    let heading = OperationHeading(text, allowsRunTogether: true)
    #expect(heading?.title == title && heading?.method == method && heading?.path == path)
    #expect(heading?.inferred ?? true)
    #expect(OperationHeading(text) == nil)
  }

  @Test(arguments: [
    ("/v1/boatsAuthentication", "/v1/boats", "Authentication"), ("/boats/{id}Parameters", "/boats/{id}", "Parameters"),
    ("/v1/boats/Request", nil, nil), ("/Request", nil, nil), ("/v1/boats", nil, nil),
  ])
  func headsThatRanIntoAPath(text: String, path: String?, head: String?) {
    let found = RunInHead.path(without: text)
    #expect(found?.path == path && found?.head == head)
  }

  @Test(arguments: [
    ("GET /me/mess ages/{id}", "broken"), ("GET /boäts", "foreign"), ("G\u{395}T /boats", "foreign"),
    ("get /boats list", "tail"), ("List boats get /boats", "heading"), ("GET /boats", ""), ("See get /boats.", ""),
    ("boats", ""),
  ])
  func requestsThatMayBeCut(text: String, expected: String) {
    let request = CutRequest(text)
    let found = [
      request?.isBroken == true ? "broken" : nil, request?.holdsForeignPath == true ? "foreign" : nil,
      request?.hasTail == true ? "tail" : nil, request?.isHeading == true ? "heading" : nil,
    ]
    #expect(found.compactMap { $0 }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("No further permission", false), ("Several permissions are required", true), ("None of the permissions", false),
    ("Additional permissions", true), ("Permissions", nil), ("Several boats", nil),
  ])
  func labelsOfFurtherPermissions(text: String, areNeeded: Bool?) {
    #expect(FurtherPermissions(text)?.areNeeded == areNeeded)
  }
}
