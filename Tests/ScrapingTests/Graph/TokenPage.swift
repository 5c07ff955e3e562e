import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// An invented page of one operation with a table of kinds of token, in Markdown.
enum TokenPage {
  static let oneTable = """
    |Permission type|Permissions (from least to most privileged)|
    |:---|:---|
    |Delegated (work or school account)|Boats.Read, Boats.ReadWrite|
    |Application|Not supported.|
    """

  static func text(
    introduction: String = "One of the following permissions is required to call this API.", table: String = oneTable,
    request: String = "```http\nGET /boats/{id}\n```", more: String = ""
  ) -> String {
    """
    # Get boat

    Namespace: microsoft.graph

    Gives one boat.

    ## Permissions

    \(introduction)

    \(table)

    ## HTTP request

    \(request)

    \(more)

    ## Response

    If successful, `200 OK`.

    """
  }

  static func scrape(_ text: String, provider: String? = nil) throws -> ScrapedPage {
    let page = try Scraper(provider: provider).scrape(try PageReader().read(Array(text.utf8), path: "boat-get.md"))
    #expect(page.entriesSeen == page.entriesRead + page.entriesExplained)
    return page
  }

  /// The only operation of a page that is read without an error.
  static func operation(_ text: String, provider: String? = nil) throws -> ScopeModel.Operation {
    let page = try scrape(text, provider: provider)
    #expect(page.findings.filter { $0.severity == .error } == [])
    #expect(page.operations.count == 1)
    return try #require(page.operations.first)
  }

  /// What an operation needs for one kind of token.
  static func requirement(_ operation: ScopeModel.Operation, of credential: String) throws -> Requirement {
    guard case .perCredential(let cases) = operation.requirement.kind else {
      Issue.record("\(operation.requirement)")
      return Requirement(.unknown)
    }
    return try #require(cases.first { $0.credential == credential }).requirement
  }

  static func application(_ text: String, provider: String? = nil) throws -> Requirement {
    try requirement(try operation(text, provider: provider), of: "Application")
  }

  static func table(_ cell: String) -> String {
    "|Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n|Application|\(cell)|\n"
      + "|Delegated (work or school account)|Boats.Read|"
  }
}
