import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Several parts about one requirement") struct CombinedRequirementTests {
  static func part(_ kind: Requirement.Kind, line: Int, note: String? = nil) -> RequirementSection {
    RequirementSection(
      line: line, words: [Line(number: line, text: "words")],
      outcome: .statement(RequirementStatement(requirement: Requirement(kind), note: note)), pieces: line..<line + 1)
  }

  static func other(_ outcome: RequirementSection.Outcome, line: Int) -> RequirementSection {
    RequirementSection(line: line, words: [], outcome: outcome, pieces: line..<line + 1)
  }

  static func combined(_ sections: [RequirementSection]) -> CombinedRequirement {
    CombinedRequirement(
      sections, name: "GET /boats", page: "page", vendor: .unknown(id: "acme"), footnotes: Footnotes(.of([])))
  }

  @Test func oneStatementIsTheRequirement() {
    let one = Self.combined([Self.part(.any(["a:b"]), line: 3, note: "Words.")])
    #expect(one.requirement == Requirement(.any(["a:b"])))
    #expect(one.note == "Words." && one.findings == [] && one.stated?.line == 3 && !one.isUnreadable)
    #expect(one.evidence.map(\.line) == [3])
  }

  @Test func theSameTwiceSaysNothingNew() {
    let two = Self.combined([Self.part(.any(["a:b"]), line: 3), Self.part(.any(["a:b"]), line: 7)])
    #expect(two.requirement == Requirement(.any(["a:b"])) && two.findings == [])
    #expect(two.evidence.map(\.line) == [3, 7])
  }

  @Test func anotherOneLeavesOpenWhichHolds() {
    let two = Self.combined([Self.part(.any(["a:b"]), line: 3), Self.part(.any(["c:d"]), line: 7)])
    #expect(two.findings.map { "\($0.line ?? 0) \($0.id)" } == ["7 conflicting-requirement"])
    #expect(two.requirement?.scopeNames.sorted() == ["a:b", "c:d"])
  }

  @Test func otherKindsOfTokenCompleteTheFirst() {
    func token(_ kind: String, line: Int) -> RequirementSection {
      Self.part(
        .perCredential(cases: [.init(credential: kind, requirement: Requirement(.any(["\(kind):a"])))]), line: line)
    }
    let two = Self.combined([token("app", line: 3), token("user", line: 7)])
    #expect(two.findings == [])
    #expect(two.requirement.map(TruthNotation.notation) == "byCredential(app=any(app:a);user=any(user:a))")
  }

  @Test func conditionsNeedNoStatement() {
    let condition = Condition(text: "Roles: mate", effect: .unclear)
    let alone = Self.combined([Self.other(.condition(condition), line: 4)])
    #expect(alone.requirement == Requirement(.unknown, conditions: [condition]))
    #expect(alone.stated == nil && alone.note == "Roles: mate")
    let beside = Self.combined([
      Self.other(.condition(condition), line: 4), Self.part(.any(["a:b"]), line: 5, note: "Words."),
    ])
    #expect(beside.requirement == Requirement(.any(["a:b"]), conditions: [condition]))
    #expect(beside.note == "Words. Roles: mate")
  }

  @Test func whatCannotBeReadIsAnError() {
    let none = Self.combined([Self.other(.unreadable("it names no scope"), line: 4)])
    #expect(none.isUnreadable && none.requirement == nil)
    #expect(none.findings.map(\.message) == ["The requirement of GET /boats cannot be read: it names no scope."])
    #expect(Self.combined([]).requirement == nil)
  }
}
