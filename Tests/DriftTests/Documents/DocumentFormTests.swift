import Findings
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Drift

/// A document as YAML and as JSON is one document: the reports of both are the same but for places.
@Suite struct DocumentFormTests {
  private enum Form: CaseIterable {
    case yaml, json

    func text(_ node: FormNode) -> String {
      switch self {
      case .yaml: node.yaml
      case .json: node.json
      }
    }
  }

  /// What a report says, without the places.
  private static func words(_ report: DriftReport) -> [[String?]] {
    let changes = report.changes.map { change in
      [
        change.rule.id, change.level.rawValue, change.method?.rawValue, change.path, change.group, change.subjectWords,
        change.message.text, change.before, change.after, change.fingerprint,
      ]
    }
    return changes + report.findings.map { [$0.id, $0.message] }
  }

  private static func expectTheSame(_ base: FormNode, _ revision: FormNode, _ comment: Comment) throws -> DriftReport {
    let report = try DocumentSample.report(base.yaml, revision.yaml)
    for old in Form.allCases {
      for new in Form.allCases {
        let other = try DocumentSample.report(old.text(base), new.text(revision))
        #expect(Self.words(other) == Self.words(report), "\(old) to \(new), \(comment)")
        #expect(other.summary == report.summary)
        #expect(other.operations == report.operations)
      }
    }
    return report
  }

  @Test func changesOfEveryKindAreTheSame() throws {
    let report = try Self.expectTheSame(FormSample.base, FormSample.revision, "the sample")
    let rules: Set = [
      "server-changed", "operation-removed", "operation-added", "requirement-tightened", "requirement-changed",
      "requirement-learned", "parameter-made-required", "parameter-type-changed", "parameter-default-changed",
      "parameter-value-forbidden", "body-made-required", "operation-deprecated", "title-changed",
    ]
    #expect(rules.subtracting(report.changes.map(\.rule.id)) == [])
    #expect(report.findings.map(\.id) == ["schemas-changed"])
  }

  /// Members taken out of either side at random: whatever is left reads the same.
  @Test func partsOfDocumentsAreTheSame() throws {
    var random = SeededRandom()
    for round in 0..<60 {
      let base = FormSample.base.thinned(&random)
      let revision = FormSample.revision.thinned(&random)
      _ = try Self.expectTheSame(base, revision, "round \(round)")
    }
  }
}
