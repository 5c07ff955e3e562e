import Testing

@testable import Drift

/// Where operations of documents stand.
@Suite struct ServerDriftTests {
  @Test(arguments: [
    (
      "[{url: 'https://harbour.example/v1'}]", ["/boats", "/boats/{id}"], "[{url: 'https://harbour.example/'}]",
      ["/v1/boats", "/v1/boats/{boat}"]
    ),
    ("[{url: /api}]", ["/boats"], nil, ["/api/boats"]),
    ("[{url: 'https://HARBOUR.example'}]", ["/boats"], "[{url: 'https://harbour.example/'}]", ["/boats"]),
    ("[{url: /v1}]", ["/boats"], "[{url: 'https://harbour.example/v1'}]", ["/boats"]),
    (
      "[{url: 'https://{where}.example', variables: {where: {default: east}}}]", ["/boats"],
      "[{url: 'https://east.example'}]", ["/boats"]
    ),
    (
      "[{url: 'https://a.example/x'}, {url: 'https://b.example/x'}]", ["/boats"],
      "[{url: 'https://b.example'}, {url: 'https://a.example'}]", ["/x/boats"]
    ),
  ])
  func theSameAddressIsNoDrift(base: String?, paths: [String], revision: String?, moved: [String]) throws {
    let before = Self.document(base, paths)
    let after = Self.document(revision, moved)
    let names: Set<String> = ["path-parameter-renamed"]
    #expect(try DocumentSample.rules(before, after).filter { !names.contains($0) } == [])
    #expect(try DocumentSample.rules(after, before).filter { !names.contains($0) } == [])
  }

  private static func document(_ servers: String?, _ paths: [String]) -> String {
    "openapi: 3.1.0\ninfo: {title: Harbour, version: '1'}\n" + (servers.map { "servers: \($0)\n" } ?? "") + "paths:\n"
      + paths.map { "  \($0): {get: {x-scope: {kind: none}}}\n" }.joined()
  }

  @Test(arguments: [
    ("[{url: 'https://harbour.example/v1'}]", "[{url: 'https://harbour.example/v2'}]", "server-changed"),
    ("[{url: 'https://harbour.example'}]", "[{url: 'https://port.example'}]", "server-changed"),
    ("[{url: /v1}]", "[{url: /v1}, {url: /v2}]", "server-added"),
    ("[{url: /v1}, {url: /v2}]", "[{url: /v1}]", "server-removed"),
    (
      "[{url: 'https://{w}.example', variables: {w: {default: a, enum: [a, b]}}}]",
      "[{url: 'https://{w}.example', variables: {w: {default: a, enum: [a]}}}]", "server-removed"
    ),
    (
      "[{url: 'https://{w}.example', variables: {w: {default: a}}}]",
      "[{url: 'https://{w}.example', variables: {w: {default: c}}}]", "server-changed"
    ),
    (nil, "[{url: /v2}]", "server-changed"),
  ])
  func manyOperationsBelowAnotherAddressAreOneChange(base: String?, revision: String, rule: String) throws {
    let paths = ["/boats", "/piers", "/piers/{id}"]
    let report = try DocumentSample.report(Self.document(base, paths), Self.document(revision, paths))
    #expect(report.changes.map(\.rule.id) == [rule])
    #expect(report.changes.first?.message.text.contains("3 operations") ?? false)
    #expect(try DocumentSample.rules(Self.document(revision, paths), Self.document(base, paths)).count == 1)
  }

  /// The servers of an operation hide those of its path item, and these those of the document.
  @Test func serversOfOneOperationAreItsOwn() throws {
    func document(_ version: String, at place: String) -> String {
      let servers = "servers: [{url: 'https://harbour.example/\(version)'}]"
      return """
        openapi: 3.0.3
        info: {title: Harbour, version: '1'}
        servers: [{url: 'https://harbour.example'}]
        paths:
          /boats: {\(place == "item" ? servers + ", " : "")get: {\(place == "operation" ? servers : "")}}
          /piers: {get: {}}
        """
    }
    for place in ["item", "operation"] {
      let report = try DocumentSample.report(document("a", at: place), document("b", at: place))
      #expect(report.changes.map(\.rule.id) == ["server-changed"])
      #expect(report.changes.first?.before == "https://harbour.example/a")
      #expect(report.changes.first?.message.text.contains("1 operation ") ?? false)
    }
  }

  /// What moved is still compared.
  @Test func whatMovedIsCompared() throws {
    let base = DocumentSample.document(security: "[{oauth: [a]}]")
    let revision = DocumentSample.document(security: "[{oauth: [b]}]")
      .replacing("/boats:", with: "/v1/boats:")
    let prefixed = "servers: [{url: /v1}]\n" + base
    #expect(try DocumentSample.rules(prefixed, revision) == ["requirement-changed"])
    #expect(try DocumentSample.rules(base, revision) == ["operation-removed", "operation-added"])
  }
}
