import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Statements of operations")
struct OperationStatementsTests {
  static let vendor = Vendor.unknown(id: "acme")

  @Test(
    arguments: [
      ("GET /boats", ["GET /boats"]), ("GET /boats GET /boats/{id}", ["GET /boats", "GET /boats/{id}"]),
      ("PUT | PATCH /x", ["PUT /x", "PATCH /x"]), ("POST, PUT and GET /x", ["POST /x", "PUT /x", "GET /x"]),
      ("GET/POST /x", ["GET /x", "POST /x"]), ("DELETE `/boats/{id}`", ["DELETE /boats/{id}"]),
      ("`GET /boats`", ["GET /boats"]), ("GET https://{host}/boats", ["GET /boats"]),
      ("GET https://api.example.test/v1/boats?limit=1", ["GET /v1/boats"]), ("GET /boats HTTP/1.1", ["GET /boats"]),
      ("GET {{baseUrl}}/boats", ["GET /boats"]), ("get /boats", ["GET /boats"]), ("Get /boats", ["GET /boats"]),
      ("GET /users/{id | userPrincipalName}/boats", ["GET /users/{id | userPrincipalName}/boats"]),
      ("GET /depots/{depot id}/boats", ["GET /depots/{depot id}/boats"]), ("POST/boats", ["POST /boats"]),
      ("**GET** /boats", ["GET /boats"]), ("GET: /boats", ["GET /boats"]),
      ("GET /boats, POST /boats", ["GET /boats", "POST /boats"]),
      ("GET /boats or POST /boats", ["GET /boats", "POST /boats"]), ("[GET] /boats", ["GET /boats"]),
      ("GET https://a.example.test/xhttps://b.example.test/x", ["GET /x"]), ("GET /boats.", ["GET /boats"]),
      ("GET /boats,/oars", ["GET /boats", "GET /oars"]),
      ("PUT/POST /a,/b", ["PUT /a", "PUT /b", "POST /a", "POST /b"]),
      ("GET /boats/1,2", ["GET /boats/1,2"]), ("GET /rows(a={n},b={n})", ["GET /rows(a={n},b={n})"]),
    ] as [(String, [String])])
  func nothingButOperations(text: String, names: [String]) {
    let statements = OperationStatements(text, vendor: Self.vendor)
    #expect(statements.operations.map(\.name) == names)
    #expect(statements.isWhole, "\(statements)")
  }

  @Test func wordsAroundOperationsAreKept() {
    let titled = OperationStatements("List boats GET /boats", vendor: Self.vendor)
    #expect(titled.before == "List boats")
    #expect(titled.operations.map(\.name) == ["GET /boats"])
    let described = OperationStatements("GET /boats Lists all boats", vendor: Self.vendor)
    #expect(described.behind == "Lists all boats")
    let marked = OperationStatements("GET /boats¹ beta", vendor: Self.vendor)
    #expect(marked.operations.map(\.footnotes) == [["¹"]])
    #expect(marked.operations.map(\.badges) == [["beta"]])
  }

  @Test(arguments: ["GET /boats and then POST /boats", "GET boats", "GET", "GET /boats POST", "GET /a see PUT /b"])
  func whatIsNotClearIsAFault(text: String) {
    #expect(OperationStatements(text, vendor: Self.vendor).fault != nil)
  }

  @Test(arguments: ["Get the boats", "post a letter to /dev/null first", "Lists boats", "/boats", "", "Delete"])
  func wordsOfEnglishAreNoMethods(text: String) {
    let statements = OperationStatements(text, vendor: Self.vendor)
    #expect(statements.operations.isEmpty)
    #expect(statements.fault == nil)
  }

  @Test func smallLettersCountWhereTheyMay() {
    #expect(OperationStatements("get /boats", vendor: Self.vendor, allowsLowerCase: false).operations.isEmpty)
  }
}

@Suite("Paths")
struct PathTests {
  static let vendor = Vendor.unknown(id: "acme")

  @Test(
    arguments: [
      ("/boats", "/boats"), ("/users/:id", "/users/{id}"), ("/users/<id>", "/users/{id}"),
      ("/users/${id}", "/users/{id}"),
      ("/users/{{id}}", "/users/{id}"), ("/diff/:base...:head", "/diff/{base}...{head}"),
      ("/crates/:id.json", "/crates/{id}.json"),
      ("/crates/:id:archive", "/crates/{id}:archive"), ("/crates/{id}:archive", "/crates/{id}:archive"),
      ("/users/{id | name}", "/users/{id | name}"), ("/boats/", "/boats/"), ("/a-:b", "/a-{b}"),
      ("/:owner/:repo", "/{owner}/{repo}"),
    ] as [(String, String)])
  func everySpellingOfAParameterIsTheSame(text: String, path: String) {
    let spelling = PathSpelling(text)
    #expect(spelling?.path == path)
    #expect(spelling?.kind == .template)
  }

  @Test(arguments: ["/boats/*", "/boats/**", "/opt(/{id})", "/[^/]+"])
  func aPatternStaysOne(text: String) {
    #expect(PathSpelling(text)?.path == text)
    #expect(PathSpelling(text)?.kind == .pattern)
  }

  @Test(arguments: [
    "boats", "", "/bo ats", "/boats/{id", "/boats/id}", "/boats#x", "/a|b", "/square/[id]", "/a`b", "/{a/b}",
  ])
  func whatIsNoPathIsRefused(text: String) {
    #expect(PathSpelling(text) == nil)
  }

  @Test(
    arguments: [
      ("/boats/{id}", "/boats/{id}"), ("https://api.example.test/v1/boats?limit=1", "/v1/boats"),
      ("{{baseUrl}}/boats", "/boats"),
      ("<base>/boats", "/boats"), ("{host}/boats", "/boats"), ("/boats?expand={x}", "/boats"), ("`/boats`", "/boats"),
      ("/boats,", "/boats"), ("/boats¹", "/boats"), ("/opt/{id?}", "/opt/{id?}"), ("/", "/"),
    ] as [(String, String)])
  func aRequestsAddressHoldsAPath(text: String, path: String) {
    #expect(RequestPath.all(in: text[...], vendor: Self.vendor)?.map(\.path.path) == [path])
  }

  @Test(arguments: [
    "boats", "https://api.example.test", "/boats/...", "/boats/…", "/xhttps://b.example.test/y", "me/boats", "1.0", "",
  ])
  func otherWordsHoldNone(text: String) {
    #expect(RequestPath.all(in: text[...], vendor: Self.vendor) == nil)
  }

  @Test func aPathWithoutItsSlashIsOneInAColumnOfPaths() {
    #expect(
      RequestPath.all(in: "me/boats", vendor: Self.vendor, allowsRelative: true)?.map(\.path.path) == ["/me/boats"])
    #expect(RequestPath.all(in: "boats", vendor: Self.vendor, allowsRelative: true) == nil)
  }

  @Test func theVendorsOwnAddressIsTakenOff() {
    var vendor = Self.vendor
    vendor.operations.base = ["https://api.example.test/v1"]
    #expect(RequestPath.all(in: "https://api.example.test/v1/boats", vendor: vendor)?.map(\.path.path) == ["/boats"])
  }
}
