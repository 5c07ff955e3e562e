import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// Fused pages are printed from random catalogs and read back.
@Suite("Border inference")
struct BorderInferenceTests {
  @Test func randomReferencesAreReadBackOrNamed() throws {
    let seed = RunSeed.ofRun.value
    var rows = 0
    var open = 0
    for index in 0..<RunLength.cases(1_000) {
      let reference = FusedReference(seed: seed &+ UInt64(index))
      let text = reference.lines.joined(separator: "\n")
      let page = try PageReader().read(Array(text.utf8), path: "reference.txt")
      guard !reference.expected.isEmpty else { continue }
      let scraped = try Scraper().scrape(page)
      var read: [Int: FusedReference.Expected] = [:]
      for operation in scraped.operations {
        read[operation.evidence.line] = FusedReference.Expected(
          line: operation.evidence.line, group: operation.group ?? "", method: operation.method?.rawValue ?? "",
          path: operation.path ?? "", requirement: TruthNotation.notation(operation.requirement),
          note: operation.note ?? "")
      }
      let ambiguous = Set(scraped.findings.filter { $0.id == "ambiguous-border" }.compactMap(\.line))
      for expected in reference.expected {
        rows += 1
        if ambiguous.contains(expected.line), read[expected.line] == nil {
          open += 1
        } else {
          let comment: Comment = "seed \(seed &+ UInt64(index)): \(reference.lines[expected.line - 1])"
          #expect(read[expected.line] == expected, comment)
        }
      }
      #expect(read.count + ambiguous.count == reference.expected.count, "seed \(seed &+ UInt64(index))")
      #expect(scraped.entriesSeen == scraped.entriesRead + scraped.entriesExplained)
    }
    print("border inference: seed \(seed), \(rows) rows, \(open) left open (\(Double(open) / Double(rows) * 100) %)")
  }
}
