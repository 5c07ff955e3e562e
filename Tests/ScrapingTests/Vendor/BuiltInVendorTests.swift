import Findings
import ScopeModel
import Testing

@testable import Scraping

/// The vendor files that the program brings along.
@Suite struct BuiltInVendorTests {
  @Test func everyBuiltInFileCanBeRead() {
    #expect(BuiltInVendors.fault == nil)
    #expect(Vendor.builtInIDs == ["devrev", "confluence", "jira", "github", "space", "microsoft-graph", "aws"])
    #expect(Vendor.builtInIDs.compactMap { Vendor.builtIn($0)?.id } == Vendor.builtInIDs)
  }

  @Test func eachVendorIsKnownByItsPages() {
    for id in Vendor.builtInIDs { #expect(Vendor.builtIn(id)?.signatures.isEmpty == false, "\(id)") }
    #expect(Vendor.general.signatures.isEmpty)
  }

  @Test func aPrintedFileSaysWhatTheProgramReads() throws {
    for id in Vendor.builtInIDs {
      let text = try #require(Vendor.builtInText(id))
      #expect(try Vendor.read(json: Array(text.utf8), path: "\(id).vendor.json") == Vendor.builtIn(id))
    }
    #expect(try #require(Vendor.builtInText("general")).hasPrefix("{\n"))
    #expect(Vendor.builtInText("generl") == nil)
  }

  @Test func devRevsCommaJoinsAlternativesAndNobodyElsesDoes() {
    #expect(Vendor.builtIn("devrev")?.requirement.joiners == [",": .or])
    #expect(Vendor.general.requirement.joiners.isEmpty)
  }

  @Test func anUnknownVendorHasTheGeneralWords() {
    let vendor = Vendor.unknown(id: "acme")
    #expect(vendor.id == "acme")
    #expect(vendor.columns == Vendor.general.columns)
    #expect(vendor.requirement == Vendor.general.requirement)
  }

  @Test func theGeneralWordsAreNoVendors() throws {
    let general = try #require(Vendor.builtInText("general"))
    for name in ["DevRev", "Confluence", "Jira", "GitHub", "Space", "Atlassian"] {
      #expect(!general.contains(name))
    }
  }

  /// Heads, labels and cells that pages of many vendors have.
  @Test(arguments: [
    ("HTTP verb", ColumnRole.method), ("Resource path", .path), ("API endpoint", .operation),
    ("Required OAuth Scopes", .requirement), ("Scopes required", .requirement), ("Additional scopes", .alsoRequired),
    ("Conditional scope(s)", .conditional), ("Access level", .level), ("Token types", .credentials),
    ("Since", .versions), ("What it does", .summary), ("Remarks", .note), ("Rate limit", .ignored),
  ])
  func theGeneralHeadsAreKnown(head: String, role: ColumnRole) {
    #expect(Vendor.general.columns.roles[head.foldedWord] == role)
  }

  @Test func aSlipOfOneLetterIsNoOtherProvider() throws {
    let page = try PageReaderSample.page("GET | /boats | boats:read")
    for id in ["devrv", "jira2", "spaec"] {
      let error = #expect(throws: InputError.self) { try Scraper(provider: id).scrape(page) }
      #expect(error?.first.id == "unknown-provider")
      #expect(error?.first.message.contains("Did you mean") == true)
    }
    for id in ["gitlab", "acme"] { #expect(try Scraper(provider: id).scrape(page).provider == id) }
  }

  @Test func aVendorFileNamesTheProviderAndSpellsItsScopes() throws {
    let json = #"{"formatVersion": 1, "id": "acme", "title": "Acme", "scopes": {"separator": "."}}"#
    let vendor = try Vendor.read(json: Array(json.utf8), path: "acme.vendor.json")
    let page = try Scraper(vendor: vendor).scrape(try PageReaderSample.page("GET | /boats | boats:read"))
    #expect(page.provider == "acme")
    #expect(page.title == "Acme")
    let catalog = try CatalogBuilder().catalog(of: [CatalogBuilder.Source(page: page, sha256: "")])
    #expect(catalog.scopes == [Scope(name: "boats:read")])
  }
}
