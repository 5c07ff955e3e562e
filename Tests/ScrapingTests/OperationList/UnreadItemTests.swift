import Findings
import PageReading
import ScopeModel
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
    let cut = try Self.page("Get /oars/{oar id")
    #expect(cut.scraped.operations.map(\.label) == ["GET /boats", "POST /boats"])
    let told = cut.scraped.findings.filter { $0.id == "unread-item" }
    #expect(told.map(\.line) == [8])
    #expect(told.first?.severity == .warning)
  }

  @Test func oneThatOnlyNamesAnOperationIsNoted() throws {
    let page = try Self.page("See Get /oars first")
    #expect(page.scraped.findings.filter { $0.id == "operation-mentioned" }.map(\.line) == [8])
    #expect(!page.warnings.contains("unread-item"))
  }
}
