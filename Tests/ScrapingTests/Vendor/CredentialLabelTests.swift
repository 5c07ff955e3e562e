import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Labels of kinds of token")
struct CredentialLabelTests {
  private static let words = """
    "credentials": {"app": {"labels": ["App scopes"]}, "user": {"labels": ["User scopes"]}},
    "requirement": {"listed": ["May be checked"]}
    """

  private func read(_ html: String) throws -> ScrapedPage {
    let vendor = try VendorMergeTests.vendor(Self.words)
    let page = try PageReader().read(Array(html.utf8), path: "page.html")
    return try Scraper(vendor: vendor).scrape(page)
  }

  private static let opening = "<h1>Get a boat</h1><p><code>GET /boats/{id}</code></p><p>Reads a boat.</p>"

  @Test(
    arguments: [
      "<p>App scopes: <code>boats:read</code></p><p>User scopes: <code>boats:read</code> or <code>boats:all</code></p>",
      "<h2>App scopes</h2><ul><li>boats:read</li></ul><h2>User scopes</h2><p>Any of: boats:read, boats:all</p>",
      "<h2>Authorization</h2><p>App scopes</p><ul><li>boats:read</li></ul><p>User scopes:</p><p>boats:read or boats:all</p>",
      "<h2>Required scopes</h2><ul><li>App scopes: boats:read</li><li>User scopes: boats:read or boats:all</li></ul>",
    ])
  func eachKindHasItsOwn(words: String) throws {
    let scraped = try read(Self.opening + words)
    #expect(
      scraped.operations.map { TruthNotation.notation($0.requirement) } == [
        "byCredential(app=any(boats:read);user=any(boats:read,boats:all))"
      ])
    #expect(!scraped.findings.contains { $0.severity == .error })
  }

  @Test func aPlainNameBehindTheLabelIsNoType() throws {
    let scraped = try read(
      Self.opening + "<h2>Required scopes</h2><ul><li>App scopes: repo</li><li>User scopes: user</li></ul>")
    #expect(
      scraped.operations.map { TruthNotation.notation($0.requirement) } == [
        "byCredential(app=any(repo);user=any(user))"
      ])
  }

  @Test func typesAndKindsOfTokenInOneListAreAnError() throws {
    let scraped = try read(
      Self.opening
        + "<h2>Required scopes</h2><ul><li>boats: boats:read</li><li>User scopes: boats:all</li></ul>")
    #expect(scraped.findings.contains { $0.severity == .error })
    #expect(!scraped.operations.contains { TruthNotation.notation($0.requirement).contains("User") })
  }

  @Test(
    arguments: [
      "<h2>Get boats</h2><p>GET /boats</p><p>May be checked: View boats, View all</p><h2>New boat</h2><p>POST /boats</p><p>May be checked: Create boats</p>",
      "<h2>Get boats</h2><p>GET /boats</p><p>May be checked:</p><ul><li>View boats</li><li>View all</li></ul><h2>New boat</h2><p>POST /boats</p><p>May be checked:</p><ul><li>Create boats</li></ul>",
    ])
  func listedRightsBelowHeadingsAreRead(html: String) throws {
    let scraped = try read("<h1>Boats API</h1>" + html)
    #expect(
      scraped.operations.map { TruthNotation.notation($0.requirement) } == [
        "View boats; View all", "Create boats",
      ])
  }

  @Test func listedRightsOfOneOperationAreNotJoined() throws {
    let scraped = try read(Self.opening + "<p>May be checked: boats:read, boats:all</p>")
    #expect(scraped.operations.map { TruthNotation.notation($0.requirement) } == ["boats:read; boats:all"])
    #expect(!scraped.findings.contains { $0.id == "joiner-not-said" })
  }

  @Test func wordsThatReadLikeARequirementAreAnErrorOnAPageOfOneLine() throws {
    let scraped = try read(
      "<h1>Get a boat</h1><p><code>GET /boats/{id}</code></p><p>Callers need a permission of the harbour to call it.</p>"
    )
    #expect(scraped.findings.contains { $0.id == "unplaced-scopes" && $0.severity == .error })
  }
}
