package import Drift

/// What one commit did to the catalogs.
package struct HistoryStep: Sendable {
  package let commit: CatalogVersion.Commit
  /// `nil` if a catalog could not be read, so that the figures are unknown.
  package let counts: Counts?
  /// In the order of providers, without those about which there is nothing to report.
  package let comparisons: [Comparison]
  /// The titles of catalogs that are new.
  package let begun: [String]
  /// The titles of catalogs that are gone.
  package let ended: [String]
  package let unread: [CatalogVersion.Unread]

  /// Of all providers together.
  package struct Counts: Hashable, Sendable {
    package var operations: Int
    package var scopes: Int
  }

  /// One provider's catalog, compared with the last one before it that could be read.
  package struct Comparison: Sendable {
    package let provider: String
    package let title: String
    /// The commit with which it was compared.
    package let base: CatalogVersion.Commit
    package let report: DriftReport
    /// Whether the pages have the same bytes as before, so that only the way of reading them changed.
    package let hasSamePages: Bool
  }

  /// In the order of providers, then of their reports.
  package var changes: [DriftChange] { comparisons.flatMap(\.report.changes) }

  func count(of level: DriftLevel) -> Int { comparisons.reduce(0) { $0 + $1.report.summary.count(of: level) } }

  func count(of ruleID: String) -> Int {
    comparisons.reduce(0) { $0 + $1.report.changes.count { $0.rule.id == ruleID } }
  }

  /// Changes after which some tokens are no longer sufficient.
  var tightened: Int { count { $0 == .tighter || $0 == .both } }
  /// Changes after which some tokens that were insufficient are sufficient.
  var loosened: Int { count { $0 == .looser || $0 == .both } }

  private func count(_ isCounted: (DriftDirection) -> Bool) -> Int {
    comparisons.reduce(0) { $0 + $1.report.changes.count { $0.rule.direction.map(isCounted) ?? false } }
  }

  /// Whether there is more to report than fits on one line.
  var hasPage: Bool { !comparisons.isEmpty }
}
