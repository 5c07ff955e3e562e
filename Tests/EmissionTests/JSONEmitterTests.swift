import CatalogJSON
import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

@Suite struct JSONEmitterTests {
  private func text(of catalog: Catalog) throws -> String {
    let files = JSONEmitter().emit(catalog).files
    #expect(files.count == 1)
    return try #require(files.first).text
  }

  @Test func writesTheFormOfTheContract() throws {
    #expect(try text(of: SampleCatalog.small) == SampleCatalog.smallJSON)
    #expect(JSONEmitter().emit(SampleCatalog.small).files.map(\.path) == ["devrev.scopes.json"])
  }

  @Test func readsBackWhatItWrites() throws {
    #expect(try Catalog(json: Array(SampleCatalog.smallJSON.utf8)) == SampleCatalog.small)
  }

  @Test func randomCatalogsComeBackEqual() throws {
    var random = SeededRandom()
    for _ in 0..<150 {
      let catalog = RandomCatalog.make(&random)
      let text = try text(of: catalog)
      let again = try Catalog(json: Array(text.utf8))
      #expect(again == catalog)
      // Equal strings may differ in their scalars; equal bytes do not.
      #expect(try self.text(of: again).utf8.elementsEqual(text.utf8))
    }
  }

  @Test func everythingUnseenIsEscaped() throws {
    for string in HostileStrings.unseen + HostileStrings.lines {
      let catalog = Catalog(provider: "a", title: string, pages: [], scopes: [], operations: [])
      let line = try #require(try text(of: catalog).split(separator: "\n").first { $0.contains("\"title\"") })
      let unseen: [ClosedRange<UInt32>] = [0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0xFEFF...0xFEFF]
      for scalar in line.unicodeScalars { #expect(!unseen.contains { $0.contains(scalar.value) }) }
    }
  }

  @Test func oneRowIsOneLine() throws {
    var random = SeededRandom()
    for _ in 0..<50 {
      let catalog = RandomCatalog.make(&random)
      let lines = try text(of: catalog).split(separator: "\n", omittingEmptySubsequences: false)
      let rows = lines.filter { $0.hasPrefix("    {") }
      let expected =
        catalog.pages.count + catalog.scopes.count + catalog.inclusions.count + catalog.operations.count
        + catalog.notSupported.count
        + catalog.findings.count
      #expect(rows.count == expected)
      #expect(lines.last == "")
    }
  }

  @Test func aProviderIsNoPath() {
    let catalog = Catalog(provider: "../../a b", title: "", pages: [], scopes: [], operations: [])
    #expect(JSONEmitter().emit(catalog).files.map(\.path) == ["------a-b.scopes.json"])
  }
}
