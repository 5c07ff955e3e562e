import ScopeModel
import TextRendering

/// A report as a comment on a pull request, in GitHub-flavoured Markdown.
///
/// Its first line is always ``marker``, so that a bot finds its own comment and replaces it. It never is longer than
/// ``lengthLimit``: what does not fit is counted by level and rule, and the full report is named.
struct MarkdownReport {
  static let marker = "<!-- scopetables-drift -->"
  /// In UTF-16 code units; GitHub takes 65,536 characters.
  static let lengthLimit = 65_000
  /// More changes than these are folded: of a group, and of all that is only good to know.
  static let (groupFold, infoFold) = (25, 10)
  /// What findings and suppressions may take each.
  private static let listRoom = 4_000

  private let report: DriftReport
  private let fullReport: String?
  private let limit: Int
  private let outline: ReportOutline
  private let links: PlaceLinks

  init(
    _ report: DriftReport, fullReport: String?, filesAddress: String? = nil, limit: Int = Self.lengthLimit
  ) {
    self.report = report
    self.fullReport = fullReport
    self.limit = limit
    outline = ReportOutline(report)
    links = PlaceLinks(report, filesAddress: filesAddress)
  }

  var text: String {
    let head = self.head
    let tail = findings + suppressed
    let room = limit - head.utf16.count - tail.utf16.count
    let all = changes(room: room)
    if all.leftOut.isEmpty { return head + all.text + tail }
    // The list of what is left out is longest where everything is.
    let some = changes(room: room - leftOut(report.changes).utf16.count)
    return head + some.text + leftOut(some.leftOut) + tail
  }

  private var head: String {
    var heading = report.changes.isEmpty ? "none" : report.summary.words
    if !report.isComplete { heading = "incomplete, \(report.changes.isEmpty ? "no known changes" : heading)" }
    let opening =
      report.changes.isEmpty ? "" : "**\(MarkdownText.inlineInComment(report.opening(outline.formWarning)[0]))**\n\n"
    let (base, revision) = (MarkdownWords.code(report.base), MarkdownWords.code(report.revision))
    // With changes the opening says it.
    let incomplete = report.changes.isEmpty ? report.incomplete.map { "**\($0)**\n\n" } ?? "" : ""
    let sides = report.sides
    return "\(sides.marker)\n## \(sides.title): \(heading)\n\n\(incomplete)\(opening)\(sides.line(base, revision)).\n\n"
  }

  // MARK: - Changes

  private func changes(room: Int) -> MarkdownFilling {
    var filling = MarkdownFilling(room: room)
    if !outline.shrunkPages.isEmpty {
      filling.begin("> [!CAUTION]\n> **Check this first: the format of a page has probably changed.**\n\n", end: "\n")
      for change in outline.shrunkPages {
        filling.write(MarkdownEntry(change, links, sides: report.sides), of: change)
      }
      filling.end()
    }
    for level in outline.levels { write(level, to: &filling) }
    return filling
  }

  private func write(_ level: ReportOutline.Level, to filling: inout MarkdownFilling) {
    filling.begin("### \(level.words)\n\n", end: "")
    let isFolded = level.level == .info && level.count > Self.infoFold
    if isFolded { filling.beginFold(Plural.count(level.count, "change")) }
    for shared in level.shared { write(shared, to: &filling) }
    for group in level.groups { write(group, to: &filling) }
    if isFolded { filling.end() }
    filling.end()
  }

  private func write(_ group: ReportOutline.Group, to filling: inout MarkdownFilling) {
    let provider = outline.namesProviders ? "\(group.provider): " : ""
    filling.begin("#### \(MarkdownWords.text(provider + group.title.words))\n\n", end: "\n")
    let isFolded = group.count > Self.groupFold
    if isFolded { filling.beginFold(Plural.count(group.count, "change")) }
    for topic in group.topics {
      filling.begin("- \(MarkdownWords.topic(of: topic.first))\n", end: "")
      for change in topic.changes {
        filling.write(MarkdownEntry(change, links, sides: report.sides), of: change)
      }
      filling.end()
    }
    if isFolded { filling.end() }
    filling.end()
  }

  /// One entry with a place for each operation.
  private func write(_ shared: ReportOutline.Shared, to filling: inout MarkdownFilling) {
    let provider = outline.namesProviders ? " (\(MarkdownWords.text(shared.first.provider)))" : ""
    filling.begin("#### \(shared.words)\(provider)\n\n- \(MarkdownEntry.words(of: shared.first))\n", end: "\n")
    let isFolded = shared.changes.count > Self.groupFold
    if isFolded { filling.begin("\n  <details><summary>\(shared.words)</summary>\n\n", end: "\n  </details>\n") }
    for change in shared.changes { filling.write(MarkdownEntry(placeOf: change, links), of: change) }
    if isFolded { filling.end() }
    filling.end()
  }

  // MARK: - What is left out

  private func leftOut(_ changes: [DriftChange]) -> String {
    var writer = LineWriter()
    writer.line("### Omitted: \(report.sides.count(changes.count))")
    writer.line()
    writer.line("These changes do not fit into a comment. For the full report: \(fullReportWords).")
    writer.line()
    var table = MarkdownTable(["Level", "Rule", "Changes"])
    var counts: [DriftLevel: [String: Int]] = [:]
    for change in changes { counts[change.level, default: [:]][change.rule.id, default: 0] += 1 }
    for level in DriftLevel.allCases {
      for rule in report.rules {
        guard let count = counts[level]?[rule.id] else { continue }
        table.row([level.rawValue, MarkdownText.code(rule.id), String(count)])
      }
    }
    writer.lines(of: table.lines)
    writer.line()
    return writer.text
  }

  private var fullReportWords: String {
    if let fullReport { return MarkdownText.link(fullReport) }
    let sides = [report.base, report.revision].map(ShellWord.quoted).joined(separator: " ")
    return "run " + MarkdownText.code("scopetables diff \(sides) --format text")
  }

  // MARK: - Beside the changes

  private var findings: String {
    list(
      "### Findings: \(report.findings.count)\n\n", end: "\n", report.findings.map { MarkdownWords.text($0.sentence) })
  }

  private var suppressed: String {
    let lines = report.suppressed.map { suppressed in
      let change = suppressed.change
      return "\(MarkdownText.code(change.rule.id)) \(MarkdownWords.topic(of: change)): "
        + MarkdownWords.text(suppressed.reason)
    }
    return list(
      "<details><summary>Suppressed: \(report.suppressed.count)</summary>\n\n", end: "\n</details>\n", lines)
  }

  private func list(_ opening: String, end: String, _ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    var text = opening
    for (index, line) in lines.enumerated() {
      if text.utf16.count + line.utf16.count > Self.listRoom {
        text += "- and \(lines.count - index) more\n"
        break
      }
      text += "- \(line)\n"
    }
    return text + end
  }
}
