import Findings
import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// Changes of more than one operation: pages, scopes, operations that come and go, headings.
@Suite struct CatalogChangeTests {
  private let scope = Requirement(.any(["work:read"]))

  @Test func operationsComeAndGo() throws {
    let old = Sample.operation(.get, "/works.count", needs: scope, line: 3)
    let new = Sample.operation(.get, "/parts.list", needs: scope, line: 9)
    let report = Sample.report(Sample.catalog([old]), Sample.catalog([new]))
    #expect(report.changes.map(\.rule) == [.operationRemoved, .operationAdded])
    let (removed, added) = (report.changes[0], report.changes[1])
    #expect(removed.base == DriftChange.Place(page: "page.txt", line: 3))
    #expect(removed.revision == nil)
    #expect(added.base == nil)
    #expect(added.revision == DriftChange.Place(page: "page.txt", line: 9))
    #expect(report.summary == DriftSummary(report.changes))
    #expect(report.summary.breaking == 1 && report.summary.info == 1)
  }

  /// What is gone is shown on the page that it is gone from, and not on a line that says something else now.
  @Test func whatIsGoneIsShownOnTheRevisionsPage() throws {
    let kept = Sample.operation(.get, "/works.list", needs: scope)
    let gone = Sample.operation(.get, "/works.count", needs: scope, line: 30)
    let report = Sample.report(Sample.catalog([kept, gone]), Sample.catalog([kept], entriesRead: 2))
    let change = try #require(report.changes.first)
    #expect(report.changes.count == 1)
    #expect(ReportPlaces(report).place(of: change) == DriftChange.Place(page: "page.txt", line: 1))
  }

  @Test func aProbableRenameIsALinkAndNoReplacement() throws {
    let old = Sample.operation(.get, "/part.list", needs: scope)
    let new = Sample.operation(.get, "/parts.list", needs: scope)
    let report = Sample.report(Sample.catalog([old]), Sample.catalog([new]))
    #expect(report.changes.map(\.rule) == [.operationRemoved, .operationAdded])
    #expect(report.changes[0].probablyRenamedTo?.words == "GET /parts.list")
    #expect(report.changes[1].probablyRenamedFrom?.words == "GET /part.list")
  }

  /// Other methods, other words, and two partners that are equally likely.
  @Test(arguments: [
    (["/part.list"], HTTPMethod.post, ["/parts.list"]), (["/works.get"], .get, ["/works.list"]),
    (["/part.list"], .get, ["/parts.list", "/parta.list"]), (["/parts.list", "/parta.list"], .get, ["/part.list"]),
  ])
  func whatIsNotLikelyIsNotLinked(old: [String], method: HTTPMethod, new: [String]) {
    let base = Sample.catalog(old.map { Sample.operation(.get, $0) }, entriesRead: 2)
    let revision = Sample.catalog(new.map { Sample.operation(method, $0) }, entriesRead: 2)
    let changes = Sample.report(base, revision).changes
    #expect(changes.count == old.count + new.count)
    #expect(changes.allSatisfy { $0.probablyRenamedTo == nil && $0.probablyRenamedFrom == nil })
  }

  @Test func aTitleMakesAnotherVersionOfAPathLikely() {
    var (old, new) = (Sample.operation(.get, "/v1/pages"), Sample.operation(.get, "/v2/pages"))
    (old.title, new.title) = ("List pages", "List pages")
    let report = Sample.report(Sample.catalog([old]), Sample.catalog([new]))
    #expect(report.changes.first?.probablyRenamedTo?.path == "/v2/pages")
  }

  @Test func scopesComeAndGo() {
    let base = Sample.catalog([Sample.operation(needs: Requirement(.any(["a"], ["b"])))])
    let revision = Sample.catalog([Sample.operation(needs: Requirement(.any(["a"], ["c"])))])
    let changes = Sample.report(base, revision).changes
    #expect(changes.map(\.rule) == [.requirementChanged, .scopeRemoved, .scopeAdded])
    #expect(changes.map(\.subject) == [nil, .scope("b"), .scope("c")])
  }

  /// Its form probably changed: that is said first.
  @Test(arguments: [(100, 95, 0.1, false), (100, 89, 0.1, true), (100, 89, 0.2, false), (10, 0, 0.5, true)])
  func aShrunkenPageComesFirst(before: Int, after: Int, share: Double, isReported: Bool) {
    let kept = Sample.operation(needs: scope)
    let gone = Sample.operation(.delete, "/a")
    let report = Sample.report(
      Sample.catalog([gone, kept], entriesRead: before), Sample.catalog([kept], entriesRead: after),
      options: DriftOptions(pageShrink: share))
    #expect((report.changes.first?.rule == .pageShrunk) == isReported)
    #expect(report.changes.contains { $0.rule == .operationRemoved })
  }

  @Test func levelsAreSetByRuleAndByFamily() {
    var revision = RuleCaseTests.operation
    revision.parameters[0].required = true
    revision.parameters[0].type = "string"
    let options = DriftOptions(levels: ["parameter-changed": .info, "parameter-made-required": .risk])
    let report = Sample.report(
      Sample.catalog([RuleCaseTests.operation]), Sample.catalog([revision]), options: options)
    #expect(report.changes.map(\.level) == [.risk, .info])
  }

  /// A page that begins to list kinds of token did not open anything by it.
  @Test func kindsOfTokenThatWereNeverListedAreLearned() {
    let silent = (0..<5).map { Sample.operation(.get, "/\($0)") }
    let listing = silent.map { operation in
      var operation = operation
      operation.credentials = ["user", "installation"]
      return operation
    }
    let learned = Sample.report(Sample.catalog(silent), Sample.catalog(listing))
    #expect(learned.changes.isEmpty)
    #expect(learned.findings.map(\.id) == ["credentials-learned"])
    let forgotten = Sample.report(Sample.catalog(listing), Sample.catalog(silent))
    #expect(forgotten.changes.isEmpty)
    #expect(forgotten.findings.map(\.id) == ["credentials-forgotten"])
    #expect(forgotten.findings.map(\.severity) == [.warning])
  }

  /// Where the page lists them for others, one that has none lost its own.
  @Test func aLostKindOfTokenIsBreaking() {
    var operations = (0..<6).map { Sample.operation(.get, "/\($0)") }
    for index in operations.indices { operations[index].credentials = ["user"] }
    let base = Sample.catalog(operations)
    operations[0].credentials = []
    let report = Sample.report(base, Sample.catalog(operations))
    #expect(report.changes.map(\.rule) == [.credentialRemoved])
    #expect(report.summary.breaking == 1)
  }

  // MARK: - Headings

  private static func page(_ headings: [String], scopes: [String]) -> Catalog {
    let operations = zip(headings, scopes).enumerated().flatMap { index, pair in
      [HTTPMethod.get, .post].map { method in
        Sample.operation(method, "/\(index)", needs: Requirement(.any(["\(pair.1):read"])), group: pair.0)
      }
    }
    return Sample.catalog(operations)
  }

  private static let words = ["actions", "checks", "emails", "pages", "statuses", "issues"]
  private static let base = page(words.map { "Permission on \"\($0)\"" }, scopes: words)

  @Test func aRewordedPageIsNoDrift() {
    let headings = ["Actions", "Checks", "Email addresses", "Pages", "Commit statuses", "Issues"]
    let scopes = ["actions", "checks", "email_addresses", "pages", "commit_statuses", "issues"]
    let report = Sample.report(Self.base, Self.page(headings, scopes: scopes))
    #expect(report.changes.isEmpty)
    #expect(report.findings.map(\.id) == ["headings-reworded"])
  }

  /// A scope that has another name than its heading says is a token that fails.
  @Test func aScopeThatIsNotMadeOfItsHeadingIsDrift() {
    let headings = ["Actions", "Checks", "Emails", "Pages", "Statuses", "Issues"]
    let scopes = ["actions", "checks", "mail", "pages", "statuses", "issues"]
    let report = Sample.report(Self.base, Self.page(headings, scopes: scopes))
    #expect(Set(report.changes.map(\.rule)) == [.requirementChanged, .scopeRemoved, .scopeAdded])
  }

  @Test func aFewRenamedHeadingsAreDriftEachOnce() {
    var headings = Self.words.map { "Permission on \"\($0)\"" }
    headings[2] = "Email addresses"
    let report = Sample.report(Self.base, Self.page(headings, scopes: Self.words))
    #expect(report.changes.map(\.rule) == [.groupRenamed])
  }

  @Test func anOperationThatMovedToAnotherGroupIsNoRewording() {
    var operations = Self.base.operations
    operations[0].group = "Elsewhere"
    let report = Sample.report(Self.base, Sample.catalog(operations))
    #expect(report.changes.map(\.rule) == [.groupChanged])
  }
}
