import Findings
import ScopeModel
import TextRendering

/// A report as workflow commands of GitHub Actions, which annotate lines of the revision's pages.
///
/// GitHub shows ten annotations of each kind a step; the weightiest are first, and the last line counts all.
struct WorkflowCommandReport {
  private let report: DriftReport

  init(_ report: DriftReport) { self.report = report }

  var text: String {
    let places = ReportPlaces(report)
    var writer = LineWriter()
    if let incomplete = report.incomplete {
      writer.line(WorkflowCommandText.command("error", [("title", "incomplete")], incomplete))
    }
    for change in report.changes { writer.line(Self.command(for: change, at: places.place(of: change))) }
    for finding in report.findings { writer.line(Self.command(for: finding)) }
    writer.line(WorkflowCommandText.command("notice", [("title", "drift")], closingWords))
    return writer.text
  }

  private static func command(for change: DriftChange, at place: DriftChange.Place?) -> String {
    var properties = self.properties(page: place?.page, line: place?.line)
    properties.append(("title", "\(change.rule.id): \(change.topic)"))
    return WorkflowCommandText.command(name(for: change.level), properties, change.message.text)
  }

  private static func command(for finding: Finding) -> String {
    var properties = self.properties(page: finding.page, line: finding.line)
    properties.append(("title", finding.id))
    return WorkflowCommandText.command(finding.severity.commandName, properties, finding.message)
  }

  /// A line means something only with a file.
  private static func properties(page: String?, line: Int?) -> [(name: String, value: String)] {
    guard let page, !page.isEmpty else { return [] }
    return [("file", page)] + (line.map { [("line", String($0))] } ?? [])
  }

  private static func name(for level: DriftLevel) -> String {
    switch level {
    case .breaking: "error"
    case .risk: "warning"
    case .info: "notice"
    }
  }

  private var closingWords: String {
    let suppressed = report.suppressed.isEmpty ? "" : " Suppressed: \(report.suppressed.count)."
    return "\(report.headline).\(suppressed)"
  }
}

extension Finding.Severity {
  fileprivate var commandName: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
