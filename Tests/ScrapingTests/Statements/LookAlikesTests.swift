import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Letters that look like others")
struct LookAlikesTests {
  @Test(
    arguments: [
      ("/b\u{43E}ats", "\u{43E}"), ("cr\u{435}ws:write", "\u{435}"), ("/boats/\u{391}ll", "\u{391}"),
      ("bo\u{FF41}ts", "\u{FF41}"), ("/caf\u{E9}/b\u{585}ats", "\u{585}"), ("b\u{1D5BA}ts:read", "\u{1D5BA}"),
      ("/bo\u{FF0F}ats", "\u{FF0F}"), ("boats\u{A789}read", "\u{A789}"),
    ] as [(String, Unicode.Scalar)])
  func aMixedWordIsFound(name: String, letter: Unicode.Scalar) {
    #expect(LookAlikes.foreignLetter(in: name) == letter)
  }

  @Test(arguments: [
    "/boats/{id}", "/caf\u{E9}", "/\u{43B}\u{43E}\u{434}\u{43A}\u{438}/list", "/boats\u{2026}", "ma\u{DF}:read",
  ])
  func namesOfOneScriptAWordAreNone(name: String) {
    #expect(LookAlikes.foreignLetter(in: name) == nil)
  }

  @Test func suchANameIsKeptAndReportedAtItsLine() throws {
    let page = try UnknownVendorPage(
      heads: ["Endpoint", "Scopes"],
      rows: [
        ["GET /b\u{43E}ats", "boats:read"], ["POST /boats", "bo\u{430}ts:write"], ["PUT /boats", "boats:write"],
      ])
    #expect(page.scraped.operations.count == 3)
    #expect(page.scraped.operations[0].path == "/b\u{43E}ats")
    let found = page.scraped.findings.filter { $0.id == "look-alike-letter" }
    #expect(found.map(\.line) == [3, 4])
    #expect(found.first?.message.contains("U+043E") == true)
  }

  /// `e` with an accent of its own behind it and the letter that has one are the same name, in every form of a page.
  @Test(arguments: ["html", "txt", "md"])
  func oneNameHasOneForm(ending: String) throws {
    let decomposed = "| Endpoint | Scopes |\n|---|---|\n| GET /cafe\u{301}s | tables:read |\n"
    let html =
      "<table><tr><th>Endpoint</th><th>Scopes</th></tr><tr><td>GET /cafe\u{301}s</td><td>tables:read</td></tr></table>"
    let page = try UnknownVendorPage(ending == "html" ? html : decomposed, ending: ending)
    let path = try #require(page.scraped.operations.first?.path)
    #expect(Array(path.unicodeScalars) == Array("/caf\u{E9}s".unicodeScalars))
  }
}
