import CatalogJSON
import Findings
import JSON
import ScopeModel
import ScopeTable
import TextRendering

/// A report for programs. The contract and `Schemas/drift.schema.json` say its shape; one change is on one line.
struct JSONReport {
  /// The version of the shape.
  static let formatVersion = 1

  private let report: DriftReport

  init(_ report: DriftReport) { self.report = report }

  var text: String {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Self.formatVersion)
    members.add("incomplete", report.incomplete)
    members.add("base", report.base)
    members.add("revision", report.revision)
    let summary = DriftLevel.allCases.map { level in
      JSONNode.Member(level.rawValue, .number(report.summary.count(of: level)))
    }
    members.add("summary", .onOneLine(.object(summary)))
    members.add("changes", .array(report.changes.map { .onOneLine(.object($0.jsonMembers)) }))
    members.add("suppressed", .array(report.suppressed.map(Self.node)))
    members.add("findings", .array(report.findings.map(Self.node)))
    return JSONNode.object(members).document
  }

  private static func node(_ suppressed: DriftReport.SuppressedChange) -> JSONNode {
    .onOneLine(.object(suppressed.change.jsonMembers + [.init("reason", .string(suppressed.reason))]))
  }

  private static func node(_ finding: Finding) -> JSONNode { .onOneLine(FindingNode.node(of: finding)) }
}
