import GitHubScopes
import ScopeTable
import Testing

/// The compiled table of GitHub, whose vendor says that `write` includes `read`.
@Suite struct GitHubScopesTests {
  private static let path = "/repos/{owner}/{repo}/contents/{path}"

  @Test func whoMayWriteMayRead() throws {
    let requirement = try #require(GitHub.requirement(.get, Self.path))
    #expect(requirement.decision(holding: [GitHub.Scope.repositoryContentsWrite]) == .satisfied)
    #expect(requirement.decision(holding: [GitHub.Scope.repositoryIssuesWrite]) == .notSatisfied)
    // Names count as scopes of GitHub's here; by themselves they belong to no vendor, and include nothing.
    #expect(requirement.decision(holding: ["repository/contents:write"]) == .satisfied)
    #expect(requirement.requirement.decision(holding: ["repository/contents:write"]) == .notSatisfied)
  }

  @Test func anAnswerThatRestsOnItSaysSo() throws {
    let through = try #require(GitHub.judgement(.get, Self.path, holding: [.repositoryContentsWrite]))
    #expect(through.decision == .satisfied)
    #expect(through.inclusions.map(\.scope) == ["repository/contents:write"])
    #expect(through.inclusions.allSatisfy { $0.source.hasPrefix("https://docs.github.com/") })
    let direct = try #require(GitHub.judgement(.get, Self.path, holding: [.repositoryContentsRead]))
    #expect(direct.inclusions.isEmpty)
  }
}
