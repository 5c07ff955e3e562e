import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite struct ScopeInclusionTests {
  private static let source = "https://acme.test/levels"

  @Test func levelsHoldForEachObjectByItself() {
    var words = ScopeWords()
    words.form = .objectLevel
    words.includes = [
      ScopeWords.Inclusion(level: "admin", includes: ["write", "read"], source: Self.source),
      ScopeWords.Inclusion(level: "write", includes: ["read"], source: Self.source),
    ]
    let found = words.inclusions(among: [
      "boats:read", "boats:write", "oars:write", "sails:admin", "sails:read", "write",
    ])
    #expect(
      found == [
        Inclusion(scope: "sails:admin", includes: ["sails:read"], source: Self.source),
        Inclusion(scope: "boats:write", includes: ["boats:read"], source: Self.source),
      ])
  }

  @Test func namedScopesMayGiveOthersThatAreNamed() {
    var words = ScopeWords()
    words.includes = [
      ScopeWords.Inclusion(scope: "admin:org", includes: ["read:org", "gone"], source: Self.source),
      ScopeWords.Inclusion(scope: "repo", includes: ["gone"], source: Self.source),
    ]
    #expect(
      words.inclusions(among: ["read:org"]) == [
        Inclusion(scope: "admin:org", includes: ["read:org"], source: Self.source)
      ])
  }

  @Test func withoutAStatementNothingIsIncluded() {
    #expect(ScopeWords().inclusions(among: ["a:read", "a:write", "a:admin"]).isEmpty)
  }
}
