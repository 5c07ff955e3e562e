import ScopeModel
import TextRendering

/// A report for a terminal or a log, without colours.
///
///     1 operation now needs more; 1 is gone; nothing to do for the other 308.
///     10 changes: 2 breaking, 1 risk, 7 info
///     from git:main:Inputs to Inputs
///
///     Breaking: 2
///
///     POST /works.create (Works)
///       requirement-tightened  Inputs/a.txt:22 -> Inputs/a.txt:25  [fingerprint]
///         It needed `work:read | work:write` and now needs `work:write`. …
///         [-work:read |-] work:write
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
    for sentence in report.opening(formWarning) { writer.line(sentence) }
    let line = report.sides.line(TerminalText.line(report.base), TerminalText.line(report.revision))
    // It goes on from the line above.
    writer.line(line.prefix(1).lowercased() + line.dropFirst())
    writeShrunkPages()
    for level in outline.levels { write(level) }
    writeSuppressed()
    writeFindings()
  }

  /// The first line already names pages whose format has probably changed.
  private var formWarning: String? { outline.formWarning }

  private mutating func writeShrunkPages() {
    if outline.shrunkPages.isEmpty { return }
    writer.gap()
    writer.line("Check this first: the format of a page has probably changed.")
    for change in outline.shrunkPages { write(change) }
  }

  private mutating func write(_ level: ReportOutline.Level) {
    writer.gap()
    writer.line(level.words)
    for shared in level.shared { write(shared) }
    for group in level.groups {
      for topic in group.topics {
        writer.gap()
        writer.line(heading(of: topic.first, in: group))
        for change in topic.changes { write(change) }
      }
    }
  }

  private mutating func write(_ shared: ReportOutline.Shared) {
    let first = shared.first
    let beside = outline.namesProviders ? " (\(first.provider))" : ""
    writer.gap()
    writer.line(TerminalText.line(shared.words + beside))
    writer.line("  \(first.rule.id)")
    writeWords(first)
    for change in shared.changes {
      let place = change.placeWords.map { "  \(TerminalText.line($0))" } ?? ""
      writer.line("    \(TerminalText.line(change.topic))\(place)  [\(change.fingerprint)]")
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
    writeWords(change)
  }

  private mutating func writeWords(_ change: DriftChange) {
    writer.line("    \(TerminalText.line(change.message.text))")
    if let marked = change.markedWords { writer.line("    \(TerminalText.line(marked))") }
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

extension DriftChange {
  /// Base and revision in one line, as `wdiff` marks them: `[-work:read |-] work:write {+| work:all+}`.
  fileprivate var markedWords: String? {
    guard let difference = wordDifference else { return nil }
    var pieces: [String] = []
    var rest = difference.revision[...]
    for piece in difference.base {
      if piece.isKept {
        // What came before these words precedes them.
        while let next = rest.first, !next.isKept {
          pieces.append("{+\(next.text)+}")
          rest = rest.dropFirst()
        }
        rest = rest.dropFirst()
        pieces.append(piece.text)
      } else {
        pieces.append("[-\(piece.text)-]")
      }
    }
    pieces += rest.map { $0.isKept ? $0.text : "{+\($0.text)+}" }
    return pieces.joined(separator: " ")
  }
}
