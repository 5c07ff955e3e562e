import Findings
import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// Annotations that are there already.
@Suite struct ExistingAnnotationTests {
  private func file(_ annotation: String, after: String = "      responses: {}\n") -> String {
    "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: a\n\(annotation)\(after)"
  }

  static let earlier = [
    "      x-scope: {\"kind\": \"none\"}\n",
    "      x-scope: {kind: none} # kept\n",
    "      'x-scope': {'kind': \"none\"}\n",
    "      x-scope:\n        kind: none\n",
    "      x-scope:\n        kind: none\n\n      # about responses\n",
    "      x-scope:\n        kind: none\n        # behind it\n",
    "      x-scope:\n        kind: scopes\n        anyOf:\n        -\n          - b\n        - - c\n",
    "      x-scope: { kind: mayCheck, scopes: [\n        it's, '}', \"]\\\"\" ] }\n",
  ]

  @Test(arguments: earlier) func oursIsReplacedInPlace(_ annotation: String) throws {
    for after in ["      responses: {}\n", "", "  /b: {}"] {
      let base = file(annotation, after: after)
      let once = try Sample.annotate(base, with: Sample.catalog(Sample.read))
      #expect(once.result.updated == 1, "\(once.result.findings)")
      let flow = "      x-scope: \(Sample.readText)"
      let block = Sample.readLines(indentation: 6).joined(separator: "\n")
      let text = once.text.replacing("'x-scope'", with: "x-scope")
      // What was on one line stays on one.
      #expect(
        text.contains(annotation.contains("{") ? flow : block)
          || text.contains(block.replacing("          - [", with: "        - [")), "\(text)")
      for line in base.split(separator: "\n") {
        guard let mark = line.firstIndex(of: "#") else { continue }
        #expect(once.text.contains(line[mark...]))
      }
      #expect(once.text.hasSuffix(after))
      let twice = try Sample.annotate(once.text, with: Sample.catalog(Sample.read))
      #expect(twice.result.unchanged == 1)
      #expect(twice.text == once.text)
    }
  }

  @Test func theSameInAnotherSpellingStays() throws {
    let base = file("      x-scope:\n        anyOf: [['a:read']] # c\n        kind: scopes\n")
    let once = try Sample.annotate(base, with: Sample.catalog(Sample.read))
    #expect(once.text == base)
    #expect(once.result.unchanged == 1)
  }

  static let foreign = ["      x-scope: admin\n", "      x-scope: [a, b]\n", "      x-scope:\n      - a\n      - b\n"]

  @Test(arguments: foreign) func anotherFormIsReplacedOnlyOnRequest(_ annotation: String) throws {
    let base = file(annotation)
    let kept = try Sample.annotate(base, with: Sample.catalog(Sample.read))
    #expect(kept.text == base)
    #expect(kept.result.ids == ["existing-annotation"])
    #expect(kept.result.findings[0].line == 4)
    let replaced = try Sample.annotate(base, with: Sample.catalog(Sample.read), replaces: true)
    let inBlock = Sample.readLines(indentation: 6).joined(separator: "\n") + "\n"
    let indented = annotation.contains("- a") ? inBlock.replacing("          - [", with: "        - [") : inBlock
    #expect(replaced.text == file(annotation.contains("[") ? "      x-scope: \(Sample.readText)\n" : indented))
    #expect(replaced.result.ids == [])
  }

  static let unplaceable = [
    "      x-scope:\n        # inside\n        kind: none\n", "      x-scope: # beside\n        kind: none\n",
    "      x-scope: &n {kind: none}\n      x-other: *n\n", "      x-scope: {kind: none, # inside\n        }\n",
  ]

  @Test(arguments: unplaceable) func whatWouldLoseACommentOrAnAnchorStays(_ annotation: String) throws {
    let base = file(annotation)
    let kept = try Sample.annotate(base, with: Sample.catalog(Sample.read), replaces: true)
    #expect(kept.text == base)
    #expect(kept.result.ids == ["unplaceable-annotation"])
  }

  @Test func anAnnotationWithoutAnOperationInTheCatalogIsReported() throws {
    let base = file("      x-scope: {kind: none}\n")
    let kept = try Sample.annotate(base, with: Sample.catalog([]))
    #expect(kept.text == base)
    #expect(kept.result.ids == ["stale-annotation"])
  }
}
