import Testing

@testable import ScopeTable

@Suite struct ScopeInclusionListTests {
  private static let entries = [
    ScopeInclusionList.Entry(scope: "a:admin", includes: ["a:write"], source: "https://acme.test/levels"),
    ScopeInclusionList.Entry(scope: "a:write", includes: ["a:read", "say \"x\" & y"], source: "a page"),
    ScopeInclusionList.Entry(scope: "none", includes: ["source"], source: "includes"),
  ]

  @Test func theTextIsReadBack() {
    #expect(ScopeInclusionList(ScopeInclusionList.text(of: Self.entries)).entries == Self.entries)
    #expect(ScopeInclusionList("nonsense\na includes b").entries.isEmpty)
  }

  @Test func whatIsIncludedIsFollowedToItsEnd() {
    let list = ScopeInclusionList(ScopeInclusionList.text(of: Self.entries))
    #expect(list.closure(of: ["a:admin"]) == ["a:admin", "a:write", "a:read", "say \"x\" & y"])
    #expect(list.closure(of: ["a:read"]) == ["a:read"])
    let loop = ScopeInclusionList("a includes b source x\nb includes a source x")
    #expect(loop.closure(of: ["b"]) == ["a", "b"])
  }

  @Test func aJudgementNamesTheStatementsThatItRestsOn() throws {
    let list = ScopeInclusionList(
      "w includes r source https://acme.test/levels\nx includes y source https://acme.test/other")
    func judgement(_ row: String, _ scopes: Set<String>) throws -> Judgement {
      let table = OperationTable(rows: row, index: "")
      return Judgement(try #require(table.operations.first), holding: scopes, inclusions: list)
    }
    let through = try judgement("GET /a = r", ["w"])
    #expect(through.decision == .satisfied)
    #expect(through.inclusions.map(\.source) == ["https://acme.test/levels"])
    #expect(try judgement("GET /a = r", ["r", "w"]).inclusions.isEmpty)
    #expect(try judgement("GET /a = z", ["w", "x"]).decision == .notSatisfied)
  }
}
