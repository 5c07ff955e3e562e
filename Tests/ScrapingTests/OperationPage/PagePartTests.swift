import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Parts of pages of one operation") struct PagePartTests {
  static let vendor = Vendor.unknown(id: "acme")

  /// Lines of a text dump; `# ` begins a heading, with its rank where it is given as `2# `, and `    ` code.
  static func pieces(_ texts: [String]) -> [PagePiece] {
    texts.enumerated().map { index, text in
      if text.hasPrefix("# ") { return .prose(String(text.dropFirst(2)), index + 1, kind: .heading(level: nil)) }
      if text.dropFirst().hasPrefix("# "), let level = Int(text.prefix(1)) {
        return .prose(String(text.dropFirst(3)), index + 1, kind: .heading(level: level))
      }
      if text.hasPrefix("    ") { return .prose(String(text.dropFirst(4)), index + 1, kind: .code) }
      return .prose(text, index + 1)
    }
  }

  static func words(_ kind: PageSections.Kind) -> String {
    switch kind {
    case .head: "head"
    case .authorization: "authorization"
    case .parameters(let location): location.map { "\($0.rawValue)" } ?? "parameters"
    case .headless: "headless"
    case .requirement: "requirement"
    case .example: "example"
    case .response: "response"
    case .other: "other"
    }
  }

  @Test(
    arguments: [
      (["Lists.", "Query Parameters", "a", "Response", "b"], "head 0..<1, query 2..<3, response 4..<5"),
      (["Request Body:", "a", "Path params", "b"], "head 0..<0, body 1..<2, path 3..<4"),
      (["Authorization", "In: header", "a"], "head 0..<0, authorization 1..<1, headless 2..<3"),
      (["curl -X GET https://a.example/b", "Errors", "Query"], "head 0..<0, example 1..<1, response 2..<3"),
      // A name in small letters is a parameter's, and a deeper heading among parameters may be one.
      (["query", "body"], "head 0..<2"),
      (["2# Parameters", "3# limit", "2# Notes"], "head 0..<0, parameters 1..<2, other 3..<3"),
      (["2# Notes", "a"], "head 0..<0, other 1..<2"), (["    Response"], "head 0..<1"), ([], "head 0..<0"),
    ] as [([String], String)])
  func sections(texts: [String], expected: String) {
    let found = PageSections(Self.pieces(texts), from: 0).sections
    #expect(
      found.map { "\(Self.words($0.kind)) \($0.pieces.lowerBound)..<\($0.pieces.upperBound)" }.joined(separator: ", ")
        == expected)
  }

  @Test(
    arguments: [
      ("Required scopes", "requirement"), ("REQUEST BODY", "body"), ("Headers:", "header"), ("headers", nil),
      ("Header", nil),
      ("Response of the harbour master, in full", nil), ("", nil),
    ] as [(String, String?)])
  func headsOfParts(text: String, kind: String?) { #expect(PageSections.kind(of: text).map(Self.words) == kind) }

  @Test(
    arguments: [("In: header", true), ("In: body", false), ("in: header", false), ("In: header.", false)]
      as [(String, Bool)])
  func placements(text: String, isOne: Bool) { #expect(PageSections.isPlacement(text) == isOne) }

  // MARK: Requests

  static func request(_ method: HTTPMethod = .get, at index: Int, isCode: Bool = false) throws -> RequestLine {
    RequestLine(
      method: method, path: try #require(PathSpelling("/boats")), line: index + 1, excerpt: "",
      pieces: index..<(index + 1), isCode: isCode)
  }

  @Test func thePartOfTheRequests() throws {
    let pieces = Self.pieces(["1# Boats", "2# HTTP request", "    GET /boats", "2# Examples", "    GET /boats?a=1"])
    let request = try Self.request(at: 2, isCode: true)
    #expect(RequestPart.range(in: pieces, requests: [request]) == 2..<3)
    #expect(RequestPart.range(in: pieces, requests: []) == nil)
    var other = pieces
    other[1] = .prose("The request", 2, kind: .heading(level: 2))
    #expect(RequestPart.range(in: other, requests: [request]) == nil)
  }

  @Test(
    arguments: [
      ("To book a boat (supported with delegated permissions only):", true), ("To book a boat:", false),
    ] as [(String, Bool)])
  func wordsAboveARequest(text: String, isAside: Bool) throws {
    let pieces = Self.pieces([text, "    POST /boats"])
    let request = try Self.request(.post, at: 1, isCode: true)
    #expect((RequestAside(above: request, in: pieces)?.line.text == text) == isAside)
    let heading = [PagePiece.prose(text, 1, kind: .heading(level: 2)), pieces[1]]
    #expect(RequestAside(above: request, in: heading) == nil)
  }

  @Test(
    arguments: [
      (
        ["1curl -X POST https://a.example/b \\", " 2 -H \"A\" \\", "3 -d '{", "4 \"type\": 1", "5}'", "after"],
        ["curl -X POST https://a.example/b \\", " 2 -H \"A\" \\", "-d '{", "\"type\": 1", "}'"]
      ),
      (["curl https://a.example/b", "after"], ["curl https://a.example/b"]),
      (["curl -d '{", "a", "}' https://a.example/b", "after"], ["curl -d '{", "a", "}' https://a.example/b"]),
      (["curly hair"], nil), (["123curl https://a.example"], nil), (["See curl https://a.example"], nil),
    ] as [([String], [String]?)])
  func linesOfACall(texts: [String], lines: [String]?) {
    #expect(CallLines(from: 0, in: Self.pieces(texts))?.lines == lines)
    #expect(CallLines.begin(texts[0]) == (lines != nil))
  }

  @Test(
    arguments: [
      ("You must have the boats permission.", true), ("Needs boats:read to work", true), ("Lists boats.", false),
      ("See http://a.example/boats:read", false), ("curl https://a.example/boats:read", false),
      (String(repeating: "Words. ", count: 30) + "boats:read", false),
    ] as [(String, Bool)])
  func wordsThatReadLikeARequirement(text: String, areSome: Bool) {
    #expect((UnreadRequirement.words(of: .prose(text), vendor: Self.vendor) == text) == areSome)
    #expect(UnreadRequirement.words(of: .prose(text, kind: .code), vendor: Self.vendor) == nil)
  }

  @Test func aTableWithAColumnOfScopesReadsLikeOne() {
    let table = Table(heads: ["Name", "Scope"], [["a", "b"], ["c", "d"]])
    #expect(UnreadRequirement.words(of: .table(table), vendor: Self.vendor) == "Name | Scope / a | b")
    #expect(UnreadRequirement.words(of: .table(Table(heads: ["Name"], [["a"]])), vendor: Self.vendor) == nil)
  }

  // MARK: The opening

  @Test func theSummaryIsTheFirstParagraph() throws {
    let pieces = Self.pieces(["GET /boats", "# Notes", "Lists the boats", "Lists all boats.", "More."])
    let opening = PageOpening(
      pieces, request: try Self.request(at: 0))
    let head = PageSections.Section(kind: .head, pieces: 1..<5)
    #expect(opening.end == 1 && opening.summary(of: pieces, in: head, outside: nil) == "Lists all boats.")
    #expect(opening.summary(of: pieces, in: head, outside: 2..<4) == "More.")
    #expect(opening.summary(of: pieces, in: PageSections.Section(kind: .other, pieces: 1..<5), outside: nil) == nil)
    #expect(opening.summary(of: pieces, in: nil, outside: nil) == nil)
  }

  @Test(
    arguments: [
      (["# Boats", "# List Boats", "GET /boats"], "List Boats", "Boats"),
      (["# List Boats", "GET /boats"], "List Boats", nil),
      (["1# Fleet", "2# Overview", "GET /boats"], "Fleet", nil), (["Lists the boats.", "GET /boats"], nil, nil),
      (["GET /boats"], nil, nil),
    ] as [([String], String?, String?)])
  func titleAndGroup(texts: [String], title: String?, group: String?) throws {
    let last = texts.count - 1
    let request = try Self.request(at: last)
    let opening = PageOpening(Self.pieces(texts), request: request)
    #expect(opening.title?.text == title && opening.group?.text == group)
  }
}
