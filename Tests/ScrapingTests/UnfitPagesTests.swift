import Foundation
import PageReading
import Scraping
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
      let error = try #require(throws: ScrapingError.self) { try Scraper(provider: "acme").scrape(page) }
      #expect(error.id == "unfit-page")
      #expect(error.path == name)
      #expect(error.message.contains("Nearest is operation-rows"), "\(name)")
      #expect(error.message.contains("Actions | Description | Access level"), "\(name)")
    }
  }
}
