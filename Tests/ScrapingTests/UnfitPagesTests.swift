import Findings
import Foundation
import PageReading
import Scraping
import TestSupport
import Testing

/// Real pages whose operations have names, read without the words of their vendor.
@Suite("Pages that fit no layout", .enabled(if: SharedFiles.areThere))
struct UnfitPagesTests {
  static func pages() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: SharedFiles.folder.appending(path: "pages/aws").path).sorted()
  }

  @Test func everyAWSPageReadAsAnotherVendorsIsRefusedWithWhatWasLookedForAndSeen() throws {
    let pages = try Self.pages()
    #expect(pages.count == 12)
    for name in pages {
      let page = try PageReader().read(try SharedFiles.bytes("pages/aws/\(name)"), path: name)
      let error = try #require(throws: InputError.self) { try Scraper(provider: "acme").scrape(page) }
      #expect(error.first.id == "unfit-page")
      #expect(error.first.page == name)
      #expect(error.first.message.contains("The closest is operation-rows"), "\(name)")
      #expect(error.first.message.contains("Actions | Description | Access level"), "\(name)")
    }
  }
}
