import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// What an operation needs, in the words of its description.
@Suite struct DescriptionTests {
  private static let head = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n"
  private static let sentence = "**Scopes:** Required scope: `a:read`."

  private func described(_ operation: String, _ requirement: Requirement = Sample.read) throws -> String {
    let (text, result) = try Sample.annotate(
      Self.head + operation, with: Sample.catalog(requirement), describes: true)
    #expect(result.described == 1)
    #expect(result.ids == [])
    let again = try Sample.annotate(text, with: Sample.catalog(requirement), describes: true)
    #expect(again.text == text)
    #expect(again.result.described == 0)
    let newer = try Sample.annotate(text, with: Sample.catalog(Requirement(.none)), describes: true).text
    #expect(newer.contains("**Scopes:** No scope is needed, but a credential is."))
    #expect(!newer.contains("a:read"))
    return String(text.dropFirst(Self.head.count))
  }

  private static let annotation = Sample.readLines(indentation: 6).joined(separator: "\n") + "\n"

  @Test func aDescriptionIsAdded() throws {
    #expect(
      try described("      tags: [a]\n")
        == "      description: \"\(Self.sentence)\"\n\(Self.annotation)      tags: [a]\n")
    #expect(try described("      {}\n").contains("\"description\": \"\(Self.sentence)\", \"x-scope\": "))
  }

  @Test(arguments: [
    "      description: Lists.\n", "      description: 'Lists.'\n", "      description: |-\n        Lists.\n",
    "      description: >-\n        Lists.\n",
  ]) func aParagraphIsAddedToTheOneThatIsThere(_ description: String) throws {
    let text = try described(description + "      tags: [a]\n")
    #expect(text.contains("      description: |-\n        Lists.\n\n        \(Self.sentence)\n"), "\(text)")
    #expect(text.hasSuffix("      tags: [a]\n"))
  }

  @Test func aBlockMayHoldWhatElsewhereIsAComment() throws {
    let text = try described("      description: |\n        See #3.\n        # No comment #.\n      tags: [a]\n")
    #expect(
      text.contains("      description: |\n        See #3.\n        # No comment #.\n\n        \(Self.sentence)\n"),
      "\(text)")
  }

  @Test func whatALiteralBlockCannotHoldIsQuoted() throws {
    let text = try described("      description: \" Indented. \"\n      tags: [a]\n")
    #expect(text.contains("      description: \" Indented. \\n\\n\(Self.sentence)\"\n"), "\(text)")
  }

  @Test func wordsOfPagesAreText() throws {
    let condition = Condition(text: "<script> [a](b) *c*\n\n# d", effect: .stricter)
    let requirement = Requirement(.scopes(anyOf: [["a:read"]]), conditions: [condition])
    let text = try described("      tags: [a]\n", requirement)
    let line = try #require(text.split(separator: "\n").first { $0.contains("description:") })
    for escaped in ["&lt;script", "\\[a\\]", "\\*c\\*"] {
      #expect(line.replacing("\\\\", with: "\\").contains(escaped), "\(line)")
    }
  }
}
