import ScopeModel
import TextRendering

/// A report for a terminal or a log, without colours.
///
///     10 changes: 2 breaking, 1 risk, 7 info
///     from git:main:Inputs to Inputs
///
///     Breaking: 2
///
///     POST /works.create (Works)
///       requirement-tightened  Inputs/a.txt:22 -> Inputs/a.txt:25  [fingerprint]
///         It needed `work:read | work:write` and now needs `work:write`. …
struct TextReport {
  private let report: DriftReport
  private let outline: ReportOutline
  private var writer = LineWriter()

  init(_ report: DriftReport) {
    self.report = report
    outline = ReportOutline(report)
    write()
  }

  var text: String { writer.text }

  private mutating func write() {
    writer.line("\(report.headline)\(report.changes.isEmpty ? "." : "")\(formWarning)")
    writer.line("from \(TerminalText.line(report.base)) to \(TerminalText.line(report.revision))")
    writeShrunkPages()
    for level in outline.levels { write(level) }
    writeSuppressed()
    writeFindings()
  }

  /// A page whose form probably changed is told in the first line already.
  private var formWarning: String {
    let pages = Set(outline.shrunkPages.map { ExactText($0.topic) }).count
    if pages == 0 { return "" }
    return pages == 1 ? "; the form of 1 page probably changed" : "; the form of \(pages) pages probably changed"
  }

  private mutating func writeShrunkPages() {
    if outline.shrunkPages.isEmpty { return }
    writer.gap()
    writer.line("Look at this first: the form of a page probably changed.")
    for change in outline.shrunkPages { write(change) }
  }

  private mutating func write(_ level: ReportOutline.Level) {
    writer.gap()
    writer.line(level.words)
    for group in level.groups {
      for topic in group.topics {
        writer.gap()
        writer.line(heading(of: topic.first, in: group))
        for change in topic.changes { write(change) }
      }
    }
  }

  private func heading(of change: DriftChange, in group: ReportOutline.Group) -> String {
    var places: [String] = []
    if outline.namesProviders { places.append(change.provider) }
    if case .group = group.title { places.append(group.title.words) }
    let beside = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
    return TerminalText.line(change.topic + beside)
  }

  private mutating func write(_ change: DriftChange) {
    let place = change.placeWords.map { "  \(TerminalText.line($0))" } ?? ""
    writer.line("  \(change.rule.id)\(place)  [\(change.fingerprint)]")
    writer.line("    \(TerminalText.line(change.message.text))")
  }

  private mutating func writeSuppressed() {
    if report.suppressed.isEmpty { return }
    writer.gap()
    writer.line("Suppressed: \(report.suppressed.count)")
    for suppressed in report.suppressed {
      let change = suppressed.change
      let words = "\(change.rule.id)  \(change.topic)  [\(change.fingerprint)]"
      writer.line("  \(TerminalText.line(words))")
      writer.line("    \(TerminalText.line(suppressed.reason))")
    }
  }

  private mutating func writeFindings() {
    if report.findings.isEmpty { return }
    writer.gap()
    writer.line("Findings: \(report.findings.count)")
    for finding in report.findings { writer.line("  \(TerminalText.line(finding.sentence))") }
  }
}
