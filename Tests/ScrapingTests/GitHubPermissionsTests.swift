import Findings
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TestSupport
import Testing

/// GitHub's pages of permissions for GitHub Apps, against a reading of the newest that was made independently.
@Suite("GitHub App permissions", .enabled(if: SharedFiles.areThere))
struct GitHubPermissionsTests {
  static let tables = "pages/github/permissions-2023-11-01.html"
  static let lists = ["pages/github/permissions-2022-10-07.html", "pages/github/permissions-2022-08-13.html"]

  static func page(_ path: String) throws -> Page {
    try PageReader().read(try SharedFiles.bytes(path), path: path)
  }

  static func scraped(_ path: String) throws -> ScrapedPage { try Scraper().scrape(try page(path)) }

  static func condensed(_ path: String) throws -> [UInt8] {
    Array(try Condenser().condense(try page(path), bytes: []).utf8)
  }

  /// `or(a&b;c)` as sets of sets.
  private static func alternatives(_ notation: Substring) -> Set<Set<String>> {
    Set(notation.dropFirst(3).dropLast().split(separator: ";").map { Set($0.split(separator: "&").map { String($0) }) })
  }

  @Test func everyOperationIsReadAsTheTruthSays() throws {
    let page = try Self.scraped(Self.tables)
    var read: [OperationIdentity: ScopeModel.Operation] = [:]
    for operation in page.operations { read[operation.identity] = operation }
    #expect(page.operations.count == 675)
    #expect(read.count == 675)
    let truth = try SharedFiles.text("truth/github-2023-11-01.tsv").split(separator: "\n").dropFirst()
    #expect(truth.count == 675)
    for row in truth {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      let method = try #require(HTTPMethod(rawValue: String(cells[0])))
      let operation = try #require(read[OperationIdentity(method: method, path: String(cells[1]))])
      #expect(operation.path == String(cells[1]))
      #expect(operation.credentials == cells[3].split(separator: ",").map { String($0) })
      guard case .scopes(let alternatives) = operation.requirement.kind else {
        Issue.record("\(row): \(operation.requirement.kind)")
        continue
      }
      #expect(Set(alternatives.map { Set($0) }) == Self.alternatives(cells[2]), "\(row)")
    }
  }

  @Test func theAccountClosesAndNothingIsLeftToLookAt() throws {
    let page = try Self.scraped(Self.tables)
    #expect(page.provider == "github")
    #expect(page.layout == .permissionSections)
    #expect(page.entriesSeen == 782)
    #expect(page.entriesRead == 782)
    #expect(page.entriesExplained == 0)
    #expect(page.findings.filter { $0.severity != .note } == [])
    #expect(page.operations.reduce(0) { $0 + 1 + $1.furtherEvidence.count } == 782)
  }

  @Test func anOperationOfThreePermissionsNeedsThemTogether() throws {
    let page = try Self.scraped(Self.tables)
    let joined = page.operations.filter { $0.furtherEvidence.count == 2 }
    #expect(joined.map(\.path) == ["/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"])
    let operation = try #require(joined.first)
    #expect(
      operation.requirement.kind
        == .scopes(anyOf: [["repository/actions:read", "repository/checks:read", "repository/deployments:read"]]))
    #expect(operation.group == "Repository permissions for \"Actions\"")
    #expect(operation.evidence.excerpt.hasPrefix("POST /repos/"))
    #expect(operation.evidence.excerpt.contains("UAT IAT | Repository permissions for"))
  }

  @Test(arguments: lists)
  func everyListItemOfTheOlderFormIsRead(path: String) throws {
    let page = try Self.scraped(path)
    let items = path.contains("10-07") ? 606 : 605
    #expect(page.entriesSeen == items)
    #expect(page.entriesRead == items)
    #expect(page.entriesExplained == 0)
    #expect(page.operations.reduce(0) { $0 + 1 + $1.furtherEvidence.count } == items)
    // Three of the 93 write a path parameter's name differently under their permissions.
    let several = page.operations.filter { Set($0.requirement.names).count > 1 }
    #expect(several.count == 93)
    for operation in several {
      guard case .mayCheck = operation.requirement.kind else {
        Issue.record("\(operation.path) is not mayCheck")
        continue
      }
    }
  }

  @Test(arguments: lists)
  func subHeadingsNameNoPermissionAndEveryLevelIsKnown(path: String) throws {
    let page = try Self.scraped(path)
    let names = Set(page.operations.flatMap(\.requirement.names))
    for name in names {
      let level = name.split(separator: ":").dropFirst().first
      #expect(level == "read" || level == "write" || ["metadata", "codespaces"].contains(name), "\(name)")
    }
    #expect(names.contains("actions:write"))
    #expect(names.contains("self-hosted_runners:read"))
    #expect(
      !names.contains { $0.hasPrefix("reactions") || $0.hasPrefix("collaborators") || $0.hasPrefix("permission") })
    #expect(page.findings.filter { $0.severity != .note }.map(\.id) == ["missing-level", "missing-level"])
  }

  @Test func anItemWithoutLevelListsThePermissionAndNoMore() throws {
    let page = try Self.scraped(Self.lists[0])
    let markdown = page.operations.first { $0.path == "/markdown" }
    #expect(markdown?.requirement.kind == .mayCheck(scopes: ["metadata"]))
  }
}

extension Requirement {
  /// The scopes that a requirement of one level names.
  fileprivate var names: [String] {
    switch kind {
    case .scopes(let alternatives): alternatives.flatMap { $0 }
    case .mayCheck(let scopes): scopes
    default: []
    }
  }
}
