import JSON
import ScopeModel
import ScopeTable
import Testing
import TextRendering

@testable import CatalogQuestions

@Suite struct LookupTests {
  private static let perType = Requirement(
    .perType(
      field: "type",
      cases: [
        Requirement.TypeCase(type: "boat", requirement: QuestionCatalog.any("boats:read")),
        Requirement.TypeCase(type: "oar", requirement: QuestionCatalog.any("oars:read")),
      ]))
  private static let lookup = Lookup([
    QuestionCatalog.make(
      [
        ("GET /boats", QuestionCatalog.any("boats:read", "boats:all")),
        ("POST /boats", QuestionCatalog.all("boats:write", "quota:use")),
        ("GET /things", perType), ("GET /maybe", Requirement(.mayCheck(scopes: ["boats:read"]))),
        ("GET /free", Requirement(.none)),
      ],
      inclusions: [Inclusion(scope: "boats:write", includes: ["boats:read"], source: "https://acme.test/levels")])
  ])

  private static func lookup(_ words: String) throws -> LookupAnswer {
    lookup.operations(try #require(CallWords.call(words)))
  }

  @Test func anOperationIsToldInASentence() throws {
    let text = LookupText.text(try Self.lookup("GET /boats"), asked: "GET /boats")
    #expect(
      text == "GET /boats  (acme)\n  Any one of these scopes is sufficient: boats:read, boats:all.\n  page.html:1\n")
    #expect(
      LookupText.text(try Self.lookup("POST /boats"), asked: "").contains(
        "All of these scopes are required: boats:write, quota:use."))
    #expect(
      LookupText.text(try Self.lookup("/things"), asked: "").contains("\n    boat: Required scope: boats:read.\n")
    )
  }

  @Test func jsonHoldsTheOperationAsTheCatalogDoes() throws {
    let line = LookupNode.node(of: try Self.lookup("GET /free")).line
    #expect(
      line.hasPrefix(
        #"{"formatVersion": 1, "operations": [{"provider": "acme", "operation": {"method": "GET", "path": "/free", "#))
  }

  @Test func aScopeTellsWhatItOpensAndHow() {
    let answer = Self.lookup.operations(openedBy: "boats:read")
    #expect(answer.entries.map(\.operation.label) == ["GET /boats", "GET /maybe", "GET /things"])
    #expect(answer.entries.map(\.opening) == [.opens, .mayOpen, .sometimes])
  }

  @Test func whatAScopeOpensByInclusionSaysSo() {
    let answer = Self.lookup.operations(openedBy: "boats:write")
    #expect(answer.entries.map(\.opening) == [.opens, .helps, .mayOpen, .sometimes])
    #expect(answer.entries.map { $0.given.map(\.scope) } == [["boats:read"], [], ["boats:read"], ["boats:read"]])
    let text = LookupText.text(answer, asked: "boats:write")
    #expect(text.contains("allows GET /boats, because boats:write includes boats:read\n"))
    #expect(text.contains("boats:write includes boats:read: https://acme.test/levels"))
  }

  @Test func nearMissesOfScopesAreSuggested() {
    let answer = Self.lookup.operations(openedBy: "boat:read")
    #expect(answer.isEmpty)
    #expect(answer.suggestions == ["boats:read"])
  }

  @Test func theEndOfANameIsEnoughWhereOnlyOneEndsSo() {
    let catalog = QuestionCatalog.make([
      ("GET /a", QuestionCatalog.any("org/x:read", "repo/x:read")), ("GET /b", QuestionCatalog.any("repo/y:read")),
    ])
    let names = ScopeNames(catalog)
    #expect(names.scope("y:read") == "repo/y:read")
    #expect(names.scope("x:read") == nil)
    #expect(names.suggestions(for: "x:read") == ["org/x:read", "repo/x:read"])
    #expect(names.suggestions(for: "y:raed") == ["repo/y:read"])
  }
}
