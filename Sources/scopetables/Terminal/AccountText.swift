import Findings
import ScopeModel
import Scraping
import TextRendering

/// What a page held and what became of it, for a person to read.
///
///     Inputs/devrev/scope-reference.txt: DevRev, operation-rows
///       311 entries seen = 311 read + 0 explained
///       311 operations, 0 paths with unsupported methods
///       0 errors, 0 warnings, 0 notes
struct AccountText {
  private let page: ScrapedPage

  init(_ page: ScrapedPage) {
    self.page = page
  }

  /// Lines, the last one ended.
  var text: String {
    let closes = page.entriesSeen == page.entriesRead + page.entriesExplained
    let relation = closes ? "=" : "is not"
    var lines = [
      "\(page.path): \(page.title), \(page.layout.rawValue)",
      "  \(Plural.count(page.entriesSeen, "entry")) seen \(relation) \(page.entriesRead) read + \(page.entriesExplained) explained\(reasons)",
      "  \(Plural.count(page.operations.count, "operation")), \(Plural.count(page.notSupported.count, "path")) with unsupported methods",
    ]
    let counts = Finding.Severity.allCases.map { severity in
      Plural.count(page.findings.count { $0.severity == severity }, severity.rawValue)
    }
    lines.append("  \(counts.joined(separator: ", "))")
    return lines.map { TerminalText.line($0) + "\n" }.joined()
  }

  /// ` (1 example, 49 not-supported)`, or nothing.
  private var reasons: String {
    var counts: [String: Int] = [:]
    for finding in page.findings {
      if let reason = finding.reason { counts[reason, default: 0] += 1 }
    }
    if counts.isEmpty { return "" }
    let words = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return " (\(words.joined(separator: ", ")))"
  }
}
