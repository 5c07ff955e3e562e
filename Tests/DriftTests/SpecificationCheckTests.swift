import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import Drift

/// A specification and pages against looking at every operation and every set of scopes.
@Suite struct SpecificationCheckTests {
  private static let scopes = RandomScopes(["a", "b", "c"])
  private static let paths = ["/boats", "/oars", "/boats/{id}", "/crew"]

  private static func side(_ requirements: [String: Requirement], isSpecification: Bool) -> DriftSide {
    let name = isSpecification ? "api.yaml" : "page.html"
    let operations = requirements.sorted { $0.key < $1.key }.enumerated().map { index, entry in
      Operation(
        method: .get, path: entry.key, requirement: entry.value,
        evidence: Evidence(page: name, line: index + 1, excerpt: ""))
    }
    let page = PageRecord(
      path: name, sha256: "", layout: isSpecification ? PageRecord.specificationLayout : "operation-rows",
      entriesSeen: operations.count, entriesRead: operations.count, entriesExplained: 0,
      operationsRead: operations.count)
    return DriftSide(
      name: name,
      catalogs: [Catalog(provider: "acme", title: "Acme", pages: [page], scopes: [], operations: operations)])
  }

  private static func report(_ specification: [String: Requirement], _ pages: [String: Requirement]) -> DriftReport {
    SpecificationCheck().report(
      specification: side(specification, isSpecification: true), pages: side(pages, isSpecification: false),
      today: "2026-11-20")
  }

  private static func any(_ names: String...) -> Requirement { Requirement(.scopes(anyOf: names.map { [$0] })) }

  @Test func itSaysWhoSaysWhat() {
    let report = Self.report(
      ["/boats": Self.any("a", "b"), "/crew": Self.any("a")], ["/boats": Self.any("b"), "/oars": Self.any("c")])
    #expect(report.changes.map(\.rule.id) == ["pages-need-more", "not-on-pages", "not-in-specification"])
    #expect(report.changes.map(\.level) == [.breaking, .risk, .info])
    #expect(
      report.changes.map(\.message.text) == [
        "The specification states `a | b`, but the pages state `b`. A token with only `a` is sufficient only according to the specification.",
        "The pages do not list it. According to the specification, it needs `a`.",
        "The specification does not contain it. According to the pages, it needs `c`.",
      ])
    let text = report.text(as: .text)
    #expect(
      text.hasPrefix(
        """
        1 operation has different requirements; 1 is not on the pages; 1 is not in the specification.
        3 disagreements: 1 breaking, 1 risk, 1 info
        specification: api.yaml, pages: page.html

        """), "\(text)")
    for format in DriftFormat.allCases {
      let text = report.text(as: format)
      for word in ["no longer", "now needs", "Before", "In the base."] {
        #expect(!text.contains(word), "\(format): \(word)")
      }
    }
  }

  @Test func whereTheyAgreeTheReportSaysSo() {
    let report = Self.report(["/boats": Self.any("a")], ["/boats": Self.any("a")])
    #expect(report.changes.isEmpty)
    #expect(report.text(as: .text).hasPrefix("The specification and the pages agree.\n"))
  }

  @Test func everyDisagreementIsFoundAndNoOther() {
    var random = SeededRandom()
    for _ in 0..<RunLength.cases(1_000) {
      let specification = Self.requirements(&random)
      let pages = Self.requirements(&random)
      let found = Self.report(specification, pages).changes
      for path in Self.paths {
        let rules = found.filter { $0.path == path }.map(\.rule.id)
        let expected = Self.expected(specification[path], pages[path])
        #expect(
          rules == expected, "\(path): \(String(describing: specification[path])), \(String(describing: pages[path]))")
      }
      #expect(found.allSatisfy { $0.path != nil })
    }
  }

  private static func requirements(_ random: inout SeededRandom) -> [String: Requirement] {
    var requirements: [String: Requirement] = [:]
    for path in paths where !random.oneIn(4) {
      switch random.below(6) {
      case 0: requirements[path] = Requirement(.unknown)
      case 1: requirements[path] = Requirement(.none)
      default:
        requirements[path] = Requirement(.scopes(anyOf: scopes.alternatives(&random)))
      }
    }
    return requirements
  }

  /// By the sets of scopes that are enough on each side.
  private static func expected(_ specification: Requirement?, _ pages: Requirement?) -> [String] {
    guard let specification else { return pages == nil ? [] : ["not-in-specification"] }
    guard let pages else { return ["not-on-pages"] }
    if specification.kind == .unknown { return pages.kind == .unknown ? [] : ["specification-silent"] }
    if pages.kind == .unknown { return ["pages-silent"] }
    let (own, other) = (enough(specification), enough(pages))
    if own == other { return [] }
    if other.isSubset(of: own) { return ["pages-need-more"] }
    return own.isSubset(of: other) ? ["pages-need-less"] : ["pages-need-other"]
  }

  private static func enough(_ requirement: Requirement) -> Set<Set<String>> {
    Set(scopes.sets.filter { requirement.decision(holding: $0) == .satisfied })
  }
}
