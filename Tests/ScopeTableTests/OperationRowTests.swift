import ScopeTable
import TestSupport
import Testing

struct OperationRowTests {
  @Test func everyMethodBeginsItsRow() {
    for method in HTTPMethod.allCases {
      let row = OperationRow(method: method, path: "/a", requirement: Requirement(.none))
      #expect(row.notation == "\(method.rawValue) /a = none")
      #expect(method.rowStart.length == method.rawValue.utf8.count + 1)
      let table = OperationTable(rows: row.notation, index: "")
      #expect(table.operations.map(\.method) == [method])
    }
  }

  static let heads: [(text: String, method: HTTPMethod?, path: String?, name: String?)] = [
    ("GET /boats", .get, "/boats", nil), ("/boats", nil, "/boats", nil),
    ("name s3:GetObject", nil, nil, "s3:GetObject"),
    ("POST name chat.postMessage", .post, nil, "chat.postMessage"),
    ("GET /boats name boats.list", .get, "/boats", "boats.list"), ("/name name name", nil, "/name", "name"),
    ("name GET", nil, nil, "GET"), ("name /boats", nil, nil, "/boats"), ("name \"a = b\"", nil, nil, "a = b"),
    ("name \"none\"", nil, nil, "none"), ("GET \"name x\"", .get, "name x", nil), ("/GET", nil, "/GET", nil),
    ("\"GET /a\"", nil, "GET /a", nil),
  ]

  @Test(arguments: heads.indices)
  func aRowNamesItsOperationByWhatIsKnown(index: Int) {
    let (text, method, path, name) = Self.heads[index]
    let row = OperationRow(method: method, path: path, name: name, requirement: Requirement(.none))
    #expect(row.notation == text + " = none")
    #expect(OperationRow(notation: text + " = none") == row)
    let record = OperationTable(rows: row.notation, index: "").operations.first
    #expect(record?.method == method)
    #expect(record?.path == path)
    #expect(record?.name == name)
  }

  @Test func everyPartComesBack() {
    let row = OperationRow(
      method: .post, path: "/rest/{version}/a", requirement: Requirement(.scopes(anyOf: [["a:read"]])), group: "Works",
      note: "Also \"this\"; note that", versions: ["1.0", "latest"], isPattern: true, isPrivate: true,
      credentials: ["user", "GitHub App"], deprecation: OperationRow.Deprecation(since: "2021-09-02", note: "Use b."))
    let text = """
      POST /rest/{version}/a = a:read; group Works; note "Also \\"this\\"; note that"; versions 1.0 latest; pattern; private; \
      credentials user "GitHub App"; deprecated since 2021-09-02 note "Use b."
      """
    #expect(row.notation == text)
    #expect(OperationRow(notation: text) == row)
  }

  @Test(arguments: [
    "", "GET", "GET /a", "GET /a =", "GET /a = ", "get /a = none", "GET a = none", "GET /a = none;", "GET /a = none; x",
    "GET /a = none; note", "GET /a = none; pattern; note x", "GET /a = none; versionsx", "GET /a = not supported",
    "name = none", "name  a = none", "GET name = none", "GET /a name = none", "GET /a name none = none", "a = none",
    "name a /b = none", "name a name b = none", "GET  /a = none", "GET /a = none\n", "GET \"/a = none",
  ])
  func whatIsNoRowIsRefused(text: String) {
    #expect(OperationRow(notation: text) == nil)
  }

  @Test func randomRowsComeBack() {
    let seed = RunSeed.ofRun.value
    var random = SeededRandom()
    for _ in 0..<1_000 {
      let hasPath = !random.oneIn(4)
      let row = OperationRow(
        method: random.oneIn(4) ? nil : random.pick(HTTPMethod.allCases),
        path: hasPath ? "/" + HostileWords.word(&random) : nil,
        name: hasPath && random.oneIn(2) ? nil : HostileWords.word(&random),
        requirement: HostileWords.requirement.make(&random),
        group: random.oneIn(2) ? nil : HostileWords.word(&random),
        note: random.oneIn(2) ? nil : HostileWords.word(&random),
        versions: random.list(0...2, HostileWords.word), isPattern: random.oneIn(2), isPrivate: random.oneIn(2),
        credentials: random.list(0...2, HostileWords.word),
        deprecation: random.oneIn(2)
          ? nil
          : OperationRow.Deprecation(
            since: HostileWords.word(&random), note: random.oneIn(2) ? nil : HostileWords.word(&random)))
      let read = OperationRow(notation: row.notation)
      #expect(read == row, "seed \(seed): \(row.notation)")
      #expect(!row.notation.contains("\n"), "seed \(seed)")
    }
  }
}
