import Emission
import Foundation
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

@testable import Site

/// The script of the search on the data that the program writes.
@Suite struct SearchScriptTests {
  private static func operation(_ path: String?, name: String? = nil, title: String? = nil) -> ScopeModel.Operation {
    var operation = ScopeModel.Operation(
      method: path == nil ? nil : .get, path: path, requirement: Requirement(.scopes(anyOf: [[name ?? "boats:read"]])),
      evidence: Evidence(page: "page.html", line: 1, excerpt: ""))
    (operation.name, operation.title) = (name, title)
    return operation
  }

  /// More titles than the data holds that every search loads.
  private static func titled() -> [Catalog] {
    let filler = String(repeating: "filler ", count: 30)
    let many = (0..<1_000).map { operation("/things/\($0)", title: filler) }
    let own = [
      operation("/boats", title: "Enumerate Vessels, and boats"), operation("/oars", title: "Ènumerate the éclairs"),
      operation("/masts", title: "x 9 列出 </script>"),
    ]
    return [
      Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: many),
      Catalog(provider: "b", title: "B", pages: [], scopes: [], operations: own),
    ]
  }

  /// The places that each query finds, after the script loaded what it asked for; `nil` where there is no node.
  private func places(_ files: [EmittedFiles.File], _ queries: [String]) throws -> [String]? {
    guard let node = LeastScriptTests.node else {
      print("There is no node; the search was not tried.")
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "data"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files where file.path.hasPrefix("data/") {
      try Data(file.text.utf8).write(to: folder.appending(path: file.path))
    }
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: node)
    process.arguments =
      ["-e", Self.program, LeastScriptTests.script("Sources/Site/Assets/search-index.js"), folder.path] + queries
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: try Data(contentsOf: output), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .dropLast().map(String.init)
  }

  private static let program = """
    const [script, folder, ...queries] = process.argv.slice(1);
    require(script);
    const { makeIndex, neededTitles, addTitles, search } = globalThis.ScopeTablesIndex;
    let index;
    globalThis.ScopeTablesSearch = (providers) => { index = makeIndex(providers); };
    globalThis.ScopeTablesTitles = ([, providers]) => addTitles(index, providers);
    require(`${folder}/data/search.js`);
    for (const query of queries) {
      const needed = neededTitles(index, query);
      for (const letter of needed) require(`${folder}/data/titles-${letter}.js`);
      const { items, isGuessed } = search(index, query) || { items: [] };
      const places = items.filter(({ isScope }) => !isScope).slice(0, 3).map(({ place }) => place);
      console.log(`${needed.join()}|${isGuessed ? '~' : ''}${places.join(' ')}`);
    }
    """

  @Test func wordsOfManyTitlesAreFoundAndLoadedOnce() throws {
    let files = SiteBuilder(Self.titled()).files()
    let data = try #require(files.first { $0.path == SearchData.path }?.text)
    #expect(!data.contains("essels") && !data.contains("filler"))
    #expect(data.contains(#""titleLetters": ["f"]"#))
    #expect(data.contains(#""titleLetters": ["a", "e", "other", "s", "t", "v"]"#))
    // A word that the path contains is found there.
    #expect(files.allSatisfy { !$0.path.hasPrefix("data/titles-") || !$0.text.contains("boats") })
    let queries = [
      "vess", "vessels", "enumerate", "éclair", "ECLAIRS", "列出", "vesels", "fil oars", "filler things/7", "zzz",
    ]
    let found = try places(files, queries)
    guard let found else { return }
    #expect(
      found == [
        "v,other|/boats", "|/boats", "e|/boats /oars", "|/oars", "|/oars", "|/masts", "|~/boats", "f|~",
        "t|/things/7 /things/70 /things/700", "|~",
      ])
  }

  @Test func fewTitlesAreInTheDataThatIsLoadedAnyway() throws {
    let files = SiteBuilder(Array(Self.titled().dropFirst())).files()
    #expect(!files.contains { $0.path.hasPrefix("data/titles-") })
    guard let found = try places(files, ["vess", "essel", "and boats", "vesels"]) else { return }
    #expect(found == ["|/boats", "|/boats", "|/boats", "|~/boats"])
  }

  /// A vendor's own names, as AWS has them.
  @Test func namesInCapitalsAreFoundByTheirWords() throws {
    let names = [
      "s3:GetObject", "s3:GetObjectAcl", "s3:PutObject", "s3:ListBucket", "dynamodb:ListItems", "dynamodb:GetItem",
    ]
    let catalog = Catalog(
      provider: "aws", title: "AWS", pages: [], scopes: [], operations: names.map { Self.operation(nil, name: $0) })
    let queries = [
      "s3:GetObject", "getobject", "get object", "object get s3", "obj acl", "s3:getobj", "s3 put", "GetObjct", "item",
      "gte item", "s3:Put*", "s3:*Acl", "*",
    ]
    guard let found = try places(SiteBuilder([catalog]).files(), queries) else { return }
    #expect(
      found == [
        "|s3:GetObject s3:GetObjectAcl", "|s3:GetObject s3:GetObjectAcl", "|s3:GetObject s3:GetObjectAcl",
        "|s3:GetObject s3:GetObjectAcl", "|s3:GetObjectAcl", "|s3:GetObject s3:GetObjectAcl", "|s3:PutObject",
        "|~s3:GetObject s3:GetObjectAcl", "|dynamodb:GetItem dynamodb:ListItems",
        "|~dynamodb:GetItem dynamodb:ListItems", "|s3:PutObject", "|s3:GetObjectAcl", "|",
      ])
  }

  @Test func wordsOfATitleAreThoseThatPeopleType() {
    #expect(
      TitleWords.words(of: "Get a boat's e\u{301}tat (v2), get BOATS") == ["get", "boat", "e\u{301}tat", "v2", "boats"])
    #expect(TitleWords.words(of: "") == [])
    #expect(TitleWords.words(of: String(repeating: "x", count: 100)) == [String(repeating: "x", count: 40)])
  }
}
