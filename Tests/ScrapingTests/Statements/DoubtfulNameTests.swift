import Findings
import ScopeModel
import Testing

@testable import Scraping

@Suite("Plain words in places of scopes")
struct DoubtfulNameTests {
  private static let vendor = Vendor.unknown(id: "acme")

  @Test(arguments: ["Open", "Everyone", "nobody", "Admins", "internal"])
  func anAnswerInWordsIsDoubtful(word: String) {
    #expect(DoubtfulName.isOne(word, vendor: Self.vendor))
  }

  @Test(arguments: ["repo", "user", "boats:read", "Boats.Read", "READ", "boatsRead", "n/a", "admin"])
  func aNameOfSmallLettersOrWithMarksIsNot(word: String) {
    #expect(!DoubtfulName.isOne(word, vendor: Self.vendor))
  }

  @Test func itIsReportedWithEachOperationThatItStandsAt() throws {
    let page = try UnknownVendorPage(
      heads: ["Endpoint", "Scopes"],
      rows: [
        ["GET /boats", "Open"], ["POST /boats", "boats:write"], ["GET /crews", "Open"], ["PUT /crews", "Nobody"],
      ])
    let found = page.scraped.findings.filter { $0.id == "plain-word-as-scope" }
    #expect(found.map(\.line) == [3, 6])
    #expect(found[0].message.contains("GET /boats, GET /crews"))
  }

  @Test func aScopeThatTheVendorFileKnowsIsNone() {
    var vendor = Self.vendor
    vendor.scopes.known = ["Open"]
    #expect(!DoubtfulName.isOne("Open", vendor: vendor))
  }
}
