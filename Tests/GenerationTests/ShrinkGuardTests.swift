import ScopeModel
import ScopeTable
import Testing

@testable import Findings
@testable import Generation

@Suite struct ShrinkGuardTests {
  /// A catalog with so many operations from each page.
  static func catalog(_ counts: [String: Int]) -> Catalog {
    var operations: [Operation] = []
    var pages: [PageRecord] = []
    for (page, count) in counts.sorted(by: { $0.key < $1.key }) {
      for number in 0..<count {
        let evidence = Evidence(page: page, line: number + 1, excerpt: "GET")
        let path = "/\(page)/\(number)"
        operations.append(Operation(method: .get, path: path, requirement: Requirement(.none), evidence: evidence))
      }
      pages.append(
        PageRecord(
          path: page, sha256: "", layout: "operation-rows", entriesSeen: count, entriesRead: count, entriesExplained: 0,
          operationsRead: count))
    }
    return Catalog(provider: "made-up", title: "Made Up", pages: pages, scopes: [], operations: operations)
  }

  static func findings(_ before: [String: Int], _ now: [String: Int], accepted: Double = 0) -> [Finding] {
    ShrinkGuard(acceptedShrink: accepted).findings(committed: catalog(before), revision: catalog(now))
  }

  @Test func aPageThatLostAnEntryIsNamedWithWhatIsGone() {
    let findings = Self.findings(["a": 10, "b": 3], ["a": 8, "b": 3])
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.map(\.id) == ["page-shrunk"])
    #expect(findings.map(\.page) == ["a"])
    #expect(findings[0].message.contains("had 10 entries"))
    #expect(findings[0].message.contains("Missing: GET /a/8, GET /a/9."))
    #expect(findings[0].message.contains("--accept-shrink"))
  }

  @Test func gainInOnePageDoesNotHideLossInAnother() {
    #expect(Self.findings(["a": 10, "b": 3], ["a": 9, "b": 30]).map(\.page) == ["a"])
  }

  @Test func equalAndMoreAreFine() {
    #expect(Self.findings(["a": 10], ["a": 10]) == [])
    #expect(Self.findings(["a": 10], ["a": 11]) == [])
    #expect(Self.findings(["a": 10], ["renamed": 10]) == [])
  }

  @Test func aPageThatIsNoLongerNamedCountsAsLoss() {
    let findings = Self.findings(["a": 10, "b": 3], ["a": 10])
    #expect(findings.map(\.page) == [nil])
    #expect(findings[0].message.contains("Missing: GET /b/0, GET /b/1, GET /b/2."))
  }

  @Test func theAcceptedShareIsAllowedAndNoMore() {
    #expect(Self.findings(["a": 10], ["a": 9], accepted: 0.1) == [])
    #expect(Self.findings(["a": 10], ["a": 8], accepted: 0.1).count == 1)
    #expect(Self.findings(["a": 10], ["a": 0], accepted: 1) == [])
  }

  @Test func aLongListOfLostOperationsIsCut() {
    let message = Self.findings(["a": 100], ["a": 0]).first?.message
    #expect(message?.contains("and 80 more") == true)
  }
}
