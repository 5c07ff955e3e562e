import Findings
import PageReading
import Testing

@testable import Scraping

@Suite("What is said of a page that fits no layout")
struct UnfitPageTests {
  static func error(_ text: String, layout: LayoutName? = nil) throws -> InputError {
    let page = try PageReader().read(Array(text.utf8), path: "page.html")
    return try #require(throws: InputError.self) { try Scraper(provider: "acme", layout: layout).scrape(page) }
  }

  @Test(arguments: [
    ("<h1>A</h1><table><tr><th>Path<th>Scope<tr><td>boats<td>a</table>", "operation-rows", "a column of methods"),
    ("<h1>A</h1><table><tr><th>Path<th>GET<tr><td>boats<td>a</table>", "method-matrix", "a column for each method"),
    (
      "<h1>A</h1><table><tr><th>Name<th>Colour<tr><td>boats<td>red</table>", "operation-rows",
      "a column of methods, a column of paths and a column of scopes"
    ),
  ])
  func theNearestLayoutIsNamedWithWhatItLacks(text: String, layout: String, lacks: String) throws {
    let error = try Self.error(text)
    #expect(error.first.id == "unfit-page")
    #expect(error.first.message.contains("1 heading, 1 table"))
    #expect(error.first.message.contains("The closest is \(layout)"))
    #expect(error.first.message.contains(lacks))
    #expect(error.first.message.contains("scopetables learn page.html"))
    #expect(error.first.message.utf8.count < 480)
  }

  @Test func aPageOfProseComesNearNothing() throws {
    #expect(try Self.error("<p>Words.</p>").first.message.contains("No layout is close"))
  }

  @Test(arguments: ["Method<th>Path<th>Required scope", "Path<th>GET<th>POST"])
  func anEmptyTableSaysThatItIsEmpty(heads: String) throws {
    for body in ["", "<tbody></tbody>"] {
      let error = try Self.error("<h1>A</h1>\n<table><thead><tr><th>\(heads)</tr></thead>\(body)</table>")
      #expect(error.first.message.contains("has no rows"))
      #expect(error.first.line == 2)
    }
  }

  @Test func aChosenLayoutIsTheOnlyOneSpokenOf() throws {
    let error = try Self.error("<h1>A</h1><p>Words.</p>", layout: .methodMatrix)
    #expect(error.first.message.contains("does not fit the layout method-matrix"))
    #expect(!error.first.message.contains("operation-rows"))
  }

  @Test(arguments: [
    (
      "{\"boats\": {\"title\": \"Boats\"}, \"a\": 1, \"b\": 2, \"c\": 3}",
      "This JSON file (an object with “boats”, “a”, “b” and 1 more)"
    ),
    ("[1, 2]", "neither a page nor a catalog"), ("{\"openapi\": \"3.0.0\"}", "OpenAPI"),
    ("{\"formatVersion\": 1, \"operations\": []}", "catalog"),
  ])
  func jsonIsNoPage(text: String, words: String) throws {
    let error = try #require(ForeignJSON.error(Array(text.utf8), path: "x"))
    #expect(error.first.id == "json-page")
    #expect(error.first.message.contains(words))
  }

  @Test(arguments: ["{boats} are here", "<h1>{}</h1>", "", "[note] GET /a"])
  func otherTextIsLeftToTheReaders(text: String) { #expect(ForeignJSON.error(Array(text.utf8), path: "x") == nil) }

  @Test(arguments: [("devrv", "devrev"), ("githb", "github"), ("confluense", "confluence")])
  func aSlipIsNoProvider(id: String, near: String) throws {
    let page = try PageReader().read(Array("<h1>GET /a</h1><p>Required scopes: a:read</p>".utf8), path: "page.html")
    let error = try #require(throws: InputError.self) { try Scraper(provider: id).scrape(page) }
    #expect(error.first.id == "unknown-provider")
    #expect(error.first.message.contains("Did you mean “\(near)”?"))
    #expect(throws: Never.self) { try Scraper(provider: "gitlab").scrape(page) }
  }
}
