import Findings
import PageReading
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Scraping

/// 200 pages of Microsoft Graph's reference, which lie beside the checkout, against what an independent reading of them gives.
@Suite("Microsoft Graph's reference", .enabled(if: SharedFiles.areThere))
struct GraphReferenceTests {
  private static func scrape(_ name: String) throws -> ScrapedPage {
    let bytes = try SharedFiles.bytes("pages/graph/\(name)")
    return try Scraper().scrape(try PageReader().read(bytes, path: name))
  }

  private static func names() throws -> [String] { try SharedFiles.names("pages/graph").filter { $0.hasSuffix(".md") } }

  @Test func everyOperationOfTheTruthIsReadAndNoOther() throws {
    let truth = Dictionary(grouping: GraphTruth.all(try SharedFiles.text("truth/graph.tsv")), by: \.page)
    #expect(truth.values.map(\.count).reduce(0, +) == 319)
    var faults: [String] = []
    for (name, wanted) in truth.sorted(by: { $0.key < $1.key }) {
      let page = try Self.scrape(name)
      #expect(page.provider == "microsoft-graph")
      let found = Dictionary(grouping: page.operations) { "\($0.method?.rawValue ?? "") \($0.path ?? "")" }
      for operation in wanted {
        let own = found["\(operation.method) \(operation.path)"] ?? []
        faults +=
          own.count == 1 ? operation.faults(own[0].requirement) : ["\(name): \(operation.path): \(own.count) found"]
      }
      #expect(page.operations.count == wanted.count, "\(name)")
    }
    #expect(faults == [])
  }

  /// What the truth leaves out, because one table of three rows does not say it.
  @Test func pagesOfOtherShapesAreReadOrReported() throws {
    for name in ["calendar-get.md", "calendar-update.md", "subscription-post-subscriptions.md"] {
      let page = try Self.scrape(name)
      #expect(!page.operations.isEmpty)
      #expect(page.findings.filter { $0.severity == .error } == [])
      for operation in page.operations {
        guard case .perType(nil, let cases) = operation.requirement.kind else {
          Issue.record("\(operation.label) does not depend on a type")
          continue
        }
        #expect(
          cases.allSatisfy {
            if case .perCredential(let kinds) = $0.requirement.kind { kinds.count == 3 } else { false }
          })
      }
    }
    let silent = try Self.scrape("print-list-services.md")
    #expect(silent.operations.map(\.requirement.kind) == [.unknown])
    #expect(silent.findings.filter { $0.severity == .error }.map(\.id) == ["unplaced-scopes"])
  }

  @Test func oneRunOverAllPagesHoldsEachOperationOnceAndTellsWherePagesDisagree() throws {
    let pages = try Self.names().map { try Self.scrape($0) }
    #expect(pages.count == 200)
    let catalog = try CatalogBuilder().catalog(of: pages.map { CatalogBuilder.Source(page: $0, sha256: "") })
    #expect(Set(catalog.operations.map(\.identity)).count == catalog.operations.count)
    #expect(Set(pages.flatMap(\.operations).map(\.identity)) == Set(catalog.operations.map(\.identity)))
    let errors = catalog.findings.filter { $0.severity == .error }
    #expect(Set(errors.map(\.id)) == ["pages-disagree", "unplaced-scopes"])
    #expect(catalog.operations.allSatisfy { $0.pathKind == .template })
  }
}
