import Findings
import JSON
import LeastScopes
import ScopeModel
import ScopeTable
import Testing
import TextRendering

@testable import CatalogQuestions

@Suite struct LeastScopesTests {
  private static func uses(_ lines: String...) throws -> UseList {
    try UseListReader.read(Array(lines.joined(separator: "\n").utf8), path: "uses.txt")
  }

  @Test func oneScopeThatIncludesAnotherStandsForBoth() throws {
    let inclusion = Inclusion(scope: "boats:write", includes: ["boats:read"], source: "https://acme.test/levels")
    let rows = [
      ("GET /boats", QuestionCatalog.any("boats:read")), ("POST /boats", QuestionCatalog.any("boats:write")),
    ]
    let uses = try Self.uses("GET /boats", "POST /boats")
    let plain = LeastScopes([QuestionCatalog.make(rows)]).answer(uses)
    #expect(plain.scopes.map(\.scope) == ["boats:read", "boats:write"])
    let answer = LeastScopes([QuestionCatalog.make(rows, inclusions: [inclusion])]).answer(uses)
    #expect(answer.scopes.map(\.scope) == ["boats:write"])
    let reasons = answer.scopes.flatMap(\.reasons)
    #expect(reasons.map(\.inclusions) == [[inclusion], []])
    let json = LeastNode.node(of: answer).line
    #expect(
      json.contains(#""gives": ["boats:read"], "through": "boats:write", "sources": ["https://acme.test/levels"]"#))
    #expect(LeastText.text(answer).contains("GET /boats, because it includes boats:read"))
  }

  @Test func whatThePageCallsLeastIsTakenFirst() throws {
    let requirement = Requirement(.scopes(anyOf: [["Boats.Read.All"], ["Boats.Read"]]), least: [0])
    let answer = LeastScopes([QuestionCatalog.make([("GET /boats", requirement)])]).answer(try Self.uses("GET /boats"))
    #expect(answer.scopes.map(\.scope) == ["Boats.Read.All"])
    #expect(answer.alternatives.isEmpty)
  }

  @Test func readingIsTakenBeforeWritingAndAPersonCanSayOtherwise() throws {
    let catalog = QuestionCatalog.make([("GET /boats", QuestionCatalog.any("boats:admin", "boats:write", "boats:read"))]
    )
    let uses = try Self.uses("GET /boats")
    #expect(LeastScopes([catalog]).answer(uses).scopes.map(\.scope) == ["boats:read"])
    let table = Array(#"{"formatVersion": 1, "levels": {"read": 3, "write": 1}, "scopes": {"boats:admin": 2}}"#.utf8)
    let weights = try ScopeWeights(json: table, path: "weights.json")
    #expect(LeastScopes([catalog], weights: weights).answer(uses).scopes.map(\.scope) == ["boats:write"])
  }

  @Test(arguments: [
    (#"{"formatVersion": 2}"#, 1), ("{\"formatVersion\": 1,\n\"level\": {}}", 2),
    ("{\"formatVersion\": 1,\n\"levels\":\n{\"a\": -1}}", 3), (#"{"formatVersion": 1, "levels": {"a": "b"}}"#, 1),
  ])
  func weightsThatAreUnfitAreNamed(json: String, line: Int) {
    #expect {
      _ = try ScopeWeights(json: Array(json.utf8), path: "weights.json")
    } throws: { error in
      (error as? InputError)?.findings.first?.line == line
    }
  }

  @Test func whatIsOpenStandsApartWithWhatDecidesIt() throws {
    let perType = Requirement(
      .perType(
        field: nil,
        cases: [
          Requirement.TypeCase(type: "boat", requirement: QuestionCatalog.any("boats:write")),
          Requirement.TypeCase(type: "oar", requirement: QuestionCatalog.any("oars:write")),
        ]))
    let perToken = Requirement(
      .perCredential(cases: [
        Requirement.CredentialCase(credential: "user", requirement: QuestionCatalog.any("me")),
        Requirement.CredentialCase(credential: "bot", requirement: Requirement(.unavailable)),
      ]))
    let catalog = QuestionCatalog.make([
      ("POST /things", perType), ("GET /me", perToken), ("GET /silent", Requirement(.unknown)),
      ("GET /free", Requirement(.none)),
      (
        "GET /more",
        Requirement(.scopes(anyOf: [["more"]]), conditions: [Condition(text: "And more.", effect: .stricter)])
      ),
    ])
    let uses = try Self.uses("POST /things", "GET /me", "GET /silent", "GET /free", "GET /more", "GET /gone")
    let open = LeastScopes([catalog]).answer(uses)
    #expect(open.scopes.map(\.scope) == ["more"])
    #expect(open.free.map(\.label) == ["GET /free"])
    #expect(open.undecided.filter(\.doubt.standsApart).map(\.used.label) == ["GET /me", "GET /silent", "POST /things"])
    #expect(open.undecided.filter { !$0.doubt.standsApart }.map(\.doubt.reason) == ["The page adds: “And more.”"])
    #expect(
      open.undecided.compactMap(\.doubt.remedy) == ["--credential user, --credential bot", "--type boat, --type oar"])
    #expect(open.unmatched.map(\.place.line) == [6])
    let set = OperationNeed.Setting(types: ["oar"], credential: "user")
    #expect(LeastScopes([catalog], setting: set).answer(uses).scopes.map(\.scope) == ["me", "more", "oars:write"])
    let both = OperationNeed.Setting(types: ["oar", "boat"], credential: "bot")
    #expect(
      LeastScopes([catalog], setting: both).answer(uses).scopes.map(\.scope) == ["boats:write", "more", "oars:write"])
  }

  @Test func scopesOfTwoProvidersAreTwo() throws {
    let catalogs = ["one", "two"].map {
      QuestionCatalog.make([("GET /\($0)", QuestionCatalog.any("read"))], provider: $0)
    }
    let answer = LeastScopes(catalogs).answer(try Self.uses("GET /one", "GET /two"))
    #expect(answer.scopes.map(\.provider) == ["one", "two"])
  }

  @Test func twoCallsThatNameEachOthersLeastNeedBoth() throws {
    let rows = [
      ("GET /a", Requirement(.scopes(anyOf: [["x"], ["y"]]), least: [0])),
      ("GET /b", Requirement(.scopes(anyOf: [["y"], ["x"]]), least: [0])),
    ]
    let answer = LeastScopes([QuestionCatalog.make(rows)]).answer(try Self.uses("GET /a", "GET /b"))
    #expect(answer.scopes.count == 1)
    #expect(answer.alternatives.count == 1)
  }
}
