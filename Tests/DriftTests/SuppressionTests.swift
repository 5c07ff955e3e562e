import Findings
import ScopeModel
import ScopeTable
import Testing

@testable import Drift

@Suite struct SuppressionTests {
  private let base = Sample.catalog([
    Sample.operation(.get, "/a/{id}", needs: Requirement(.any(["a"]))), Sample.operation(.get, "/b"),
  ])
  private let revision = Sample.catalog(
    [Sample.operation(.get, "/a/{id}", needs: Requirement(.any(["a", "b"])))], entriesRead: 2)

  private func report(_ entries: DriftSuppressions.Entry...) -> DriftReport {
    Sample.report(base, revision, suppressions: DriftSuppressions(path: "drift.json", entries: entries))
  }

  @Test func withoutAnyAllStands() {
    #expect(report().changes.map(\.rule) == [.requirementTightened, .operationRemoved, .scopeAdded])
  }

  @Test func aRuleAnOperationOrAFingerprintFits() throws {
    let fingerprint = try #require(report().changes.first { $0.rule == .requirementTightened }).fingerprint
    let identity = OperationIdentity(method: .get, path: "/a/{name}")
    let entries: [DriftSuppressions.Entry] = [
      .init(rule: "requirement-tightened", reason: "Known.", line: 3),
      .init(operation: identity, reason: "Known.", line: 3),
      .init(fingerprint: fingerprint, reason: "Known.", line: 3),
      .init(rule: "requirement-tightened", operation: identity, fingerprint: fingerprint, reason: "Known.", line: 3),
    ]
    for entry in entries {
      let report = report(entry)
      #expect(report.changes.map(\.rule) == [.operationRemoved, .scopeAdded])
      #expect(report.suppressed.map(\.change.rule) == [.requirementTightened])
      #expect(report.suppressed.map(\.reason) == ["Known."])
      #expect(report.findings.isEmpty)
    }
  }

  @Test func allThatAnEntryNamesMustFit() {
    let report = report(
      .init(
        rule: "operation-removed", operation: OperationIdentity(method: .get, path: "/a/{id}"), reason: "?", line: 3))
    #expect(report.changes.count == 3)
    #expect(report.findings.map(\.id) == ["suppression-unused"])
    #expect(report.findings.first?.line == 3)
  }

  @Test func anExpiredOneNoLongerCounts() {
    let entry = DriftSuppressions.Entry(
      rule: "operation-removed", reason: "For now.", expires: "2026-11-20", line: 5)
    #expect(report(entry).changes.count == 2)
    let later = Sample.report(
      base, revision, suppressions: DriftSuppressions(path: "drift.json", entries: [entry]), today: "2026-11-21")
    #expect(later.changes.count == 3)
    #expect(later.findings.map(\.id) == ["suppression-expired"])
  }

  /// A family of rules is named by its own id.
  @Test func aFamilyFits() {
    var changed = RuleCaseTests.operation
    changed.parameters[0].required = true
    changed.parameters[0].format = "int64"
    let entry = DriftSuppressions.Entry(rule: "parameter-changed", reason: "Known.", line: 1)
    let report = Sample.report(
      Sample.catalog([RuleCaseTests.operation]), Sample.catalog([changed]),
      suppressions: DriftSuppressions(entries: [entry]))
    #expect(report.changes.isEmpty)
    #expect(report.suppressed.count == 2)
  }
}
