import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Cells as real pages have them, in HTML, each with what a reader who knows no vendor may make of it.
@Suite("Cells of real pages")
struct CellCaseTests {
  /// A page with one row more than the one in question, so that a refused row leaves a page.
  static func page(path: String = "/boats", method: String = "GET", scope: String, below: String = "") throws
    -> UnknownVendorPage
  {
    try UnknownVendorPage(
      heads: ["Method", "Path", "Required scope"], rows: [[method, path, scope], ["HEAD", "/other", "other:read"]],
      below: below)
  }

  static func first(_ page: UnknownVendorPage) -> [String] {
    page.operations.filter { $0 != "HEAD /other any(other:read)" }
  }

  @Test(arguments: [
    "boats:read<sup>1</sup>", "<code>boats:read</code> <sup>1</sup>", "boats:read<sup><a href=\"#f\">1</a></sup>",
    "boats:read¹", "boats:read [1]", "boats:read[1]",
  ])
  func aFootnoteIsNoPartOfAScope(scope: String) throws {
    let known = try Self.page(scope: scope, below: "<p><sup>1</sup> Owners only.</p>")
    #expect(Self.first(known) == ["GET /boats any(boats:read)"])
    #expect(
      known.scraped.operations.first { $0.path == "/boats" }?.requirement.conditions.map(\.text) == ["Owners only."])
    let lost = try Self.page(scope: scope)
    #expect(Self.first(lost) == ["GET /boats any(boats:read)"])
    #expect(lost.warnings.contains("footnote-not-found"))
  }

  @Test(arguments: ["/boats<sup>4</sup>", "/boats²", "/boats†", "<code>/boats</code><sup>4</sup>"])
  func aFootnoteIsNoPartOfAPath(path: String) throws {
    let page = try Self.page(path: path, scope: "boats:read")
    #expect(Self.first(page) == ["GET /boats any(boats:read)"])
    #expect(page.warnings.contains("footnote-not-found"))
  }

  @Test(
    arguments: [
      ("boats:read<br>boats:all", "boats:read; boats:all"),
      ("<ul><li>boats:read</li><li>boats:all</li></ul>", "boats:read; boats:all"),
      ("<code>boats:read</code><code>boats:all</code>", "boats:read; boats:all"),
      ("<span class=\"pill\">boats:read</span><span class=\"pill\">boats:all</span>", "boats:read; boats:all"),
      ("<a href=\"#a\">boats:read</a>&nbsp;<a href=\"#b\">boats:all</a>", "boats:read; boats:all"),
      ("boats:<wbr>read", "any(boats:read)"), ("boats:&shy;read", "any(boats:read)"),
      ("boats:read&lrm;", "any(boats:read)"),
      ("boats:read&#x2060;", "any(boats:read)"), ("boat&#8209;yard:read", "any(boat-yard:read)"),
      ("<del>boats:old</del> boats:read", "any(boats:read)"),
      ("<span hidden>boats:secret</span>boats:read", "any(boats:read)"),
      ("<span style=\"display:none\">boats:secret</span>boats:read", "any(boats:read)"),
      ("boats:read &amp; oars:read", "any(boats:read&oars:read)"),
      ("boats:read | boats:all", "any(boats:read,boats:all)"),
      ("(boats:read and oars:read) or boats:all", "any(boats:read&oars:read,boats:all)"), ("None", "none"),
      ("", "unspecified"),
      ("boats:read (deprecated)", "any(boats:read)"), ("<span>boats:write</span><span>new</span>", "any(boats:write)"),
      ("boats:write<em>deprecated</em>", "any(boats:write)"), ("“boats:read”", "any(boats:read)"),
      ("boats:read.", "any(boats:read)"),
      ("Any of: boats:read, boats:all", "any(boats:read,boats:all)"),
      ("Either boats:read or boats:all", "any(boats:read,boats:all)"),
      ("boats:read, boats:all and oars:read", "any(boats:read&boats:all&oars:read)"),
      ("No authentication", "anonymous"),
      ("boats:read and/or boats:all", "boats:read; boats:all"),
      ("boats:read and boats:all or oars:read", "boats:read; boats:all; oars:read"),
    ] as [(String, String)])
  func whatAReaderSeesIsRead(scope: String, notation: String) throws {
    let page = try Self.page(scope: scope)
    #expect(Self.first(page) == ["GET /boats \(notation)"])
    #expect(page.errors == [])
  }

  @Test(arguments: [
    "boats:read<button>Copy</button>", "boats:read/boats:all", "-", "N/A", "Deprecated: boats:read", "not boats:read",
    "<a>boats:read</a><a class=\"hash\" href=\"#\">#</a>",
    "Depends on the caller: boats:read for members, boats:all for owners",
    "Required: boats:read<br>Optional: boats:all", "boats:{read,write}", "boats:read|write", "n/a:n/a", "10:30",
    "http://x",
  ])
  func whatIsNoScopeIsAnErrorOnItsRow(scope: String) throws {
    let page = try Self.page(scope: scope)
    #expect(Self.first(page) == [])
    #expect(page.errors == ["unreadable-requirement"])
  }

  @Test(arguments: ["Same as GET /oars", "Not available with app tokens", "Admin users only"])
  func wordsThatNameNoScopeAreAFinding(scope: String) throws {
    let page = try Self.page(scope: scope)
    #expect(Self.first(page) == ["GET /boats unspecified"])
    #expect(page.warnings.contains("unread-requirement"))
  }

  @Test(
    arguments: [
      ("/boats<span class=\"badge\">beta</span>", ["/boats"]), ("/boats<br>/oars", ["/boats", "/oars"]),
      ("/boats, /oars", ["/boats", "/oars"]),
      ("<code>/boats</code><code>/oars</code>", ["/boats", "/oars"]), ("<a href=\"/docs\">/boats</a>", ["/boats"]),
      ("/boats/&#8203;{id}", ["/boats/{id}"]), ("/boats/<wbr>{id}", ["/boats/{id}"]),
      ("/boats/&lt;id&gt;", ["/boats/{id}"]),
      ("https://api.example.test/v1/boats", ["/v1/boats"]), ("v1/boats", ["/v1/boats"]),
      ("/boats?expand={x}", ["/boats"]),
      ("/a&#8209;b", ["/a-b"]),
    ] as [(String, [String])])
  func aPathIsWhatAReaderSees(path: String, paths: [String]) throws {
    let page = try Self.page(path: path, scope: "boats:read")
    #expect(Set(Self.first(page)) == Set(paths.map { "GET \($0) any(boats:read)" }))
    #expect(page.errors == [])
  }

  @Test(arguments: [
    "/boats<a class=\"anchor\" href=\"#x\">#</a>", "/boats<i class=\"icon\">link</i>", "/bo ats/{id}", "/boats/...",
    "/boats/…",
    "/boats#x", "/square/[id]", "boats", "<code>/boats</code><code>/{id}</code>",
  ])
  func aPathWhoseEndIsNotClearIsAnError(path: String) throws {
    let page = try Self.page(path: path, scope: "boats:read")
    #expect(Self.first(page) == [])
    #expect(page.errors == ["unreadable-row"])
  }

  @Test(
    arguments: [
      ("GET, POST", ["GET", "POST"]), ("GET/POST", ["GET", "POST"]), ("GET<br>POST", ["GET", "POST"]), ("get", ["GET"]),
      ("Get", ["GET"]),
      ("DELETE<sup>2</sup>", ["DELETE"]),
    ] as [(String, [String])])
  func methodsAreReadInEverySpelling(method: String, methods: [String]) throws {
    let page = try Self.page(method: method, scope: "boats:read")
    #expect(Set(Self.first(page)) == Set(methods.map { "\($0) /boats any(boats:read)" }))
  }

  @Test(arguments: ["ANY", "LIST", "*", "DEL", "WS", ""])
  func otherWordsAreNoMethods(method: String) throws {
    let page = try Self.page(method: method, scope: "boats:read")
    #expect(Self.first(page) == [])
    #expect(page.errors == ["unreadable-row"])
  }
}
