import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// The condensed pages in `Inputs`, against readings of the vendors' own pages that were made independently.
///
/// `Tests/Fixtures/truth` holds what these readings say of methods, paths and scopes, so that every clone can test the vendors.
@Suite("Committed pages") struct CommittedPageTests {
  struct Vendor: Sendable, CustomTestStringConvertible {
    var id: String
    var page: String
    var operations: Int
    var testDescription: String { id }
  }

  static let vendors = [
    Vendor(id: "confluence", page: "Inputs/confluence/rest-scopes.txt", operations: 71),
    Vendor(id: "devrev", page: "Inputs/devrev/scope-reference.txt", operations: 311),
    Vendor(id: "github", page: "Inputs/github/permissions.html", operations: 675),
    Vendor(id: "space", page: "Inputs/space/applications.txt", operations: 62),
  ]

  /// A requirement in the notation of the truth, without an order of alternatives or of scopes held together.
  private static func sorted(_ notation: String) -> String {
    guard notation.hasPrefix("any(") else { return notation }
    let alternatives = notation.dropFirst(4).dropLast().split(separator: ",")
    let words = alternatives.map { $0.split(separator: "&").sorted().joined(separator: "&") }
    return "any(" + words.sorted().joined(separator: ",") + ")"
  }

  @Test(arguments: vendors)
  func everyOperationIsReadAsTheTruthSays(vendor: Vendor) throws {
    let page = try Scraper().scrape(try PageReader().read(try Checkout.bytes(vendor.page), path: vendor.page))
    #expect(page.provider == vendor.id)
    #expect(page.operations.count == vendor.operations)
    var read = page.operations.map { operation in
      let requirement = Self.sorted(TruthNotation.notation(operation.requirement))
      return [operation.method?.rawValue ?? "", operation.path ?? "", requirement].joined(separator: " ")
    }
    read += page.notSupported.flatMap { path in
      path.methods.map { "\($0.rawValue) \(path.path) notSupported" }
    }
    let truth = try Checkout.rows("Tests/Fixtures/truth/\(vendor.id).tsv").map { cells in
      [cells[0], cells[1], Self.sorted(cells[2])].joined(separator: " ")
    }
    #expect(FirstDifference.of(read.sorted(), truth.sorted()) == nil)
  }

  @Test(arguments: vendors)
  func theAccountClosesWithoutErrors(vendor: Vendor) throws {
    let page = try Scraper().scrape(try PageReader().read(try Checkout.bytes(vendor.page), path: vendor.page))
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    #expect(page.findings.filter { $0.severity == .error } == [])
  }

  @Test(arguments: vendors)
  func condensingThemAgainChangesNothing(vendor: Vendor) throws {
    let bytes = try Checkout.bytes(vendor.page)
    let condensed = try Condenser().condense(try PageReader().read(bytes, path: vendor.page), bytes: bytes)
    #expect(try Golden.difference(condensed, from: vendor.page) == nil)
  }
}
