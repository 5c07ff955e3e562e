import Findings
import ScopeTable
import Testing

@testable import CatalogQuestions

@Suite struct UseListReaderTests {
  private static func labels(_ text: String, path: String = "uses.txt") throws -> [String] {
    try UseListReader.read(Array(text.utf8), path: path).uses.map { "\($0.place.line) \($0.call.label)" }
  }

  @Test func linesMayHoldCommentsAndMarks() throws {
    let text =
      "# calls\n\nGET /boats\n- post /boats   # a comment\n* `DELETE /boats/7`\n// no\nPATCH\nGRAB /boats\ns3:GetObject\n"
    let list = try UseListReader.read(Array(text.utf8), path: "uses.txt")
    #expect(
      list.uses.map { "\($0.place.line) \($0.call.label)" } == [
        "3 GET /boats", "4 POST /boats", "5 DELETE /boats/7", "9 s3:GetObject",
      ])
    #expect(list.unread.map(\.place.line) == [7, 8])
  }

  @Test func aHARFileGivesEachRequestOnce() throws {
    let har = """
      {"log": {"version": "1.2", "entries": [
        {"request": {"method": "GET", "url": "https://api.acme.test/boats?page=1"}},
        {"request": {"method": "GET", "url": "https://api.acme.test/boats?page=2"}},
        {"request": {"method": "post",
          "url": "https://api.acme.test/boats"}},
        {"response": {}}
      ]}}
      """
    let list = try UseListReader.read(Array(har.utf8), path: "recording.har")
    #expect(list.uses.map { "\($0.place.line) \($0.call.label)" } == ["2 GET /boats", "4 POST /boats"])
    #expect(list.unread.map(\.place.line) == [6])
  }

  @Test(arguments: ["{\"log\": {}}", "{\"log\": ", "{}"])
  func whatIsNoHARFileIsRefused(text: String) {
    #expect(throws: InputError.self) { try UseListReader.read(Array(text.utf8), path: "x.har") }
  }

  @Test func accessLogsInBothFormatsAreRead() throws {
    let log = """
      203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /boats?page=2 HTTP/1.1" 200 2326
      203.0.113.7 - ann [10/Oct/2026:13:55:37 +0000] "POST /boats HTTP/2.0" 201 20 "https://acme.test/" "GET /no HTTP/1.1"
      203.0.113.7 - - [10/Oct/2026:13:55:38 +0000] "GET /boats?page=3 HTTP/1.1" 200 1
      203.0.113.7 - - [10/Oct/2026:13:55:39 +0000] "\\x16\\x03" 400 0
      203.0.113.7 - - [10/Oct/2026:13:55:40 +0000] "PROPFIND / HTTP/1.1" 405 0
      """
    let list = try UseListReader.read(Array(log.utf8), path: "access.log")
    #expect(list.uses.map { "\($0.place.line) \($0.call.label)" } == ["1 GET /boats", "2 POST /boats"])
    #expect(list.unread.map(\.place.line) == [4, 5])
  }

  @Test func swiftSourcesGiveTheirLiterals() throws {
    let source = #"""
      import DevRevScopes
      // DevRev.requirement(.get, "/comment")
      /* DevRev.requirement(.get, "/nested /* x */") */
      let a = DevRev.requirement(.post, "/works.create")?.decision(holding: [.ticketWrite])
      let b = try await client.send(
        .get,
        path: "/works.list")
      let c = GitHub.match(.get, "/repos/\(owner)/x")
      let d = AWS.operation(named: "s3:GetObject")
      let e = #"DevRev.requirement(.get, "/in-a-string")"#
      let f = style(.get, "no path")
      let g = DevRev.least(for: [.put("/works.update"), .named("s3:PutObject")])
      app.get("/a-route-of-ours") { _ in "" }
      """#
    let list = try UseListReader.read(Array(source.utf8), path: "App.swift")
    #expect(
      list.uses.map { "\($0.place.line) \($0.call.label)" } == [
        "4 POST /works.create", "6 GET /works.list", "9 s3:GetObject", "12 PUT /works.update",
        "12 s3:PutObject",
      ])
    #expect(list.unread.map(\.place.line) == [8])
    #expect(try Self.labels(source, path: "App.txt").count == 5)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: InputError.self) { try UseListReader.read([0x47, 0xFF, 0x0A], path: "uses.txt") }
  }
}
