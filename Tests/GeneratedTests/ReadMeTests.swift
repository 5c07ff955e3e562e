import Foundation
import Testing

/// What the README shows as output is output.
@Suite("README")
struct ReadMeTests {
  @Test func everyLineShownAsOutputStandsInGenerated() throws {
    let root = GeneratedCatalog.folder.deletingLastPathComponent()
    let readMe = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let opening = "```text\n"
    let block = try #require(readMe.range(of: opening))
    let shown = readMe[block.upperBound...].components(separatedBy: "\n```")[0]
    let lines = shown.split(separator: "\n")
    #expect(lines.count >= 10)
    var written: Set<Substring> = []
    for path in ["Swift/DevRev.swift", "devrev.scopes.json", "devrev.md", "devrev.openapi.json"] {
      let text = try String(
        contentsOf: GeneratedCatalog.folder.appending(path: "devrev/\(path)"), encoding: .utf8)
      written.formUnion(text.split(separator: "\n"))
    }
    for line in lines {
      let isThere = written.contains(line)
      #expect(isThere, "the README shows a line that is not in Generated/: \(line)")
    }
  }
}
