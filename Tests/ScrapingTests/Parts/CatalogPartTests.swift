import Foundation
import PageReading
import TestSupport
import Testing

@testable import Scraping

@Suite struct CatalogPartTests {
  static let inputs = Checkout.url("Inputs")
  static let pages = [
    "confluence/rest-scopes.txt", "devrev/scope-reference.txt", "devrev/works-list-post.txt", "github/permissions.html",
    "space/applications.txt",
  ]

  @Test(arguments: [0, 1, 2, 5, 16, 1_000]) func theShardsOfAListAreAllOfItInOrder(_ pages: Int) {
    for count in [1, 2, 7, 16, 33] {
      let places = (1...count).compactMap { Shard(number: $0, count: count)?.places(of: pages) }
      #expect(places.flatMap(Array.init) == Array(0..<pages))
      let sizes = places.map(\.count)
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }
  }

  /// All that joining pages reads of them comes back from a part's file, for pages of each vendor.
  @Test func aPageComesBackFromItsPart() throws {
    var sources: [CatalogBuilder.Source] = []
    for path in Self.pages {
      let bytes = Array(try Data(contentsOf: Self.inputs.appending(path: path)))
      let page = try Scraper().scrape(try PageReader().read(bytes, path: path))
      sources.append(CatalogBuilder.Source(page: page, sha256: String(repeating: "a", count: 64)))
    }
    #expect(Set(sources.map(\.page.provider)).count > 2)
    let shard = try #require(Shard(number: 1, count: 1))
    let part = CatalogPart(program: "1", shard: shard, pageCount: sources.count, sources: sources)
    let read = try CatalogPart(json: Array(part.json.utf8), path: "part.json")
    #expect(read.json == part.json)
    #expect(read.program == "1")
    #expect(read.shard == shard)
    for (before, after) in zip(sources, read.sources) {
      var expected = before.page
      expected.claimedLines = []
      expected.spelling.known = []
      #expect(after.page == expected, "\(before.page.path)")
      #expect(after.sha256 == before.sha256)
    }
  }
}
