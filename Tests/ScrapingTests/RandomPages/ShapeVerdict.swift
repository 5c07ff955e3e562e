import Findings
import PageReading
import ScopeModel
import ScopeTable

@testable import Scraping

/// What became of a page's operations when it was read without a vendor file.
struct ShapeVerdict {
  private(set) var right = 0
  private(set) var reported = 0
  /// What is wrong or lost though no finding says so.
  private(set) var silent: [String] = []

  init(_ page: ShapePage) throws {
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let read = try PageReader().read(Array(page.text.utf8), path: "page.\(page.form.ending)")
    let scraped: ScrapedPage
    do throws(InputError) {
      scraped = try Scraper(vendor: .unknown(id: "acme")).scrape(read)
    } catch {
      reported = page.operations.count
      return
    }
    let found = Dictionary(scraped.operations.map { ($0.label, $0) }) { first, _ in first }
    let expected = Set(page.operations.map { "\($0.method.rawValue) \($0.path)" })
    for operation in page.operations {
      let label = "\(operation.method.rawValue) \(operation.path)"
      if let own = found[label], Self.plain(own.requirement) == Self.plain(operation.need.requirement) {
        right += 1
      } else if scraped.findings.contains(where: { Self.speaks($0, of: operation, in: page.operations, lines) }) {
        reported += 1
      } else {
        silent.append(
          "\(label) is \(found[label].map { TruthNotation.notation($0.requirement) } ?? "lost"), not \(operation.need)")
      }
    }
    for operation in scraped.operations where !expected.contains(operation.label) {
      let isReported = scraped.findings.contains {
        $0.severity == .error || ($0.severity == .warning && $0.line == operation.evidence.line)
      }
      if !isReported { silent.append("\(operation.label) is made up") }
    }
  }

  /// A requirement without what the page says besides, in one order.
  private static func plain(_ requirement: Requirement) -> String {
    switch requirement.kind {
    case .scopes(let alternatives):
      "any " + alternatives.map { $0.sorted().joined(separator: "&") }.sorted().joined(separator: ",")
    case .mayCheck(let scopes): "may " + scopes.sorted().joined(separator: ",")
    case .perCredential(let cases):
      cases.map { "\($0.credential)=\(plain($0.requirement))" }.sorted().joined(separator: ";")
    default: TruthNotation.notation(requirement)
    }
  }

  /// Whether a finding is about an operation: it names it, stands on its line, or is an error about what belongs to no single one.
  private static func speaks(
    _ finding: Finding, of operation: ShapeOperation, in all: [ShapeOperation], _ lines: [String]
  ) -> Bool {
    guard finding.severity != .note else { return false }
    if finding.message.contains(operation.written) || finding.message.contains(operation.path) { return true }
    guard let number = finding.line, lines.indices.contains(number - 1) else { return finding.severity == .error }
    let line = lines[number - 1]
    if line.contains(operation.written)
      || line.contains(operation.written.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))
    {
      return true
    }
    return finding.severity == .error
      && !all.contains {
        line.contains($0.written.replacing("<", with: "&lt;").replacing(">", with: "&gt;")) || line.contains($0.written)
      }
  }
}
