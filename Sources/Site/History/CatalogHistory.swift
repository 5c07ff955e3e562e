import Drift
import ScopeModel
import TextRendering

/// How catalogs changed from commit to commit.
///
/// Versions are added from oldest to newest and compared as they come. Only the last one of each provider is kept in full, so a long
/// history of large catalogs takes no more memory than one of them.
package struct CatalogHistory: Sendable {
  /// From oldest to newest.
  package private(set) var steps: [HistoryStep] = []
  /// The oldest commit that changed the catalogs, whether or not it was read. It identifies the feeds.
  package let origin: String
  /// How many older commits were not read.
  package let leftOut: Int
  private var last: [ExactText: (catalog: Catalog, commit: CatalogVersion.Commit)] = [:]

  package init(origin: String, leftOut: Int = 0) {
    self.origin = origin
    self.leftOut = leftOut
  }

  package mutating func add(_ version: CatalogVersion) {
    var current: [ExactText: Catalog] = [:]
    for catalog in version.catalogs where current[ExactText(catalog.provider)] == nil {
      current[ExactText(catalog.provider)] = catalog
    }
    let unread = Set(version.unread.map { ExactText($0.provider) })
    let isStart = steps.isEmpty && leftOut > 0
    var comparisons: [HistoryStep.Comparison] = []
    var (begun, ended): ([String], [String]) = ([], [])
    for provider in Set(current.keys).union(last.keys).sorted() {
      switch (last[provider], current[provider]) {
      case (let before?, let after?):
        if let comparison = Self.comparison(before, after, version.commit) { comparisons.append(comparison) }
      case (nil, let after?): if !isStart { begun.append(after.title) }
      case (let before?, nil) where !unread.contains(provider):
        ended.append(before.catalog.title)
        last[provider] = nil
      default: break
      }
      if let catalog = current[provider] { last[provider] = (catalog, version.commit) }
    }
    let counts = HistoryStep.Counts(
      operations: current.values.reduce(0) { $0 + $1.operations.count },
      scopes: current.values.reduce(0) { $0 + ProviderPlan.scopes(of: $1).count })
    steps.append(
      HistoryStep(
        commit: version.commit, counts: version.unread.isEmpty ? counts : nil, comparisons: comparisons, begun: begun,
        ended: ended, unread: version.unread))
  }

  /// `nil` if there is nothing to report. Suppressions are not applied, because they depend on the day.
  private static func comparison(
    _ before: (catalog: Catalog, commit: CatalogVersion.Commit), _ after: Catalog, _ commit: CatalogVersion.Commit
  ) -> HistoryStep.Comparison? {
    if before.catalog == after { return nil }
    let report = DriftComparison().report(
      base: DriftSide(name: before.commit.shortID, catalogs: [before.catalog]),
      revision: DriftSide(name: commit.shortID, catalogs: [after]), today: "")
    if report.changes.isEmpty { return nil }
    return HistoryStep.Comparison(
      provider: after.provider, title: after.title, base: before.commit, report: report,
      hasSamePages: haveSamePages(before.catalog, after))
  }

  private static func haveSamePages(_ before: Catalog, _ after: Catalog) -> Bool {
    !after.pages.isEmpty && before.pages.map(\.path) == after.pages.map(\.path)
      && before.pages.map(\.sha256) == after.pages.map(\.sha256)
  }

  // MARK: What holds for all of it

  /// The earliest and the latest date, which need not be those of the first and the last commit.
  var span: ClosedRange<Int>? {
    let seconds = steps.map(\.commit.seconds)
    guard let first = seconds.min(), let last = seconds.max() else { return nil }
    return first...last
  }

  /// How many steps have a catalog that could not be read.
  var gaps: Int { steps.count { !$0.unread.isEmpty } }
}
