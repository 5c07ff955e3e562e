import ScopeModel
import ScopeTable
import Testing

@testable import CatalogQuestions

@Suite struct OperationFinderTests {
  private static let finder = OperationFinder(
    QuestionCatalog.make(
      [
        "GET /user", "GET /boats", "POST /boats", "GET /boats/{id}", "GET /boats/mine", "DELETE /boats/{id}",
        "GET /boats/{id}/oars", "GET /files/{owner}/contents/{path}", "GET /files/{owner}.zip", "GET /refs/{ref}",
        "POST /works.create", "s3:GetObject", "POST chat.postMessage", "/open/{id}",
      ].map { ($0, Requirement(.none)) },
      notSupported: [NotSupported(path: "/user", methods: [.delete])]))

  @Test(arguments: [
    ("GET /boats", "GET /boats", OperationMatch.Kind.exact),
    ("get /boats/", "GET /boats", .exact),
    ("GET https://api.acme.test/boats?full=1#top", "GET /boats", .exact),
    ("GET api.acme.test/boats", "GET /boats", .exact),
    ("GET {{baseUrl}}/boats/7", "GET /boats/{id}", .template),
    ("GET /boats/mine", "GET /boats/mine", .exact),
    ("GET /boats/7", "GET /boats/{id}", .template),
    ("GET /boats/{boat}", "GET /boats/{id}", .template),
    ("GET /boats/:boat/oars", "GET /boats/{id}/oars", .template),
    ("GET /boats/%7Bid%7D", "GET /boats/{id}", .template),
    ("GET /boats/a%2Fb/oars", "GET /boats/{id}/oars", .template),
    ("GET /files/me/contents/a/b/c.swift", "GET /files/{owner}/contents/{path}", .severalSegments),
    ("GET /files/me/contents/a", "GET /files/{owner}/contents/{path}", .template),
    ("GET /files/me.zip", "GET /files/{owner}.zip", .template),
    ("GET /refs/heads/main", "GET /refs/{ref}", .severalSegments),
    ("GET https://acme.test/api/v3/user", "GET /user", .exact),
    ("HEAD /user", "GET /user", .exact),
    ("s3:GetObject", "s3:GetObject", .name),
    ("POST https://acme.test/api/chat.postMessage", "POST chat.postMessage", .name),
    ("works.create", "POST /works.create", .exact),
    ("PATCH /open/7", "/open/{id}", .template),
  ])
  func aCallMeansAnOperation(line: String, label: String, kind: OperationMatch.Kind) throws {
    let call = try #require(CallWords.call(line))
    let matches = Self.finder.matches(call)
    #expect(matches.map(\.operation.label) == [label])
    #expect(matches.map(\.kind) == [kind])
  }

  @Test(arguments: [
    "GET /boats/7/sails", "GET /boat", "PUT /boats", "GET /boats/mine/x/y", "GET /other/user", "GET /{boats}",
    "s3:getobject",
    "OPTIONS /user",
  ])
  func whatIsNotListedIsNotFound(line: String) throws {
    #expect(Self.finder.matches(try #require(CallWords.call(line))).isEmpty)
  }

  @Test func aPathAloneMeansAllOfItsMethods() throws {
    let matches = Self.finder.matches(try #require(CallWords.call("/boats/9")))
    #expect(matches.map(\.operation.label) == ["GET /boats/{id}", "DELETE /boats/{id}"])
  }

  @Test(arguments: [
    ("PUT /boats", ["GET /boats", "POST /boats"]), ("GET /boat", ["GET /boats"]),
    ("GET /boats/12345/oers", ["GET /boats/{id}/oars"]),
    ("s3:getobject", ["s3:GetObject"]), ("GET /nothing/like/it", []),
  ])
  func nearMissesAreSuggested(line: String, labels: [String]) throws {
    #expect(NearMisses(Self.finder).suggestions(for: try #require(CallWords.call(line))) == labels)
  }

  @Test func whatThePageSaysIsNotSupportedIsKnown() throws {
    let near = NearMisses(Self.finder)
    #expect(near.isNotSupported(try #require(CallWords.call("DELETE /user"))))
    #expect(!near.isNotSupported(try #require(CallWords.call("DELETE /boats"))))
  }

  @Test func versionsThatThePageListsAreTheOnlyOnes() {
    var operation = Operation(
      method: .get, path: "/x/{version}/y", requirement: Requirement(.none), versions: ["1.0", "latest"],
      evidence: Evidence(page: "p", line: 1, excerpt: ""))
    let path = operation.path ?? ""
    let listed = ListedPath(path, kind: .template, versions: operation.versions)
    #expect(listed.fit(CalledPath("/x/1.0/y")) != nil)
    #expect(listed.fit(CalledPath("/x/3/y")) == nil)
    operation.pathKind = .pattern
    let pattern = ListedPath("/download/{id}/.*", kind: .pattern, versions: [])
    #expect(pattern.fit(CalledPath("/download/7/a/b"))?.kind == .pattern)
    #expect(pattern.fit(CalledPath("/upload/7/a")) == nil)
  }

  @Test func ofTwoVendorsThatOneIsMeantWhoseHostIsCalled() throws {
    let finders = ["acme", "other"].map { id in
      OperationFinder(
        QuestionCatalog.make(
          [("GET /user", Requirement(.none))], provider: id, url: "https://docs.\(id).test/page"))
    }
    func providers(_ line: String) throws -> [String] {
      UsedOperations.matches(try #require(CallWords.call(line)), in: finders).map(\.finder.catalog.provider)
    }
    #expect(try providers("GET https://api.other.test/user") == ["other"])
    #expect(try providers("GET /user") == ["acme", "other"])
  }
}
