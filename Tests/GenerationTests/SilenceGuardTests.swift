import ScopeModel
import ScopeTable
import Testing

@testable import Findings
@testable import Generation

/// A page whose rows are all there, and whose column of requirements fell silent.
@Suite struct SilenceGuardTests {
  static let scopes = Requirement.Kind.scopes(anyOf: [["a:read"]])

  static func catalog(_ kinds: [Requirement.Kind], page: String = "a", path: String = "") -> Catalog {
    let operations = kinds.enumerated().map { number, kind in
      Operation(
        method: .get, path: "/\(path)\(number)", requirement: Requirement(kind),
        evidence: Evidence(page: page, line: number + 1, excerpt: "GET"))
    }
    let record = PageRecord(
      path: page, sha256: "", layout: "operation-rows", entriesSeen: kinds.count, entriesRead: kinds.count,
      entriesExplained: 0, operationsRead: kinds.count)
    return Catalog(provider: "made-up", title: "Made Up", pages: [record], scopes: [], operations: operations)
  }

  static func findings(_ before: [Requirement.Kind], _ now: [Requirement.Kind], accepted: Double = 0) -> [Finding] {
    ShrinkGuard(acceptedShrink: accepted).findings(committed: catalog(before), revision: catalog(now))
  }

  @Test func anEmptiedColumnBlocksWithCountsByKind() throws {
    let before = [Self.scopes, Self.scopes, .none, .unavailable]
    let finding = try #require(Self.findings(before, [.unknown, .unknown, .unknown, .unknown]).first)
    #expect(finding.severity == .error)
    #expect(finding.id == "requirements-silent")
    #expect(finding.page == "a")
    #expect(
      finding.message.contains(
        "4 requirements (2 with scopes, 1 without scopes, 1 unavailable) before, and now no requirement"))
    #expect(finding.message.contains("GET /0, GET /1, GET /2, GET /3"))
    #expect(finding.message.contains("--accept-shrink"))
  }

  @Test(
    arguments: [
      [scopes, scopes, .unknown],
      [scopes, scopes, .perType(field: nil, cases: [.init(type: "x", requirement: Requirement(.unknown))])],
    ] as [[Requirement.Kind]])
  func oneSilentRequirementBlocks(now: [Requirement.Kind]) {
    #expect(Self.findings([Self.scopes, Self.scopes, Self.scopes], now).map(\.id) == ["requirements-silent"])
  }

  @Test func anotherKindIsNoSilence() {
    let now: [Requirement.Kind] = [
      .mayCheck(scopes: ["a"]), .unavailable, .derived(template: "{x}:read", from: nil), Self.scopes,
    ]
    #expect(Self.findings([Self.scopes, Self.scopes, Self.scopes, .unknown], now) == [])
    #expect(Self.findings([.unknown], [Self.scopes]) == [])
  }

  @Test func aColumnThatNamesNoScopeAnyMoreBlocks() {
    #expect(
      Self.findings([Self.scopes, Self.scopes, Self.scopes], [.none, .none, .none]).map(\.id) == ["requirements-silent"]
    )
    #expect(Self.findings([Self.scopes, .none], [.none, .none]) == [])
  }

  @Test func theAcceptedShareIsAllowed() {
    let before = [Requirement.Kind](repeating: Self.scopes, count: 10)
    let now = [Requirement.Kind](repeating: Self.scopes, count: 9) + [.unknown]
    #expect(Self.findings(before, now, accepted: 0.1) == [])
    #expect(Self.findings(before, now, accepted: 0.05).count == 1)
    #expect(Self.findings(before, before.map { _ in .unknown }, accepted: 1) == [])
  }

  @Test func renamedPathsDoNotHideSilence() {
    let committed = Self.catalog([Self.scopes, Self.scopes])
    let revision = Self.catalog([.unknown, .unknown], path: "v2/")
    #expect(
      ShrinkGuard(acceptedShrink: 0).findings(committed: committed, revision: revision).map(\.id) == [
        "requirements-silent"
      ])
  }

  @Test func missingRowsAreToldOnce() {
    #expect(
      Self.findings([Self.scopes, Self.scopes, Self.scopes, Self.scopes], [Self.scopes]).map(\.id) == ["page-shrunk"])
  }

  @Test func evidenceThatMovedToAnotherPageIsNoSilence() {
    let before = Self.catalog([Self.scopes, Self.scopes])
    let moved = Self.catalog([Self.scopes, Self.scopes], page: "b")
    let both = { (operations: [Operation]) in
      Catalog(
        provider: "made-up", title: "Made Up", pages: before.pages + moved.pages, scopes: [], operations: operations)
    }
    let findings = ShrinkGuard(acceptedShrink: 0).findings(
      committed: both(before.operations), revision: both(moved.operations))
    #expect(findings == [])
  }
}
