import Findings
import JSON
import ScopeModel
import TextRendering

/// A report as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), as GitHub's code scanning takes it.
struct SARIFReport {
  /// Code scanning refuses a run with more results; of those it takes it shows the 5,000 weightiest.
  static let resultLimit = 25_000

  private let report: DriftReport
  private let toolVersion: String?
  private let includesSuppressed: Bool
  private let limit: Int

  /// - Parameter includesSuppressed: Whether suppressed changes are results with a `suppressions` property. Code scanning does
  ///   not look at that property and would open an alert for each, so that they are left out unless asked for.
  init(
    _ report: DriftReport, toolVersion: String?, includesSuppressed: Bool = false, limit: Int = Self.resultLimit
  ) {
    self.report = report
    self.toolVersion = toolVersion
    self.includesSuppressed = includesSuppressed
    self.limit = limit
  }

  var text: String {
    let log: [JSONNode.Member] = [
      .init("$schema", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([.object(run)])),
    ]
    return JSONNode.object(log).document
  }

  private var run: [JSONNode.Member] {
    let results = self.results
    var members: [JSONNode.Member] = []
    members.add("tool", .object([.init("driver", .object(driver))]))
    members.add("invocations", unlessEmpty: invocations(leftOut: results.count - min(results.count, limit)))
    members.add("columnKind", "unicodeCodePoints")
    members.add("results", .array(results.prefix(limit).map { .onOneLine($0) }))
    return members
  }

  private var driver: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("name", "ScopeTables")
    members.add("semanticVersion", toolVersion)
    members.add("rules", .array(report.rules.map { .onOneLine(SARIFRule.node(for: $0)) }))
    return members
  }

  private var results: [JSONNode] {
    let writer = SARIFResult(report)
    let open = report.changes.map { writer.node(for: $0, reason: nil) }
    if !includesSuppressed { return open }
    return open + report.suppressed.map { writer.node(for: $0.change, reason: $0.reason) }
  }

  // MARK: - What is said of the run itself

  private func invocations(leftOut: Int) -> [JSONNode] {
    var notifications = report.findings.map(Self.notification)
    if leftOut > 0 {
      let words =
        "\(Plural.count(leftOut, "result")) beyond the first \(limit) omitted, which is the limit of code scanning. "
        + "Other formats list all of them."
      notifications.append(Self.notification("results-left-out", level: "warning", words))
    }
    if !includesSuppressed, !report.suppressed.isEmpty {
      let words = "\(Plural.count(report.suppressed.count, "suppressed change")) omitted."
      notifications.append(Self.notification("suppressed-left-out", level: "note", words))
    }
    if notifications.isEmpty { return [] }
    return [
      .object([
        .init("executionSuccessful", .bool(report.isComplete)),
        .init("toolExecutionNotifications", .array(notifications)),
      ])
    ]
  }

  private static func notification(_ finding: Finding) -> JSONNode {
    notification(finding.id, level: finding.severity.rawValue, finding.message, page: finding.page, line: finding.line)
  }

  private static func notification(
    _ id: String, level: String, _ words: String, page: String? = nil, line: Int? = nil
  ) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("descriptor", .object([.init("id", .string(id))]))
    members.add("level", level)
    members.add("message", SARIFLocation.message(words))
    if let page { members.add("locations", .array([SARIFLocation.node(page: page, line: line)])) }
    return .onOneLine(.object(members))
  }
}
