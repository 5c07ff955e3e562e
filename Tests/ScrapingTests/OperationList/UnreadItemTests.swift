import Findings
import PageReading
import Testing

@testable import Scraping

@Suite("Items that mention an operation") struct UnreadItemTests {
  static func page(_ item: String) throws -> UnknownVendorPage {
    try UnknownVendorPage(
      "Permissions\n\n  • Get /boats\n\n    • Required Permissions:\n      • boats:read\n\n  • \(item)\n\n    • Required Permissions:\n      • None\n\n  • Post /boats\n\n    • Required Permissions:\n      • boats:write\n"
    )
  }

  @Test func oneThatBeginsAsTheOthersDoIsNotPassedOver() throws {
    #expect(
      try Self.page("Get /oars/{id}").operations == [
        "GET /boats any(boats:read)", "GET /oars/{id} none", "POST /boats any(boats:write)",
      ])
    // What is below it is about neither of its neighbours.
    let cut = try Self.page("Get /oars/{oar id")
    #expect(cut.operations == ["GET /boats any(boats:read)", "POST /boats any(boats:write)"])
    #expect(cut.errors == ["unreadable-heading"])
    #expect(cut.scraped.findings.first { $0.severity == .error }?.line == 8)
  }

  @Test func oneThatOnlyNamesAnOperationIsNoted() throws {
    let page = try Self.page("See Get /oars first")
    #expect(page.scraped.findings.filter { $0.id == "operation-mentioned" }.map(\.line) == [8])
    #expect(!page.errors.contains("unreadable-heading"))
  }
}
