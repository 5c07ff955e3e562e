import Findings
import Foundation
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

@testable import Site

@Suite struct HistoryPageTests {
  private static func files(_ versions: [CatalogVersion], leftOut: Int = 0) -> [EmittedFiles.File] {
    SiteBuilder(versions.last?.catalogs ?? [], history: HistoryVersions.history(versions, leftOut: leftOut)).files()
  }

  private static func text(_ path: String, in files: [EmittedFiles.File]) throws -> String {
    try #require(files.first { $0.path == path }?.text)
  }

  @Test func theTimeLineLeadsToTheChangesAndTheseToTheOperations() throws {
    let files = Self.files(HistoryVersions.threeCommits)
    let site = SiteReading(files)
    #expect(site.faults.isEmpty)
    #expect(site.brokenLinks.isEmpty)
    let line = try Self.text("history.html", in: files)
    #expect(line.contains("3 commits from 2025-11-25 to 2025-11-27"))
    #expect(line.contains("1 operation now needs more; 1 is new; nothing to do for the other 1."))
    #expect(line.contains("href=\"history/2aaaaaaaaaaa.html\""))
    // The newest first.
    let places = try ["3aaa", "2aaa", "1aaa"].map { try #require(line.range(of: "<code><bdi>\($0)")?.lowerBound) }
    #expect(places == places.sorted())
    let step = try Self.text("history/2aaaaaaaaaaa.html", in: files)
    #expect(step.contains("href=\"../acme/op/get-boats-") && step.contains("<code>requirement-tightened</code>"))
    #expect(step.contains("<td data-head=\"Before\"><code><del>"))
    #expect(try Self.text("index.html", in: files).contains("href=\"history.html\""))
    // Without one, no page speaks of it.
    let plain = SiteBuilder(HistoryVersions.threeCommits[2].catalogs).files()
    #expect(!plain.contains { $0.path.hasPrefix("history") || $0.text.contains("history.html") })
  }

  @Test func theDrawingsHaveNamesAndTheTableHasTheSameFigures() throws {
    let files = Self.files(HistoryVersions.threeCommits)
    let tags = try #require(SiteReading(files).pages["history.html"])
    let drawings = tags.filter { $0.name == "svg" }
    #expect(drawings.count == 3)
    let ids = Set(tags.compactMap { $0.attributes["id"] })
    for drawing in drawings {
      #expect(drawing.attributes["role"] == "img")
      let names = drawing.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      #expect(names.count == 2 && ids.isSuperset(of: names))
    }
    let line = try Self.text("history.html", in: files)
    for figure in [">2 <small>−1</small></td>", ">3 <small>+1</small></td>", "data-head=\"Tightened\">1</td>"] {
      #expect(line.contains(figure), "\(figure)")
    }
  }

  @Test func aLineHasAGapWhereAFigureIsNotKnown() {
    #expect(HistoryChart.path([1, 3, nil, 2], low: 1, high: 3) == "M0 90H10V10H20M30 50H40")
    #expect(HistoryChart.path([7, 7], low: 7, high: 7) == "M0 50H10V50H20")
    #expect(HistoryChart.bars([0, 1, 46], most: 46, isUp: true) == "M11 50V46H19V50ZM21 50V4H29V50Z")
  }

  @Test func whatCouldNotBeReadAndWhatIsLeftOutIsSaid() throws {
    var versions = HistoryVersions.threeCommits
    let finding = Finding(.error, id: "unknown-format-version", "The format version 0 is not <known>.")
    versions[1] = CatalogVersion(
      commit: versions[1].commit, catalogs: [], unread: [CatalogVersion.Unread(provider: "acme", finding: finding)])
    let line = try Self.text("history.html", in: Self.files(versions, leftOut: 12))
    #expect(line.contains("12 older commits are left out."))
    #expect(line.contains("In 1 commit a catalog could not be read"))
    #expect(line.contains("The format version 0 is not &lt;known&gt;."))
    #expect(line.contains("data-head=\"Operations\">not known</td>"))
  }

  @Test func hostileSubjectsAndCatalogsStayText() {
    var random = SeededRandom()
    for _ in 0..<3 {
      var versions: [CatalogVersion] = []
      for number in 1...3 {
        versions.append(
          CatalogVersion(
            commit: HistoryVersions.commit(number, random.pick(HostileStrings.all)),
            catalogs: ["a", "history"].map { SiteCatalogs.hostile(&random, provider: $0) }))
      }
      let site = SiteReading(Self.files(versions))
      #expect(site.faults.isEmpty)
      #expect(site.brokenLinks.isEmpty)
      for (path, tags) in site.pages {
        #expect(!tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } }, "\(path)")
        #expect(tags.filter { $0.name == "script" }.allSatisfy { $0.attributes["src"]?.contains("assets/") == true })
      }
    }
  }

  /// A provider may have any name.
  @Test func noProviderTakesTheFolderOfTheHistory() {
    let versions = HistoryVersions.threeCommits.map { version in
      var version = version
      version.catalogs = version.catalogs.map { HistoryVersions.catalog($0, provider: "history") }
      return version
    }
    let paths = Self.files(versions).map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("history-2/index.html") && !paths.contains("history/index.html"))
  }

  @Test func theSameHistoryGivesTheSameBytes() {
    #expect(Self.files(HistoryVersions.threeCommits) == Self.files(HistoryVersions.threeCommits))
  }

  /// A thousand commits, and one that changed two thousand operations.
  @Test func longHistoriesAndLargeChangesArePaged() {
    let boats = HistoryVersions.catalog(["/boats": ["boats:read"]])
    var versions = (1...1_000).map {
      CatalogVersion(commit: HistoryVersions.commit($0, String(repeating: "é", count: 300)), catalogs: [boats])
    }
    let large = SiteCatalogs.large(2_000, provider: "acme")
    versions.append(CatalogVersion(commit: HistoryVersions.commit(1_001), catalogs: [large]))
    let other = HistoryVersions.catalog(large) { $0.requirement = Requirement(.scopes(anyOf: [["all"]])) }
    versions.append(CatalogVersion(commit: HistoryVersions.commit(1_002), catalogs: [other]))
    let history = HistoryVersions.history(versions)
    let files = SiteBuilder([boats], history: history).files()
    let pages = files.filter { $0.path.hasPrefix("history") && $0.path.hasSuffix(".html") }
    #expect(pages.contains { $0.path == "history-2.html" })
    #expect(pages.contains { $0.path == "history/3eaaaaaaaaaa--2.html" })
    for page in pages {
      #expect(page.text.utf8.count <= SiteBuilder.pageLimit, "\(page.path): \(page.text.utf8.count)")
    }
  }
}
