import Emission
import Foundation
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing
import TextRendering

@testable import Site

@Suite struct SiteBuilderTests {
  @Test func everyOperationAndScopeHasAPageAndAllLinksLeadSomewhere() {
    var random = SeededRandom()
    for _ in 0..<12 {
      let catalogs = ["a", "b"].map { SiteCatalogs.hostile(&random, provider: $0) }
      let files = SiteBuilder(catalogs).files()
      let site = SiteReading(files)
      #expect(site.faults.isEmpty)
      #expect(site.brokenLinks.isEmpty)
      #expect(Set(files.map { $0.path.lowercased() }).count == files.count, "two files differ in letter case alone")
      for catalog in catalogs {
        let pages = files.map(\.path)
        #expect(pages.count { $0.hasPrefix("\(catalog.provider)/op/") } == catalog.operations.count)
        let scopes = Set(
          (catalog.scopes.map(\.name) + catalog.operations.flatMap(\.requirement.scopeNames)).map { ExactText($0) })
        #expect(pages.count { $0.hasPrefix("\(catalog.provider)/scope/") } >= scopes.count)
      }
    }
  }

  @Test func nothingOfACatalogBecomesMarkupOrScript() {
    var random = SeededRandom()
    for _ in 0..<12 {
      let files = SiteBuilder([SiteCatalogs.hostile(&random, provider: "a")]).files()
      for (path, tags) in SiteReading(files).pages {
        let scripts = tags.filter { $0.name == "script" }.compactMap { $0.attributes["src"] }
        let isOurs = { (script: String) in
          script.hasSuffix("assets/search.js") || script.hasSuffix("assets/search-index.js")
            || script.hasPrefix("assets/least")
        }
        #expect(scripts.allSatisfy(isOurs), "\(path)")
        #expect(!tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } }, "\(path)")
      }
      for file in files where file.path.hasSuffix(".js") && !file.path.hasPrefix("assets/") {
        let start = file.text.firstIndex(of: "(") ?? file.text.startIndex
        #expect(file.text.hasSuffix(");\n"))
        let json = file.text[start...].dropFirst().dropLast(3)
        #expect(throws: Never.self) { try JSONParser().parse(Array(json.utf8)) }
        #expect(!file.text.contains("<") && !file.text.contains("\u{2028}"))
      }
    }
  }

  @Test func theOrderOfCatalogsDoesNotMatter() {
    var random = SeededRandom()
    let catalogs = ["c", "a", "b"].map { SiteCatalogs.hostile(&random, provider: $0) }
    let files = SiteBuilder(catalogs).files()
    #expect(SiteBuilder(catalogs.reversed()).files() == files)
    #expect(files.map(\.path) == files.map(\.path).sorted { ExactText($0) < ExactText($1) })
  }

  @Test func silenceIsNeverToldAsNothingNeeded() throws {
    let silent = ScopeModel.Operation(
      method: .get, path: "/boats", requirement: Requirement(.unknown),
      evidence: Evidence(page: "page.html", line: 1, excerpt: "GET /boats"))
    var free = silent
    (free.path, free.requirement) = ("/oars", Requirement(.none))
    let catalog = Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: [silent, free])
    let files = SiteBuilder([catalog]).files()
    let pages = try ["get-boats", "get-oars"].map { name in
      try #require(files.first { $0.path.hasPrefix("a/op/\(name)-") }?.text)
    }
    #expect(pages[0].contains("The page does not say what is needed, which does not mean that nothing is needed."))
    #expect(pages[0].contains("not stated"))
    #expect(!pages[0].contains("no scope needed"))
    #expect(pages[1].contains("No scope is needed, but a credential is."))
    #expect(files.first { $0.path == "index.html" }?.text.contains("1 without a stated requirement") == true)
  }

  @Test func pagesOfTwentyThousandOperationsStaySmall() throws {
    let files = SiteBuilder([SiteCatalogs.large(20_000)]).files()
    #expect(files.count { $0.path.hasPrefix("large/op/") } == 20_000)
    for file in files where file.path.hasSuffix(".html") {
      #expect(file.text.utf8.count <= SiteBuilder.pageLimit, "\(file.path)")
    }
    let first = ["index.html", "assets/site.css", "assets/search-index.js", "assets/search.js"]
    let firstLoad = files.filter { first.contains($0.path) }.reduce(0) { $0 + $1.text.utf8.count }
    #expect(firstLoad <= 150_000)
    let search = try #require(files.first { $0.path == SearchData.path })
    #expect(try Compression.size(of: search.text) <= 300_000)
    let titles = files.filter { $0.path.hasPrefix("data/titles-") }
    #expect(titles.count > 10)
    for file in titles { #expect(try Compression.size(of: file.text) <= 50_000, "\(file.path)") }
  }
}

/// What a server sends of a file.
private enum Compression {
  static func size(of text: String) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-gzip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "data")
    try Data(text.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-6", file.path]
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: file.appendingPathExtension("gz")).count
  }
}
