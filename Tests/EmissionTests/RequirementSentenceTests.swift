import ScopeTable
import Testing

@testable import Emission

@Suite struct RequirementSentenceTests {
  static let sentences: [(kind: Requirement.Kind, words: String)] = [
    (.none, "no scope needed"),
    (.anonymous, "no credential needed"),
    (.unavailable, "unavailable"),
    (.unknown, "not stated"),
    (.scopes(anyOf: [["a:read"]]), "`a:read`"),
    (.scopes(anyOf: [["a", "b"]]), "all of: `a`, `b`"),
    (.scopes(anyOf: [["a"], ["b"]]), "any of: `a`, `b`"),
    (.scopes(anyOf: [["a", "b"], ["c"]]), "any of: (`a` and `b`), `c`"),
    (.mayCheck(scopes: ["View a", "b|c"]), "may be checked: `View a`, <code>b&#124;c</code>"),
    (.derived(template: "{x}:read", from: "id"), "computed: `{x}:read`, from `id`"),
    (.derived(template: "{x}:read", from: nil), "computed: `{x}:read`"),
    (
      .perType(
        field: "type",
        cases: [
          Requirement.TypeCase(type: "issue", requirement: Requirement(.scopes(anyOf: [["issue:read"]]))),
          Requirement.TypeCase(type: "task", requirement: Requirement(.unknown)),
        ]),
      "per type, in `type`:<br>`issue`: `issue:read`<br>`task`: not stated"
    ),
    (
      .perCredential(
        cases: [
          Requirement.CredentialCase(
            credential: "application",
            requirement: Requirement(
              .perType(field: nil, cases: [Requirement.TypeCase(type: "a", requirement: Requirement(.none))])))
        ]),
      "per token:<br>`application`: \\[per type: `a`: no scope needed\\]"
    ),
  ]

  @Test(arguments: sentences.indices)
  func everyKindHasWordsOfItsOwn(index: Int) {
    #expect(RequirementSentence.cell(Requirement(Self.sentences[index].kind)) == Self.sentences[index].words)
  }

  @Test func conditionsAreShown() {
    let conditions = [
      Condition(text: "Also needs | parent access.", effect: .stricter),
      Condition(text: "b", effect: .looser, alternative: 1),
    ]
    let requirement = Requirement(.scopes(anyOf: [["a"], ["b"]]), conditions: conditions)
    #expect(
      RequirementSentence.cell(requirement)
        == "any of: `a`, `b`<br>(stricter: Also needs &#124; parent access.)<br>(looser, for alternative 2: b)")
  }

  @Test func whatAConditionRequiresIsShown() {
    let requires = Requirement(
      .scopes(anyOf: [["oars:read"]]), conditions: [Condition(text: "b", effect: .unclear)])
    let condition = Condition(text: "If expand=oars.", effect: .stricter, requires: requires)
    let requirement = Requirement(.none, conditions: [condition])
    #expect(
      RequirementSentence.cell(requirement)
        == "no scope needed<br>(stricter: If expand=oars.; requires: `oars:read` (unclear: b))")
    let legend = RequirementSentence.legend(of: [requirement])
    #expect(legend.count == RequirementSentence.legend(of: [requires]).count + 1)
  }

  @Test func leastPrivilegedAlternativesAreMarked() {
    let requirement = Requirement(.scopes(anyOf: [["a", "b"], ["c"], ["d"]]), least: [0, 2])
    #expect(
      RequirementSentence.cell(requirement)
        == "any of: (`a` and `b`) (least privileged), `c`, `d` (least privileged)")
    #expect(
      RequirementSentence.cell(Requirement(.scopes(anyOf: [["a"]]), least: [0])) == "`a` (least privileged)")
    let nested = Requirement(.perType(field: nil, cases: [.init(type: "x", requirement: requirement)]))
    let plain = RequirementSentence.legend(of: [nested.withoutLeast])
    #expect(RequirementSentence.legend(of: [nested]).map(\.words).dropLast() == plain.map(\.words)[...])
  }
}
