import Foundation
import JSON
import ScopeModel
import SwiftEmission
import TestSupport
import Testing

@testable import Site

/// Both feeds hold the same changes, typed, and are what their formats ask for.
@Suite struct HistoryFeedTests {
  private static func files(
    _ versions: [CatalogVersion], address: String? = nil
  ) -> (files: [EmittedFiles.File], history: CatalogHistory) {
    let history = HistoryVersions.history(versions)
    let catalogs = versions.last?.catalogs ?? []
    return (SiteBuilder(catalogs, history: history, address: address).files(), history)
  }

  private static func text(_ path: String, in files: [EmittedFiles.File]) throws -> String {
    try #require(files.first { $0.path == path }?.text)
  }

  private static func json(_ files: [EmittedFiles.File]) throws -> [String: Any] {
    let text = try Self.text("history.json", in: files)
    // Strictly: no key twice, no lone surrogate.
    #expect(throws: Never.self) { try JSONParser().parse(Array(text.utf8)) }
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  // MARK: Formats

  /// RFC 4287, 4.1.1 and 4.1.2.
  @Test func theAtomFeedHasWhatItsFormatAsksFor() throws {
    let atom = try AtomReading(Self.text("history.atom", in: Self.files(HistoryVersions.threeCommits).files))
    #expect(atom.feed.first?.namespace == AtomReading.namespace)
    for name in ["id", "title", "updated", "author"] { #expect(atom.feed.named(name).count == 1, "\(name)") }
    #expect(atom.feed.text("updated") == "2025-11-27T16:00:00Z")
    #expect(atom.entries.count == 10)
    for entry in atom.entries {
      for name in ["id", "title", "updated", "content"] { #expect(entry.named(name).count == 1, "\(name)") }
      #expect(entry.text("updated").wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#) != nil)
      #expect(entry.named("link").count { $0.attributes["rel"] == "alternate" } == 1)
    }
    let ids = [atom.feed.text("id")] + atom.entries.map { $0.text("id") }
    #expect(Set(ids).count == ids.count)
    for id in ids {
      // RFC 9562: version 8, variant 10.
      let form = #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#
      #expect(id.wholeMatch(of: form) != nil, "\(id)")
    }
  }

  @Test func aChangeHasItsTypeInBothFeeds() throws {
    let files = Self.files(HistoryVersions.threeCommits).files
    let atom = try AtomReading(Self.text("history.atom", in: files))
    let change = try #require(
      atom.entries.flatMap { $0.named("change") }.first { $0.attributes["rule"] == "requirement-tightened" })
    #expect(change.namespace == "urn:scopetables:change:1")
    let expected = [
      "level": "breaking", "provider": "acme", "method": "GET", "path": "/boats", "before": "boats:read | boats:all",
      "after": "boats:all",
    ]
    for (name, value) in expected { #expect(change.attributes[name] == value, "\(name)") }
    let items = try #require(try Self.json(files)["items"] as? [[String: Any]])
    #expect(items.count == atom.entries.count)
    let own = items.compactMap { ($0["_scopetables"] as? [String: Any])?["change"] as? [String: Any] }
    let same = try #require(own.first { $0["rule"] as? String == "requirement-tightened" })
    for (name, value) in expected { #expect(same[name] as? String == value, "\(name)") }
  }

  /// jsonfeed.org, version 1.1. An address is whole there, or is left out.
  @Test func theJSONFeedHasWhatItsFormatAsksFor() throws {
    let feed = try Self.json(Self.files(HistoryVersions.threeCommits).files)
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["title"] is String && feed["feed_url"] == nil && feed["home_page_url"] == nil)
    for item in try #require(feed["items"] as? [[String: Any]]) {
      #expect(item["id"] is String && item["content_html"] is String && item["url"] == nil)
    }
    let served = Self.files(HistoryVersions.threeCommits, address: "https://a.example/b").files
    let whole = try Self.json(served)
    #expect(whole["feed_url"] as? String == "https://a.example/b/history.json")
    let items = try #require(whole["items"] as? [[String: Any]])
    #expect(items.allSatisfy { ($0["url"] as? String)?.hasPrefix("https://a.example/b/history/") == true })
    #expect(items.map { $0["id"] as? String } == (feed["items"] as? [[String: Any]])?.map { $0["id"] as? String })
    let atom = try AtomReading(Self.text("history.atom", in: served))
    #expect(atom.feed.named("link").map { $0.attributes["rel"] } == ["alternate", "self"])
  }

  @Test func linksOfTheFeedsLeadToPages() throws {
    let files = Self.files(HistoryVersions.threeCommits).files
    let paths = Set(files.map(\.path))
    let atom = try AtomReading(Self.text("history.atom", in: files))
    let links = (atom.feed + atom.entries.flatMap { $0 }).named("link").compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy(paths.contains), "\(links)")
    #expect(links.contains { $0.hasPrefix("acme/op/get-boats-") } && links.contains { $0.hasPrefix("acme/scope/") })
    // The operation that is gone has no page any more.
    #expect(!links.contains { $0.hasPrefix("acme/op/get-oars-") })
  }

  // MARK: Contents

  /// What was there stays as it was: nobody is told twice.
  @Test func aLaterCommitLeavesTheEarlierItemsAsTheyWere() throws {
    var versions = HistoryVersions.threeCommits
    let before = try Self.json(Self.files(versions).files)["items"] as? [[String: Any]]
    versions.append(
      CatalogVersion(
        commit: HistoryVersions.commit(4), catalogs: [HistoryVersions.catalog(["/boats": ["boats:all"]], sha256: "4")]))
    let after = try Self.json(Self.files(versions).files)["items"] as? [[String: Any]]
    let (old, new) = ([before, after].map { $0?.compactMap { $0["id"] as? String } ?? [] }).pair
    #expect(new.count > old.count && Array(new.suffix(old.count)) == old)
  }

  @Test func wordsAndParametersAreNoPermissions() throws {
    var versions = Array(HistoryVersions.threeCommits.prefix(1))
    let catalog = HistoryVersions.catalog(versions[0].catalogs[0]) { $0.title = "Another title" }
    versions.append(CatalogVersion(commit: HistoryVersions.commit(2), catalogs: [catalog]))
    let (files, history) = Self.files(versions)
    #expect(history.steps[1].changes.count == 2)
    #expect(try (Self.json(files)["items"] as? [Any])?.isEmpty == true)
    #expect(try AtomReading(Self.text("history.atom", in: files)).entries.isEmpty)
  }

  @Test func aLongFeedIsCutAndSaysSo() throws {
    let count = ChangeFeed.limit + 40
    func catalog(_ scope: String) -> Catalog {
      let first = HistoryVersions.catalog(["/boats": [scope]])
      let operations = (0..<count).map { number in
        var operation = first.operations[0]
        operation.path = "/boats/\(number)"
        return operation
      }
      return Catalog(
        provider: first.provider, title: first.title, pages: first.pages, scopes: first.scopes, operations: operations)
    }
    let versions = ["a", "b"].enumerated().map {
      CatalogVersion(commit: HistoryVersions.commit($0 + 1), catalogs: [catalog($1)])
    }
    let feed = try Self.json(Self.files(versions).files)
    #expect((feed["items"] as? [Any])?.count == ChangeFeed.limit)
    #expect((feed["description"] as? String)?.contains("The newest 500 of 542 changes.") == true)
  }

  /// Whoever can commit must not be able to write into the feed's own markup.
  @Test func hostileSubjectsAndNamesStayText() throws {
    for subject in HostileStrings.all {
      var versions = HistoryVersions.threeCommits
      versions[1].commit.subject = subject
      versions[2].commit.subject = "</content></entry><entry><id>x</id></entry>\(subject)"
      // Without the rest of the site, which is the same each time.
      let files = HistoryPlan(HistoryVersions.history(versions), plans: [], address: nil).files
      let atom = try AtomReading(Self.text("history.atom", in: files))
      #expect(atom.entries.count == 10)
      #expect(atom.entries.allSatisfy { $0.named("id").count == 1 })
      #expect((try Self.json(files)["items"] as? [Any])?.count == 10)
    }
    var random = SeededRandom()
    for _ in 0..<4 {
      let catalogs = (0..<3).map { _ in SiteCatalogs.hostile(&random, provider: "a") }
      let versions = catalogs.enumerated().map {
        CatalogVersion(commit: HistoryVersions.commit($0 + 1, "]]>"), catalogs: [$1])
      }
      let files = Self.files(versions).files
      #expect(try !AtomReading(Self.text("history.atom", in: files)).entries.isEmpty)
      #expect(try Self.json(files)["items"] is [Any])
    }
  }
}

extension Array {
  /// The first two.
  fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
