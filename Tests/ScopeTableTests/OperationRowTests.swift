import ScopeTable
import TestRandomness
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
    "GET  /a = none", "GET /a = none\n", "GET \"/a = none",
  ])
  func whatIsNoRowIsRefused(text: String) {
    #expect(OperationRow(notation: text) == nil)
  }

  @Test func randomRowsComeBack() {
    let seed = RunSeed.ofRun.value
    var random = SeededRandom()
    for _ in 0..<1_000 {
      let row = OperationRow(
        method: random.pick(HTTPMethod.allCases), path: "/" + HostileWords.word(&random),
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
