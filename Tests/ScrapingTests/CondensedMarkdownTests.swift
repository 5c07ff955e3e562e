#if Markdown
  import PageReading
  import ScopeModel
  import ScopeTable
  import Testing

  @testable import Scraping

  @Suite("Condensed pages in Markdown")
  struct CondensedMarkdownTests {
    private static let source = """
      # Parcel scopes

      Prose that nobody needs, with `code`.

      ## Crates

      | Method | Path | Required scope |
      | ------ | ---- | -------------- |
      | `GET` | `/crates/<id>` | `crate:read` |
      | PUT | /crates\\_old/{id} | crate:write |

      More prose.

      | Method | Path | Required scope |
      | ------ | ---- | -------------- |
      | PATCH | [/crates/{id}/lid](#lid) | crate:write |
      """

    private static func scraped(_ text: String) throws -> ScrapedPage {
      try Scraper(provider: "acme").scrape(try PageReader().read(Array(text.utf8), path: "page.md"))
    }

    private static func condensed(_ text: String) throws -> String {
      let page = try PageReader().read(Array(text.utf8), path: "page.md")
      return try Condenser(scraper: Scraper(provider: "acme")).condense(page, bytes: Array(text.utf8))
    }

    private static func statements(_ page: ScrapedPage) -> [String] {
      page.operations.map { "\($0.label) \($0.requirement)" }
    }

    @Test("It becomes HTML that states the same under the same name, and condensing it again changes nothing")
    func itReadsTheSame() throws {
      let whole = try Self.scraped(Self.source)
      #expect(whole.operations.map(\.path) == ["/crates/{id}", "/crates_old/{id}", "/crates/{id}/lid"])
      #expect(whole.operations.map(\.evidence.line) == [9, 10, 16])
      let condensed = try Self.condensed(Self.source)
      #expect(condensed.hasPrefix("<!DOCTYPE html>"))
      #expect(!condensed.contains("rose"))
      #expect(try Self.statements(Self.scraped(condensed)) == Self.statements(whole))
      #expect(try Self.condensed(condensed) == condensed)
    }
  }
#endif
