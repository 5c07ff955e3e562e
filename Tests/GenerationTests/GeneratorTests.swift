import CatalogJSON
import Emission
import Foundation
import Hashing
import ScopeModel
import Testing

@testable import Findings
@testable import Generation

@Suite struct GeneratorTests {
  static let pagePath = "Inputs/devrev/scopes.txt"

  /// A page of the shape of DevRev's reference, with this many groups of operations.
  static func page(groups: Int) -> [UInt8] {
    var text = "API-to-scope reference\n"
    for number in 0..<groups {
      let word = ["widget", "gadget", "parcel", "ledger", "folder"][number % 5]
      text += "\n\(word.capitalized)s\n\nMethodAPI pathRequired scope\n"
      for verb in ["get", "list"] {
        text += "POST/\(word)s.\(verb)\(word):read,\(word):write,\(word):all\n"
      }
      text += "POST/\(word)s.create\(word):write,\(word):all\n"
    }
    return Array(text.utf8)
  }

  static func generator(provider: String? = nil, acceptsShrink: Bool = false) -> Generator {
    let devrev = Configuration.Provider(id: "devrev", pages: [Configuration.PageSource(path: pagePath)])
    return Generator(
      configuration: Configuration(providers: [devrev]), provider: provider, acceptsShrink: acceptsShrink)
  }

  static func file(_ path: String, in generation: GenerationResult) throws -> [UInt8] {
    try #require(generation.files.first { $0.path == path }, "\(path) was not made").bytes
  }

  @Test func everyFileStandsInTheManifestWithItsHash() throws {
    let generation = try Self.generator().generate(from: GenerationInputs(pages: [Self.pagePath: Self.page(groups: 3)]))
    let manifest = try Manifest(json: try Self.file("manifest.json", in: generation), path: "manifest.json")
    let others = generation.files.filter { $0.path != "manifest.json" }
    #expect(others.count >= 4)
    #expect(manifest.files.map(\.path) == others.map(\.path))
    #expect(manifest.files.map(\.sha256) == others.map { SHA256.hexadecimal(of: $0.bytes) })
    #expect(generation.files.map(\.path) == generation.files.map(\.path).sorted())
    #expect(others.allSatisfy { $0.path.hasPrefix("devrev/") })
    #expect(generation.isWritable)
  }

  @Test func pagesThatWereScrapedBeforeGiveTheSame() throws {
    var generator = Self.generator()
    let paths = (1...4).map { "Inputs/devrev/page-\($0).txt" }
    generator.configuration.providers[0].pages = paths.map { Configuration.PageSource(path: $0) }
    var inputs = GenerationInputs(pages: [:])
    for (number, path) in paths.enumerated() { inputs.pages[path] = Self.page(groups: number + 1) }
    let tasks = generator.tasks(for: inputs)
    #expect(tasks.map(\.key.path) == paths)
    let scraped = Dictionary(tasks.map { ($0.key, $0.scraped) }, uniquingKeysWith: { first, _ in first })
    #expect(try generator.generate(from: inputs, scraped: scraped) == generator.generate(from: inputs))
    inputs.pages[paths[1]] = Array("{}".utf8)
    inputs.pages[paths[2]] = Array("nothing".utf8)
    let unfit = Dictionary(
      generator.tasks(for: inputs).map { ($0.key, $0.scraped) }, uniquingKeysWith: { first, _ in first })
    let alone = #expect(throws: InputError.self) { try generator.generate(from: inputs) }
    let before = #expect(throws: InputError.self) { try generator.generate(from: inputs, scraped: unfit) }
    #expect(before?.findings == alone?.findings)
    #expect(alone?.findings.count == 2)
  }

  @Test func aTableForSpreadsheetsIsMadeWhereTheConfigurationNamesIt() throws {
    var generator = Self.generator()
    let inputs = GenerationInputs(pages: [Self.pagePath: Self.page(groups: 3)])
    #expect(try generator.generate(from: inputs).files.allSatisfy { !$0.path.hasSuffix(".csv") })
    generator.configuration.providers[0].outputs = [.json, .csv]
    let generation = try generator.generate(from: inputs)
    #expect(generation.files.map(\.path) == ["devrev/devrev.csv", "devrev/devrev.scopes.json", "manifest.json"])
    let text = String(decoding: try Self.file("devrev/devrev.csv", in: generation), as: UTF8.self)
    #expect(text.split(separator: "\r\n").count == 1 + 9)
  }

  @Test func theCatalogStandsWhereTheShrinkGuardLooksForIt() throws {
    let generator = Self.generator()
    let generation = try generator.generate(from: GenerationInputs(pages: [Self.pagePath: Self.page(groups: 3)]))
    let catalog = try Catalog(json: try Self.file(Generator.catalogPath(of: generator.providers[0]), in: generation))
    #expect(catalog.operations.count == 9)
    #expect(catalog.pages.map(\.path) == [Self.pagePath])
  }

  @Test func urlAndDayOfTheProvenanceComeIntoTheCatalog() throws {
    let page = Self.page(groups: 3)
    let provenance = """
      {"formatVersion": 1, "pages": [{"file": "scopes.txt", "url": "https://example.com/s", "retrieved": "2026-11-20",
        "condensed": "\(SHA256.hexadecimal(of: page))"}]}
      """
    let inputs = GenerationInputs(
      pages: [Self.pagePath: page], provenances: ["Inputs/devrev/provenance.json": Array(provenance.utf8)])
    let generation = try Self.generator().generate(from: inputs)
    let text = String(decoding: try Self.file("devrev/devrev.scopes.json", in: generation), as: UTF8.self)
    #expect(text.contains(SHA256.hexadecimal(of: page)))
    #expect(!generation.findings.contains { $0.id.hasSuffix("provenance") || $0.id == "provenance-mismatch" })
  }

  @Test func fewerEntriesThanCommittedAreAnErrorUnlessAccepted() throws {
    let large = try Self.generator().generate(from: GenerationInputs(pages: [Self.pagePath: Self.page(groups: 4)]))
    let inputs = GenerationInputs(
      pages: [Self.pagePath: Self.page(groups: 3)],
      committedCatalogs: ["devrev": try Self.file("devrev/devrev.scopes.json", in: large)])
    let refused = try Self.generator().generate(from: inputs)
    #expect(!refused.isWritable)
    #expect(refused.findings.contains { $0.id == "page-shrunk" && $0.message.contains("POST /ledgers.get") })
    let accepted = try Self.generator(acceptsShrink: true).generate(from: inputs)
    #expect(accepted.isWritable)
  }

  @Test func aBrokenCommittedCatalogIsReplacedWithAWarning() throws {
    let inputs = GenerationInputs(
      pages: [Self.pagePath: Self.page(groups: 3)], committedCatalogs: ["devrev": Array("<<<<<<< HEAD\n{".utf8)])
    let generation = try Self.generator().generate(from: inputs)
    #expect(generation.isWritable)
    let finding = try #require(generation.findings.first { $0.id == "unreadable-catalog" })
    #expect(finding.page == "Generated/devrev/devrev.scopes.json")
    #expect(finding.line == 1)
  }

  @Test func whatTheLastManifestNamesAndNothingMakesIsRetired() throws {
    let old = Manifest(files: [
      .init(path: "devrev/old.md", sha256: "01"), .init(path: "gone/gone.md", sha256: "02"),
      .init(path: "devrev/devrev.scopes.json", sha256: "00"), .init(path: "manifest.json", sha256: "00"),
    ])
    var inputs = GenerationInputs(pages: [Self.pagePath: Self.page(groups: 3)])
    inputs.committedManifest = Array(old.json.utf8)
    #expect(
      try Self.generator().generate(from: inputs).retired == [
        Manifest.Entry(path: "devrev/old.md", sha256: "01"), Manifest.Entry(path: "gone/gone.md", sha256: "02"),
      ])
    let alone = try Self.generator(provider: "devrev").generate(from: inputs)
    #expect(alone.retired.map(\.path) == ["devrev/old.md"])
    let manifest = try Manifest(json: try Self.file("manifest.json", in: alone), path: "manifest.json")
    #expect(manifest.files.contains { $0.path == "gone/gone.md" })
  }

  @Test func aBrokenManifestRetiresNothing() throws {
    var inputs = GenerationInputs(pages: [Self.pagePath: Self.page(groups: 3)])
    inputs.committedManifest = Array(#"{"formatVersion": 1, "files": [{"path": "../x", "sha256": ""}]}"#.utf8)
    let generation = try Self.generator().generate(from: inputs)
    #expect(generation.retired == [])
    #expect(generation.findings.contains { $0.id == "unreadable-manifest" && $0.severity == .warning })
  }

  @Test func everyUnfitPageIsNamed() {
    let pages = ["a.txt", "b.txt", "c.txt"].map { Configuration.PageSource(path: $0) }
    let configuration = Configuration(providers: [Configuration.Provider(id: "devrev", pages: pages)])
    let inputs = GenerationInputs(pages: ["a.txt": [], "b.txt": Self.page(groups: 2)])
    let error = #expect(throws: InputError.self) { try Generator(configuration: configuration).generate(from: inputs) }
    #expect(error?.findings.map(\.page) == ["a.txt", "c.txt"])
  }

  @Test func anUnknownProviderIsAskedAbout() {
    let error = #expect(throws: InputError.self) {
      try Self.generator(provider: "devrve").generate(from: GenerationInputs(pages: [:]))
    }
    #expect(error?.findings.first?.message.contains("Did you mean “devrev”?") == true)
  }

  @Test func stalenessTellsTheThreeKindsApart() throws {
    let generation = GenerationResult(
      files: [.init(path: "a", bytes: [1]), .init(path: "b", bytes: [2]), .init(path: "c", bytes: [3])],
      retired: ["d", "e"].map { Manifest.Entry(path: $0, sha256: "00") })
    let staleness = Staleness(of: generation, existing: ["a": [1], "b": [0], "d": [4], "foreign": [5]])
    #expect(staleness.stale == ["b"])
    #expect(staleness.missing == ["c"])
    #expect(staleness.extra == ["d"])
    #expect(!staleness.isFresh)
    #expect(Staleness(of: generation, existing: ["a": [1], "b": [2], "c": [3]]).isFresh)
  }
}
