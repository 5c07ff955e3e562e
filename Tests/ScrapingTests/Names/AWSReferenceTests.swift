import Findings
import PageReading
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Scraping

/// Twelve service authorization pages, which lie beside the checkout, against what an independent reading of them gives.
@Suite("AWS's service authorization reference", .enabled(if: SharedFiles.areThere))
struct AWSReferenceTests {
  /// One action as the truth has it.
  private struct Action: Hashable {
    var page: String
    var name: String
    var isPermissionOnly: Bool
    var needed: Set<String>
    var level: [String]
    var resourceTypes: Set<String>
    var conditionKeys: Set<String>

    init(_ line: Substring) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let list: (String) -> Set<String> = { Set($0.split(separator: ",").map(String.init)) }
      (page, name, isPermissionOnly) = (cells[0], cells[1], cells[2] == "yes")
      needed = list(cells[4]).union([cells[1]])
      level = cells[3].isEmpty ? [] : [cells[3]]
      (resourceTypes, conditionKeys) = (list(cells[5]), list(cells[6]))
    }

    init(_ operation: ScopeModel.Operation, page: String) {
      self.page = page
      name = operation.name ?? ""
      isPermissionOnly = operation.fact("permissionOnly") != nil
      needed = Set(operation.needed ?? [])
      level = operation.fact("accessLevel") ?? []
      resourceTypes = Set(operation.fact("resourceTypes") ?? [])
      conditionKeys = Set(operation.fact("conditionKeys") ?? [])
    }
  }

  private static func scrape(_ name: String) throws -> ScrapedPage {
    try Scraper().scrape(try PageReader().read(try SharedFiles.bytes("pages/aws/\(name)"), path: name))
  }

  @Test func everyActionOfTheTruthIsReadAndNoOther() throws {
    let truth = Set(try SharedFiles.text("truth/aws.tsv").split(separator: "\n").dropFirst().map { Action($0) })
    #expect(truth.count == 938)
    var found: Set<Action> = []
    for name in try SharedFiles.names("pages/aws") {
      let page = try Self.scrape(name)
      #expect(page.findings.filter { $0.severity != .note } == [], "\(name)")
      #expect(page.operations.allSatisfy { $0.method == nil && $0.path == nil && $0.needed?.first == $0.name })
      found.formUnion(page.operations.map { Action($0, page: name) })
    }
    #expect(truth.subtracting(found).map(\.name).sorted() == [])
    #expect(found.subtracting(truth).map(\.name).sorted() == [])
  }

  @Test func oneCatalogHoldsAllOfThem() throws {
    let pages = try SharedFiles.names("pages/aws").map { try Self.scrape($0) }
    let catalog = try CatalogBuilder().catalog(of: pages.map { CatalogBuilder.Source(page: $0, sha256: "") })
    #expect(catalog.operations.count == 938)
    #expect(Set(catalog.operations.compactMap(\.name)).isSubset(of: Set(catalog.scopes.map(\.name))))
  }
}
