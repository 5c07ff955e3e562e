import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Titles of operation pages")
struct OperationTitleTests {
  static func names(_ text: String) throws -> [String?] {
    let page = try Scraper(provider: "acme").scrape(try PageReader().read(Array(text.utf8), path: "page"))
    let operation = try #require(page.operations.first)
    return [operation.title, operation.group]
  }

  static let call = "\nResponse\n\ncurl -X GET https://api.acme.com/boats.list\n"

  @Test(arguments: [
    ("List Boats\n\nRetrieve the boats.\n\ncircle-info\n\nThis is read-only.\n\nGET /boats\n", "List Boats", nil),
    ("Boats\n\nList Boats\n\nLists boats.\n\nGET\n/boats.list\n", "List Boats", "Boats"),
    ("Boats\nList Boats\nLists boats.\n" + call, "List Boats", "Boats"),
    ("boats\n\nList\n\nLists boats.\n" + call, "List", "boats"),
    ("API Reference > Boats\n\nList Boats\n\nLists.\n" + call, "List Boats", nil),
    (
      "Skip to main content\n\nSearch\n\nBoats\n\nhashtag\n\nList Boats\n\nCopy page\n\nLists boats.\n\nGET /boats\n",
      "List Boats", "Boats"
    ),
    ("Docs\n\nBoats\n\nList Boats\n\nPrerequisites\n\nHold a token.\n\nGET /boats\n", "List Boats", "Boats"),
    ("Works\n\nMogrify\n\nGET\n/works.transform\n", "Mogrify", "Works"),
    ("Fleet overview\n\nAll of it.\n\nNotes\n\nGET /boats\n", "Fleet overview", nil),
    ("This endpoint lists all\nboats of the harbour.\n\nList Boats\n\nGET /boats\n", "List Boats", nil),
    (
      "<html><body><ul><li>Boats</ul><h1>List boats</h1><h2>Get started</h2><p>Words.</p><p>GET /boats</p></body></html>",
      "List boats", nil
    ),
    ("<html><body><h1>The fleet</h1><h2>Copy</h2><p>GET /boats</p></body></html>", "The fleet", nil),
    ("<html><body><h2>Boats</h2><h1>List boats</h1><p>GET /boats</p></body></html>", "List boats", "Boats"),
    ("<html><body><h1>Acme docs</h1><h1>List boats</h1><p>GET /boats</p></body></html>", "List boats", "Acme docs"),
  ])
  func theTitleIsThePagesOwn(text: String, title: String, group: String?) throws {
    #expect(try Self.names(text) == [title, group])
  }

  @Test(arguments: ["circle-info", "hashtag", "Copy", "Home > Boats", "chevron-right", "Was this page helpful?"])
  func wordsOfTheSite(text: String) { #expect(SiteWords.isOne(text)) }

  @Test(arguments: ["List Boats", "boats", "list-boats", "Copy a boat", "Search boats", "GET /boats/{id}"])
  func wordsOfThePage(text: String) { #expect(!SiteWords.isOne(text)) }
}
