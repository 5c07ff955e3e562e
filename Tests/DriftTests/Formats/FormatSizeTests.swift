import JSON
import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// Reports of very many changes.
@Suite struct FormatSizeTests {
  private static let many: DriftReport = {
    func catalog(_ requirement: Requirement, _ range: Range<Int>) -> Catalog {
      Catalog(
        provider: "devrev", title: "DevRev", pages: [], scopes: [],
        operations: range.map { number in
          SampleReport.operation(.get, "/works/\(number)/{id}", "Group \(number / 100)", requirement, number + 1)
        })
    }
    let base = DriftSide(name: "old page.html", catalogs: [catalog(SampleReport.scopes("a", "b"), 0..<6_500)])
    let revision = DriftSide(name: "-new.html", catalogs: [catalog(SampleReport.scopes("a", "c"), 3_500..<10_000)])
    return DriftComparison().report(base: base, revision: revision, today: "2026-11-20")
  }()

  @Test func aCommentIsNeverTooLong() throws {
    let report = Self.many
    #expect(report.changes.count == 10_000)
    let text = report.text(as: .markdown)
    #expect(text.utf16.count <= 65_000)
    #expect(text.utf16.count > 60_000)
    #expect(text.closesItsFolds)
    #expect(text.contains("`scopetables diff 'old page.html' -new.html --format text`"))
  }

  /// Every change is either shown or counted.
  @Test func whatIsLeftOutIsCountedByKind() throws {
    let report = Self.many
    let text = report.text(as: .markdown, fullReport: "https://a.example/report")
    #expect(text.contains("](https://a.example/report)"))
    let shown = text.split(separator: "\n").count { $0.hasPrefix("  - **") }
    let counts = text.split(separator: "\n").filter { $0.hasPrefix("| breaking ") || $0.hasPrefix("| info ") }
    #expect(counts.count == 3)
    let leftOut = counts.compactMap { line in Int(line.split(separator: " ").dropLast().last ?? "") }.reduce(0, +)
    #expect(shown + leftOut == report.changes.count)
    #expect(text.contains("### Omitted: \(leftOut) changes\n"))
    #expect(text.contains("| info | `operation-added` | 3500 |"))
  }

  /// At every size that holds more than the list of what is left out, a comment fits, its folds are closed, and nothing is lost without a count.
  @Test func fillsAnyRoom() {
    for limit in stride(from: 1_700, to: 12_000, by: 37) {
      let text = MarkdownReport(SampleReport.report, fullReport: nil, limit: limit).text
      #expect(text.utf16.count <= limit)
      #expect(text.closesItsFolds)
      let lines = text.split(separator: "\n")
      let shown = lines.count { $0.hasPrefix("  - `") || $0.hasPrefix("- `page-shrunk`") }
      let title = lines.first { $0.hasPrefix("### Omitted: ") }
      let leftOut = title.flatMap { Int($0.split(separator: " ")[2]) } ?? 0
      #expect(shown + leftOut == SampleReport.report.changes.count, "\(limit)")
    }
  }

  @Test func codeScanningTakesTheWeightiest() throws {
    let text = SARIFReport(SampleReport.report, toolVersion: nil, limit: 3).text
    let run = try #require(try JSONParser().parse(Array(text.utf8))["runs"]?[0])
    #expect(run["results"]?[2] != nil)
    #expect(run["results"]?[3] == nil)
    #expect(text.contains("\(SampleReport.report.changes.count - 3) results beyond the first 3 omitted"))
  }

  @Test func suppressedChangesAreResultsOnlyWhereAskedFor() throws {
    let report = SampleReport.report
    #expect(!report.text(as: .sarif).contains("suppressions"))
    #expect(report.text(as: .sarif).contains("1 suppressed change omitted."))
    let text = SARIFReport(report, toolVersion: nil, includesSuppressed: true).text
    let result = try #require(try JSONParser().parse(Array(text.utf8))["runs"]?[0]?["results"]?[report.changes.count])
    #expect(result["suppressions"]?[0]?["justification"]?.content == .string("Only words."))
    #expect(result["suppressions"]?[0]?["kind"]?.content == .string("external"))
  }
}
