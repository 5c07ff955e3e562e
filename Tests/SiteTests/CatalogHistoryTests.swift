import Findings
import Testing

@testable import Site

@Suite struct CatalogHistoryTests {
  @Test func eachStepCountsWhatItDid() {
    let steps = HistoryVersions.history(HistoryVersions.threeCommits).steps
    #expect(steps.map(\.counts?.operations) == [2, 3, 2])
    #expect(steps.map(\.counts?.scopes) == [3, 3, 3])
    #expect(steps.map(\.tightened) == [0, 1, 0])
    #expect(steps.map(\.loosened) == [0, 0, 1])
    #expect(steps.map { $0.count(of: "operation-added") } == [0, 1, 0])
    #expect(steps.map { $0.count(of: "operation-removed") } == [0, 0, 1])
    #expect(steps[0].begun == ["Acme"])
  }

  /// What stands there first is no change: a feed of twenty thousand new operations would hide the one that matters.
  @Test func aNewProviderIsNoChangeAndNeitherIsOneThatGoes() {
    let first = HistoryVersions.catalog(["/boats": ["boats:read"]])
    let other = HistoryVersions.catalog(["/trees": ["trees:read"]], provider: "forest", title: "Forest")
    let steps = HistoryVersions.history([
      CatalogVersion(commit: HistoryVersions.commit(1), catalogs: [first]),
      CatalogVersion(commit: HistoryVersions.commit(2), catalogs: [other]),
      CatalogVersion(commit: HistoryVersions.commit(3), catalogs: [first, other]),
    ]).steps
    #expect(steps.allSatisfy { $0.changes.isEmpty })
    #expect(steps.map(\.begun) == [["Acme"], ["Forest"], ["Acme"]])
    #expect(steps.map(\.ended) == [[], ["Acme"], []])
  }

  /// A gap is no removal, and what changed across it is told behind it.
  @Test func aVersionThatCannotBeReadIsAGap() {
    var versions = HistoryVersions.threeCommits
    let finding = Finding(.error, id: "unknown-format-version", "The format version 0 is not known.")
    versions[1] = CatalogVersion(
      commit: versions[1].commit, catalogs: [], unread: [CatalogVersion.Unread(provider: "acme", finding: finding)])
    let history = HistoryVersions.history(versions)
    #expect(history.steps.map { $0.counts == nil } == [false, true, false])
    #expect(history.steps[1].ended.isEmpty && history.steps[1].changes.isEmpty)
    #expect(history.steps[2].comparisons.map(\.base) == [versions[0].commit])
    #expect(history.steps[2].count(of: "operation-removed") == 1)
    #expect(history.gaps == 1)
  }

  @Test func theFirstCommitThatIsReadIsNoBeginningWhereOlderOnesAreLeftOut() {
    #expect(HistoryVersions.history(HistoryVersions.threeCommits, leftOut: 4).steps[0].begun.isEmpty)
  }

  /// With the same pages, the vendor changed nothing.
  @Test func aBetterReadingOfTheSamePagesIsToldApart() {
    let versions = [
      HistoryVersions.catalog(["/boats": ["boats:read"]]), HistoryVersions.catalog(["/boats": ["boats:all"]]),
      HistoryVersions.catalog(["/boats": ["boats:write"]], sha256: "2"),
    ].enumerated().map { CatalogVersion(commit: HistoryVersions.commit($0 + 1), catalogs: [$1]) }
    let steps = HistoryVersions.history(versions).steps
    #expect(steps.map { $0.comparisons.map(\.hasSamePages) } == [[], [true], [false]])
  }

  /// Commits need not stand in the order of their dates.
  @Test func theSpanIsThatOfTheDates() {
    var versions = HistoryVersions.threeCommits
    versions[1].commit.seconds = 1_000_000_000
    #expect(HistoryVersions.history(versions).span == 1_000_000_000...versions[2].commit.seconds)
  }
}
