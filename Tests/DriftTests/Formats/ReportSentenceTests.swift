import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// What a report says first, and what it says once.
@Suite struct ReportSentenceTests {
  private static func catalog(_ needs: [(String, Requirement.Kind)]) -> Catalog {
    Sample.catalog(needs.map { Sample.operation(.get, $0.0, needs: Requirement($0.1), group: "Boats") })
  }

  private static func sentence(_ base: [(String, Requirement.Kind)], _ revision: [(String, Requirement.Kind)])
    -> String?
  {
    ReportSentence(Sample.report(catalog(base), catalog(revision))).text
  }

  /// More operations than any test changes, so that no page shrinks.
  private static let others = (0..<40).map { ("/others/\($0)", Requirement.Kind.none) }

  @Test func callersAreToldWhatToDo() {
    let base: [(String, Requirement.Kind)] = [
      ("/a", .any(["a"], ["b"])), ("/b", .any(["a"], ["b"])), ("/c", .any(["a"])), ("/d", .any(["a"])),
      ("/e", .any(["a"])),
    ]
    let revision: [(String, Requirement.Kind)] = [
      ("/a", .any(["a"])), ("/b", .any(["b"])), ("/c", .any(["b"])), ("/d", .any(["a"], ["b"])), ("/f", .any(["a"])),
    ]
    #expect(
      Self.sentence(base + Self.others, revision + Self.others)
        == "1 operation was removed; 2 now need more; 1 now needs something else; 1 now needs less; 1 is new; nothing to do for the other 40."
    )
  }

  @Test func oneThatNothingHappensToIsNotAlarmed() {
    #expect(Self.sentence(Self.others, Self.others) == nil)
    #expect(
      Self.sentence(Self.others, Self.others + [("/new", .none)])
        == "1 operation is new; nothing to do for the other 40.")
    var titled = Self.catalog(Self.others).operations
    titled[0].title = "Other words"
    let report = Sample.report(Self.catalog(Self.others), Sample.catalog(titled))
    #expect(ReportSentence(report).text == "No operation needs anything different.")
  }

  /// A page whose operations are all there and need nothing any more is told in the first line.
  @Test func aGuttedPageIsToldFirst() throws {
    let base = (0..<40).map { ("/others/\($0)", Requirement.Kind.any(["a"])) }
    let revision = (0..<40).map { ("/others/\($0)", Requirement.Kind.unknown) }
    let report = Sample.report(Self.catalog(base), Self.catalog(revision))
    for format in [DriftFormat.text, .markdown, .html] {
      let lines = report.text(as: format).split(separator: "\n")
      let first = format == .html ? lines.first { $0.hasPrefix("<h1>") } : lines[format == .markdown ? 2 : 0]
      #expect(try #require(first).contains("Check this first: the format of 1 page has probably changed."))
    }
  }

  // MARK: - One entry for many operations

  private static let many: DriftReport = {
    let base = (0..<20).map { ("/boats/\($0)", Requirement.Kind.any(["a"], ["b"])) }
    let revision = (0..<20).map { ("/boats/\($0)", Requirement.Kind.any(["a"], ["c"])) }
    return Sample.report(catalog(base + others), catalog(revision + others))
  }()

  @Test(arguments: [DriftFormat.text, .markdown, .html])
  func aChangeThatManyShareStandsThereOnce(format: DriftFormat) {
    let text = Self.many.text(as: format)
    let marker = "A token with only"
    // Once of a token that lost its access, and once of one that gained it.
    #expect(text.components(of: marker) == 2)
    for number in 0..<20 { #expect(text.contains("/boats/\(number)")) }
    if format != .markdown { for change in Self.many.changes { #expect(text.contains(change.fingerprint)) } }
  }

  @Test func twoOfAKindAreTwoEntries() {
    let base = (0..<2).map { ("/boats/\($0)", Requirement.Kind.any(["a"])) }
    let revision = (0..<2).map { ("/boats/\($0)", Requirement.Kind.any(["b"])) }
    let text = Sample.report(Self.catalog(base + Self.others), Self.catalog(revision + Self.others)).text(as: .text)
    #expect(text.components(of: "It needed `a`") == 2)
  }

  // MARK: - Words that changed

  @Test func theWordsThatChangedAreMarked() {
    let text = Self.many.text(as: .text)
    #expect(text.contains("    a | [-b-] {+c+}\n"))
    #expect(Self.many.text(as: .markdown).contains("`a |` ~~`b`~~ → `a |` **`c`**"))
    let html = Self.many.text(as: .html)
    #expect(html.contains("<code><bdi>a |</bdi> <del><bdi>b</bdi></del></code>"))
    #expect(html.contains("<code><bdi>a |</bdi> <ins><bdi>c</bdi></ins></code>"))
  }

  @Test(arguments: [
    ("a | b", "a", ["a", "-| b"], ["a"]), ("a", "b | a", ["a"], ["+b |", "a"]),
    ("a & b | c", "a & d | c", ["a &", "-b", "| c"], ["a &", "+d", "| c"]),
  ])
  func eachSideHasItsWords(base: String, revision: String, before: [String], after: [String]) throws {
    let difference = try #require(WordDifference(base, revision))
    #expect(difference.base.map { ($0.isKept ? "" : "-") + $0.text } == before)
    #expect(difference.revision.map { ($0.isKept ? "" : "+") + $0.text } == after)
  }

  @Test func whatSharesNothingIsNotMarked() {
    #expect(WordDifference("a", "b") == nil)
    #expect(WordDifference("a | b", "c | d") == nil)
    #expect(WordDifference(String(repeating: "a ", count: 700), "a") == nil)
  }

  // MARK: - Links

  @Test func placesLeadToTheFileAndToThePage() {
    func side(_ name: String, _ url: String?, _ kind: Requirement.Kind) -> DriftSide {
      var page = PageRecord(
        path: "Inputs/a b.txt", sha256: "", layout: "operation-rows", entriesSeen: 1, entriesRead: 1,
        entriesExplained: 0,
        operationsRead: 1)
      page.url = url
      var operation = Sample.operation(.get, "/a", needs: Requirement(kind))
      operation.evidence = Evidence(page: "Inputs/a b.txt", line: 7, excerpt: "")
      return DriftSide(
        name: name, catalogs: [Catalog(provider: "p", title: "P", pages: [page], scopes: [], operations: [operation])])
    }
    func html(_ url: String?) -> String {
      DriftComparison().report(
        base: side("a", nil, .any(["a"])), revision: side("b", url, .any(["b"])), today: "2026-11-20"
      ).text(as: .html)
    }
    #expect(html(nil).contains("<a href=\"Inputs/a%20b.txt#L7\">"))
    #expect(
      html("https://harbour.example/scopes").contains(
        "(<a href=\"https://harbour.example/scopes\" rel=\"noreferrer\">page</a>)"))
    for address in ["javascript:alert(1)", "https://a.example/\"onclick", "data:text/html,x"] {
      #expect(!html(address).contains(">page</a>"))
    }
  }

  /// Every level and kind of change that is there can be hidden by a box of its own.
  @Test func theFilterNamesWhatIsThere() {
    let text = SampleReport.report.text(as: .html)
    for level in DriftLevel.allCases { #expect(text.contains("id=\"show-level-\(level.rawValue)\"")) }
    for kind in DriftRule.Kind.allCases {
      let isThere = SampleReport.report.changes.contains { $0.rule.kind == kind }
      #expect(text.contains("id=\"show-kind-\(kind.rawValue)\"") == isThere)
      #expect(HTMLReportStyle.rules.contains(".kind-\(kind.rawValue),"))
    }
  }
}

extension String {
  /// How often other words stand in it.
  fileprivate func components(of words: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: words) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
