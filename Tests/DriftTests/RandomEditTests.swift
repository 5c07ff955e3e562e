import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Drift

/// Random catalogs with random edits: each edit is reported by its rule, and nothing else is.
@Suite struct RandomEditTests {
  static let runs = RunLength.cases(1_000)

  /// What must be reported: a rule and the operation that it is about.
  struct Expectation: Hashable {
    var rule: String
    var operation: String?
  }

  @Test func everyEditIsReportedAndNothingElse() {
    var random = SeededRandom()
    for run in 0..<Self.runs {
      var draft = RandomDriftCatalog(&random)
      let base = draft.catalog
      let same = Sample.report(base, RandomDriftCatalog.shuffled(base, &random))
      #expect(same.changes.isEmpty && same.findings.isEmpty, "run \(run)")
      var expected: Set<Expectation> = []
      for _ in 0..<random.count(1...6) { draft.edit(&random).map { _ = expected.insert($0) } }
      let report = Sample.report(
        base, RandomDriftCatalog.shuffled(draft.catalog, &random), options: DriftOptions(pageShrink: 1))
      let operations = report.changes.filter { $0.method != nil }
      let found = Set(operations.map { Expectation(rule: $0.rule.id, operation: $0.operationWords) })
      #expect(found == expected, "run \(run)")
      #expect(operations.count == expected.count, "run \(run)")
      checkScopes(report, base, draft.catalog)
      checkOrder(report, base, draft.catalog, &random)
    }
  }

  private func checkScopes(_ report: DriftReport, _ base: Catalog, _ revision: Catalog) {
    let (old, new) = (Set(base.scopes.map(\.name)), Set(revision.scopes.map(\.name)))
    let names = { (rule: DriftRule) in
      Set(report.changes.filter { $0.rule == rule }.compactMap { $0.after ?? $0.before })
    }
    #expect(names(.scopeAdded) == new.subtracting(old))
    #expect(names(.scopeRemoved) == old.subtracting(new))
  }

  /// The same fingerprints, however the requirements are written; none of them twice.
  private func checkOrder(_ report: DriftReport, _ base: Catalog, _ revision: Catalog, _ random: inout SeededRandom) {
    let again = Sample.report(
      RandomDriftCatalog.shuffled(base, &random), revision, options: DriftOptions(pageShrink: 1))
    let fingerprints = Set(report.changes.map(\.fingerprint))
    #expect(Set(again.changes.map(\.fingerprint)) == fingerprints)
    #expect(fingerprints.count == report.changes.count)
    #expect(report.changes.map(\.level.rank) == report.changes.map(\.level.rank).sorted())
  }
}
