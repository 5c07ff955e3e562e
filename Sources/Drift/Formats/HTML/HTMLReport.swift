import ScopeModel
import TextRendering

/// A report as one HTML file that needs no network: no font, no image, no script but one, and a policy that forbids all others.
///
/// It begins with what callers have to do. Each level has a heading, each group a table with base and revision side by side, the words
/// that changed marked. Levels and kinds of change can be hidden, by the style sheet alone, and the changes searched, by
/// ``HTMLReportScript``; on a narrow screen the cells of a row are below one another. A change has an anchor that stays the same
/// in every report of it: `#change-` and its fingerprint. Tags are closed as XML asks for, so that both kinds of parser read it.
struct HTMLReport {
  private let report: DriftReport
  private let outline: ReportOutline
  private let links: PlaceLinks
  /// The address of the site that the report is a page of; `nil` if it is by itself.
  private let site: String?
  private var writer = LineWriter()

  /// - Parameter site: The relative address of the start page of the site that the report is a page of. Beside it the files that the
  ///   report names do not lie.
  init(_ report: DriftReport, filesAddress: String? = nil, site: String? = nil) {
    self.report = report
    self.site = site
    outline = ReportOutline(report)
    links = PlaceLinks(report, filesAddress: filesAddress, hasFiles: site == nil)
    write()
  }

  var text: String { writer.text }

  private var hasChanges: Bool { !report.changes.isEmpty }

  private mutating func write() {
    writer.line("<!DOCTYPE html>")
    writer.line("<html lang=\"en\">")
    writeHead()
    writer.line("<body>")
    writer.line("<main>")
    if let site {
      writer.line("<nav aria-label=\"Site\">\(HTMLText.startTag("a", [("href", site)]))Start</a></nav>")
    }
    writeSummary()
    writeShrunkPages()
    for level in outline.levels { write(level) }
    writeSuppressed()
    writeFindings()
    writer.line("</main>")
    // Behind all that it looks for.
    if hasChanges { writer.line("<script>\(HTMLReportScript.text)</script>") }
    writer.line("</body>")
    writer.line("</html>")
  }

  // MARK: - Head and summary

  private mutating func writeHead() {
    writer.line("<head>")
    writer.line("<meta charset=\"utf-8\"/>")
    let scripts = hasChanges ? "; script-src \(HTMLReportScript.source)" : ""
    let policy = "default-src 'none'; style-src 'unsafe-inline'\(scripts)"
    writer.line("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"/>")
    writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    writer.line("<meta name=\"color-scheme\" content=\"light dark\"/>")
    writer.line("<title>\(HTMLText.escaped(report.headline))</title>")
    writer.line("<style>")
    writer.line(HTMLReportStyle.rules)
    writer.line("</style>")
    writer.line("</head>")
  }

  private mutating func writeSummary() {
    let opening = report.opening(outline.formWarning)
    writer.line("<h1>\(HTMLText.escaped(opening[0]))</h1>")
    for words in opening.dropFirst() { writer.line("<p><b>\(HTMLText.escaped(words))</b></p>") }
    writer.line("<p>\(report.sides.line(HTMLWords.code(report.base), HTMLWords.code(report.revision))).</p>")
    if !hasChanges { return }
    writer.line("<nav aria-label=\"Contents\">")
    writer.line("<ul>")
    if !outline.shrunkPages.isEmpty { item("pages", "Pages to check first: \(outline.shrunkPages.count)") }
    for level in outline.levels { item(level.level.rawValue, level.words) }
    if !report.suppressed.isEmpty { item("suppressed", "Suppressed: \(report.suppressed.count)") }
    if !report.findings.isEmpty { item("findings", "Findings: \(report.findings.count)") }
    writer.line("</ul>")
    writer.line("</nav>")
    writeSearch()
    writeFilter()
  }

  /// What the script shows. The number is read out as it changes.
  private mutating func writeSearch() {
    writer.line("<div id=\"search\" role=\"search\" hidden=\"hidden\">")
    writer.line("<label for=\"query\">Search changes</label>")
    writer.line(
      "<input type=\"search\" id=\"query\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"found\"/>")
    writer.line("<output id=\"found\" for=\"query\" aria-live=\"polite\"></output>")
    writer.line("</div>")
  }

  /// What is not ticked is not shown.
  private mutating func writeFilter() {
    let kinds = Set(report.changes.map(\.rule.kind))
    writer.line("<fieldset>")
    writer.line("<legend>Show</legend>")
    for level in outline.levels { writeBox("level-\(level.level.rawValue)", level.level.heading) }
    for kind in DriftRule.Kind.allCases where kinds.contains(kind) { writeBox("kind-\(kind.rawValue)", kind.words) }
    writer.line("</fieldset>")
  }

  /// The id and the words are ours.
  private mutating func writeBox(_ id: String, _ words: String) {
    writer.line(
      "<label><input type=\"checkbox\" id=\"show-\(id)\" checked=\"checked\"/> \(words)</label>")
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
    writer.line("<section>")
    heading("pages", "Check this first: the format of a page has probably changed")
    write([.topic(.init(changes: outline.shrunkPages))], caption: nil)
    writer.line("</section>")
  }

  private mutating func write(_ level: ReportOutline.Level) {
    writer.line("<section class=\"level-\(level.level.rawValue)\">")
    heading(level.level.rawValue, level.words)
    if !level.shared.isEmpty {
      write(level.shared.map(HTMLChangeTable.Rows.shared), caption: "The same change in several operations")
    }
    for group in level.groups {
      let provider = outline.namesProviders ? "\(group.provider): " : ""
      write(group.topics.map(HTMLChangeTable.Rows.topic), caption: provider + group.title.words)
    }
    writer.line("</section>")
  }

  private mutating func write(_ rows: [HTMLChangeTable.Rows], caption: String?) {
    writer.lines(
      of: HTMLChangeTable(caption: caption, rows: rows, links: links, headings: report.sides.headings).lines)
  }

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
