import Foundation
import Testing

/// What `docs/outputs.md` shows as output is output.
@Suite("Sample of outputs")
struct OutputSampleTests {
  @Test func everyLineShownAsOutputStandsInGenerated() throws {
    let root = GeneratedCatalog.folder.deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/outputs.md"), encoding: .utf8)
    let opening = "```text\n"
    let block = try #require(text.range(of: opening))
    let shown = text[block.upperBound...].components(separatedBy: "\n```")[0]
    let lines = shown.split(separator: "\n")
    #expect(lines.count >= 10)
    var written: Set<Substring> = []
    for path in ["Swift/DevRev.swift", "devrev.scopes.json", "devrev.md", "devrev.openapi.json"] {
      let output = try String(
        contentsOf: GeneratedCatalog.folder.appending(path: "devrev/\(path)"), encoding: .utf8)
      written.formUnion(output.split(separator: "\n"))
    }
    for line in lines {
      let isThere = written.contains(line)
      #expect(isThere, "docs/outputs.md shows a line that is not in Generated/: \(line)")
    }
  }
}
