import ScopeModel
import TextRendering

/// A report as one HTML file that needs no network: no script, no font, no image, and a policy that forbids them all.
///
/// Each level has a heading, each group a table with base and revision side by side. A change has an anchor that stays the same
/// in every report of it: `#change-` and its fingerprint. Tags are closed as XML asks for, so that both kinds of parser read it.
struct HTMLReport {
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
    writer.line("<!DOCTYPE html>")
    writer.line("<html lang=\"en\">")
    writeHead()
    writer.line("<body>")
    writer.line("<main>")
    writeSummary()
    writeShrunkPages()
    for level in outline.levels { write(level) }
    writeSuppressed()
    writeFindings()
    writer.line("</main>")
    writer.line("</body>")
    writer.line("</html>")
  }

  // MARK: - Head and summary

  private mutating func writeHead() {
    writer.line("<head>")
    writer.line("<meta charset=\"utf-8\"/>")
    writer.line(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>")
    writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    writer.line("<meta name=\"color-scheme\" content=\"light dark\"/>")
    writer.line("<title>\(HTMLText.escaped(report.headline))</title>")
    writer.line("<style>")
    writer.line(HTMLReportStyle.rules)
    writer.line("</style>")
    writer.line("</head>")
  }

  private mutating func writeSummary() {
    writer.line("<h1>\(HTMLText.escaped(report.headline))</h1>")
    writer.line("<p>From \(HTMLWords.code(report.base)) to \(HTMLWords.code(report.revision)).</p>")
    if report.changes.isEmpty { return }
    writer.line("<nav aria-label=\"Contents\">")
    writer.line("<ul>")
    if !outline.shrunkPages.isEmpty { item("pages", "Pages to look at first: \(outline.shrunkPages.count)") }
    for level in outline.levels { item(level.level.rawValue, level.words) }
    if !report.suppressed.isEmpty { item("suppressed", "Suppressed: \(report.suppressed.count)") }
    if !report.findings.isEmpty { item("findings", "Findings: \(report.findings.count)") }
    writer.line("</ul>")
    writer.line("</nav>")
  }

  /// The anchor and the words are ours.
  private mutating func item(_ anchor: String, _ words: String) {
    writer.line("<li><a href=\"#\(anchor)\">\(words)</a></li>")
  }

  private mutating func heading(_ anchor: String, _ words: String) {
    writer.line("<h2 id=\"\(anchor)\">\(words)</h2>")
  }

  // MARK: - Changes

  private mutating func writeShrunkPages() {
    if outline.shrunkPages.isEmpty { return }
    heading("pages", "Look at this first: the form of a page probably changed")
    write(HTMLChangeTable(caption: nil, topics: [.init(changes: outline.shrunkPages)]))
  }

  private mutating func write(_ level: ReportOutline.Level) {
    heading(level.level.rawValue, level.words)
    for group in level.groups {
      let provider = outline.namesProviders ? "\(group.provider): " : ""
      write(HTMLChangeTable(caption: provider + group.title.words, topics: group.topics))
    }
  }

  private mutating func write(_ table: HTMLChangeTable) { writer.lines(of: table.lines) }

  // MARK: - Beside the changes

  private mutating func writeSuppressed() {
    if report.suppressed.isEmpty { return }
    heading("suppressed", "Suppressed: \(report.suppressed.count)")
    writer.line("<ul>")
    for suppressed in report.suppressed {
      let change = suppressed.change
      let what = "\(HTMLWords.code(change.rule.id)) \(HTMLWords.code(change.topic))"
      writer.line("<li>\(what): \(HTMLWords.isolated(suppressed.reason)) <small>\(change.fingerprint)</small></li>")
    }
    writer.line("</ul>")
  }

  private mutating func writeFindings() {
    if report.findings.isEmpty { return }
    heading("findings", "Findings: \(report.findings.count)")
    writer.line("<ul>")
    for finding in report.findings { writer.line("<li>\(HTMLWords.isolated(finding.sentence))</li>") }
    writer.line("</ul>")
  }
}
