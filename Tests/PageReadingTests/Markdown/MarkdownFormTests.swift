import Findings
import PageReading
import Testing

@Suite("Whether a page is Markdown")
struct MarkdownFormTests {
  /// The form, or Markdown where the program was built without it.
  private func form(_ text: String, path: String = "page.txt", told: Page.Form? = nil) -> Page.Form? {
    do throws(InputError) {
      return try PageReader(form: told).read(Array(text.utf8), path: path).form
    } catch {
      return error.first.id == "markdown-not-built" ? .markdown : nil
    }
  }

  @Test("A path's ending says it", arguments: ["a.md", "a/B.MD", "a.markdown", "a.mdx"])
  func path(path: String) {
    #expect(form("GET /boats", path: path) == .markdown)
    #expect(form("<p>x</p>", path: path) == .markdown)
    #expect(form("GET /boats", path: "md") == .text)
  }

  @Test(
    "Several signs say it",
    arguments: [
      "## Boats\n\n| A | B |\n| - | - |\n| 1 | 2 |", "# Boats\n\n## List\n\nGET /boats\n\n### Needs\nboats:read",
      "# Boats\n\nUse `boats:read`.", "# Boats\n\n```http\nGET /boats\n```",
      "| A | B |\n|---|:-:|\n| `a` | [b](c) |", "Use **a** and `b`:\n\n~~~\nGET /boats\n~~~",
      "#### Get boat\r\n\r\n`GET /boats`\r\n",
    ])
  func signs(text: String) {
    #expect(form(text) == .markdown)
  }

  @Test(
    "Few signs do not",
    arguments: [
      "Boats\n---|---\nGET /boats | boats:read", "Endpoint | Access |\n---|---|\nGET /boats | read",
      "| Path | GET |\n|---|\n/boats | READ |", "# a comment in a sample\ncurl https://boats.example.test",
      "GET /boats\n`boats:read`", "#1 Boats\n##\n#tag", "Boats\n\n    ## in code\n    ## again\n    `a` **b**",
      "```\n# a\n## b\n`c`\n", "* GET /boats\n* **PUT** /boats", "a [b] (c)\n2 ** 3 ** 4\n`",
    ])
  func fewSigns(text: String) {
    #expect(form(text) == .text)
  }

  @Test("Who says it is obeyed")
  func told() {
    #expect(form("# A\n\n## B\n", told: .text) == .text)
    #expect(form("GET /boats", told: .markdown) == .markdown)
    #expect(form("text", path: "a.md", told: .html) == .html)
    #expect(form("<p>x</p>", told: .text) == .text)
  }
}
