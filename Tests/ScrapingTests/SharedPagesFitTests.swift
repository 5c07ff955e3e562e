import PageReading
import TestSupport
import Testing

@testable import Scraping

@Suite("Pages that state many operations or none", .enabled(if: SharedFiles.areThere))
struct SharedPagesFitTests {
  @Test(arguments: [
    "seeds/confluence-rest-scopes.txt", "seeds/space-applications.txt", "seeds/devrev-scope-reference.txt",
    "pages/github/permissions-2022-08-13.html", "pages/github/permissions-2023-11-01.html",
    "pages/aws/list_amazons3.html", "pages/aws/list_awslambda.html",
  ])
  func areNoOperationPages(path: String) throws {
    let page = try PageReader().read(try SharedFiles.bytes(path), path: path)
    let layout = try? Scraper(provider: "acme").scrape(page).layout
    #expect(layout != .operationPage)
    #expect(!page.entries.contains { $0.kind == .call })
  }
}
