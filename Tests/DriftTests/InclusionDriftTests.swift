import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Drift

/// Drift where scopes give others too, against every token.
@Suite struct InclusionDriftTests {
  private static let statement = Inclusion(scope: "a:write", includes: ["a:read"], source: "https://acme.test/levels")

  private static func report(_ base: [[String]], _ revision: [[String]], _ inclusions: [Inclusion]) -> DriftReport {
    func side(_ anyOf: [[String]], _ name: String) -> DriftSide {
      let operation = Operation(
        method: .get, path: "/a", requirement: Requirement(.scopes(anyOf: anyOf)),
        evidence: Evidence(page: "page", line: 1, excerpt: ""))
      let names = Set((base + revision).flatMap { $0 })
      return DriftSide(
        name: name,
        catalogs: [
          Catalog(
            provider: "acme", title: "Acme", pages: [], scopes: names.map { Scope(name: $0) }, inclusions: inclusions,
            operations: [operation])
        ])
    }
    return DriftComparison().report(base: side(base, "base"), revision: side(revision, "revision"), today: "2026-11-25")
  }

  @Test func whoHoldsTheLargerScopeLosesNothing() throws {
    let plain = Self.report([["a:write"]], [["a:read"]], [])
    #expect(plain.changes.map(\.rule.id) == ["requirement-changed"])
    let included = Self.report([["a:write"]], [["a:read"]], [Self.statement])
    #expect(included.changes.map(\.rule.id) == ["requirement-loosened"])
    let message = try #require(included.changes.first?.message.text)
    #expect(message.contains("`a:write` includes `a:read`."))
  }

  @Test func anAlternativeThatIsGivenAnywayIsNoDifference() {
    #expect(Self.report([["a:read"]], [["a:read"], ["a:write"]], [Self.statement]).changes.isEmpty)
    #expect(Self.report([["a:read"], ["a:write"]], [["a:read"]], [Self.statement]).changes.isEmpty)
  }

  @Test func whoHoldsOnlyTheSmallerScopeIsToldSo() {
    let report = Self.report([["a:read"]], [["a:write"]], [Self.statement])
    #expect(report.changes.map(\.rule.id) == ["requirement-tightened"])
  }

  @Test func randomRequirementsAreJudgedAsByEveryToken() {
    var random = SeededRandom()
    let scopes = RandomScopes(["a", "b", "c", "d"])
    for _ in 0..<RunLength.cases(1_000) {
      let inclusions = scopes.inclusions(&random, 1...2)
      let base = scopes.alternatives(&random, 1...2)
      let revision = scopes.alternatives(&random, 1...2)
      let given = ScopeInclusions(inclusions)
      var (lost, gained) = (false, false)
      for set in scopes.sets {
        let held = given.closure(of: set)
        let before = base.contains { $0.allSatisfy(held.contains) }
        let after = revision.contains { $0.allSatisfy(held.contains) }
        lost = lost || before && !after
        gained = gained || after && !before
      }
      let rules = Self.report(base, revision, inclusions).changes.map(\.rule.id)
      let expected =
        lost && gained
        ? ["requirement-changed"] : lost ? ["requirement-tightened"] : gained ? ["requirement-loosened"] : []
      #expect(rules == expected, "\(base) to \(revision) with \(inclusions)")
    }
  }
}
