import ScopeTable
import TestSupport
import Testing

struct RequirementNotationTests {
  /// What a reviewer sees, and what it stands for.
  static let examples: [(String, Requirement)] = [
    ("account:write | account:all", Requirement(.scopes(anyOf: [["account:write"], ["account:all"]]))),
    ("repo:read & org:read | admin", Requirement(.scopes(anyOf: [["repo:read", "org:read"], ["admin"]]))),
    ("\"View applications\"", Requirement(.scopes(anyOf: [["View applications"]]))),
    ("\"none\"", Requirement(.scopes(anyOf: [["none"]]))),
    ("none", Requirement(.none)),
    ("anonymous", Requirement(.anonymous)),
    ("unavailable", Requirement(.unavailable)),
    ("unknown", Requirement(.unknown)),
    ("scopes ()", Requirement(.scopes(anyOf: []))),
    ("() | a", Requirement(.scopes(anyOf: [[], ["a"]]))),
    ("mayCheck (\"View applications\", a)", Requirement(.mayCheck(scopes: ["View applications", "a"]))),
    ("derived ({object_type}:read from id)", Requirement(.derived(template: "{object_type}:read", from: "id"))),
    ("derived ({object_type}:read)", Requirement(.derived(template: "{object_type}:read", from: nil))),
    (
      "perType type (issue -> issue:read | issue:all, ticket -> none [unclear words])",
      Requirement(
        .perType(
          field: "type",
          cases: [
            Requirement.TypeCase(
              type: "issue", requirement: Requirement(.scopes(anyOf: [["issue:read"], ["issue:all"]]))),
            Requirement.TypeCase(
              type: "ticket",
              requirement: Requirement(.none, conditions: [Condition(text: "words", effect: .unclear)])),
          ]))
    ),
    (
      "perCredential (application -> READ) [looser \"Not \\\"always\\\".\"]",
      Requirement(
        .perCredential(cases: [
          Requirement.CredentialCase(credential: "application", requirement: Requirement(.scopes(anyOf: [["READ"]])))
        ]), conditions: [Condition(text: "Not \"always\".", effect: .looser)])
    ),
    (
      "a | b [stricter alternative 1 \"Only for \\u{202E}admins.\"]",
      Requirement(
        .scopes(anyOf: [["a"], ["b"]]),
        conditions: [Condition(text: "Only for \u{202E}admins.", effect: .stricter, alternative: 1)])
    ),
    ("a | b | c [least 2 0]", Requirement(.scopes(anyOf: [["a"], ["b"], ["c"]]), least: [2, 0])),
    (
      "a | b [least 0] [stricter \"If expand=oars: oars:read\" requires oars:read & x | y [least 1] [unclear z]]",
      Requirement(
        .scopes(anyOf: [["a"], ["b"]]), least: [0],
        conditions: [
          Condition(
            text: "If expand=oars: oars:read", effect: .stricter,
            requires: Requirement(
              .scopes(anyOf: [["oars:read", "x"], ["y"]]), least: [1],
              conditions: [Condition(text: "z", effect: .unclear)]))
        ])
    ),
    (
      "perType (issue -> perCredential (user -> a [least 0], app -> unavailable), ticket -> none)",
      Requirement(
        .perType(
          field: nil,
          cases: [
            Requirement.TypeCase(
              type: "issue",
              requirement: Requirement(
                .perCredential(cases: [
                  Requirement.CredentialCase(
                    credential: "user", requirement: Requirement(.scopes(anyOf: [["a"]]), least: [0])),
                  Requirement.CredentialCase(credential: "app", requirement: Requirement(.unavailable)),
                ]))),
            Requirement.TypeCase(type: "ticket", requirement: Requirement(.none)),
          ]))
    ),
  ]

  @Test func examplesAreWrittenAndRead() {
    for (notation, requirement) in Self.examples {
      #expect(requirement.notation == notation)
      #expect(Requirement(notation: notation) == requirement)
    }
  }

  static let refused: [String] = [
    "", " ", "a |", "| a", "a  | b", "a & ", "not", "none ", " none", "perType", "perType (", "perType (a -> )",
    "perType (a -> none", "perCredential x (a -> none)", "mayCheck", "mayCheck (a,b)", "derived (from x)",
    "none [x \"y\"]", "none [stricter]", "none [stricter \"y\"", "none [stricter alternative x \"y\"]", "\"a",
    "\"\\x\"",
    "a [least]", "a [least x]", "a [least 0", "a [least 0 ]", "a [stricter b] [least 0]", "a [stricter b requires]",
    "a [stricter b requires ]", "a [stricter b requires c", "a [stricter b requires c d]",
    "\"\\u{D800}\"", "\"\\u{110000}\"", "\"\\u{}\"", "\"\\u{41\"", "\"\\", "a b", "none none", "(a)", "a;b",
  ]

  @Test(arguments: refused)
  func whatIsNoNotationIsRefused(text: String) {
    #expect(Requirement(notation: text) == nil)
  }

  @Test func depthIsLimited() {
    func nested(_ depth: Int) -> Requirement {
      var requirement = Requirement(.none)
      for _ in 0..<depth {
        requirement = Requirement(
          .perType(field: nil, cases: [Requirement.TypeCase(type: "a", requirement: requirement)]))
      }
      return requirement
    }
    let deepest = nested(Requirement.notationDepthLimit)
    #expect(Requirement(notation: deepest.notation) == deepest)
    #expect(Requirement(notation: nested(Requirement.notationDepthLimit + 1).notation) == nil)
    #expect(Requirement(notation: String(repeating: "perType (a -> ", count: 100_000)) == nil)
  }

  @Test func depthOfConditionsIsLimited() {
    func nested(_ depth: Int) -> Requirement {
      var requirement = Requirement(.none)
      for _ in 0..<depth {
        requirement = Requirement(
          .none, conditions: [Condition(text: "a", effect: .stricter, requires: requirement)])
      }
      return requirement
    }
    let deepest = nested(Requirement.notationDepthLimit)
    #expect(Requirement(notation: deepest.notation) == deepest)
    #expect(Requirement(notation: nested(Requirement.notationDepthLimit + 1).notation) == nil)
    #expect(Requirement(notation: String(repeating: "none [stricter a requires ", count: 100_000)) == nil)
  }

  @Test func randomRequirementsComeBack() {
    let seed = RunSeed.ofRun.value
    var random = SeededRandom()
    for _ in 0..<2_000 {
      let requirement = HostileWords.requirement.make(&random)
      let notation = requirement.notation
      let read = Requirement(notation: notation)
      guard let read, Self.isSame(read, requirement) else {
        Issue.record("seed \(seed): \(requirement) became \(notation) and came back as \(String(describing: read))")
        return
      }
      let unseen = notation.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" || $0 == "\u{2028}" }
      #expect(!unseen, "seed \(seed): \(notation)")
    }
  }

  /// Equal to the byte, where `==` of two strings would forgive another normal form.
  private static func isSame(_ left: Requirement, _ right: Requirement) -> Bool {
    left == right && left.notation.utf8.elementsEqual(right.notation.utf8)
  }
}
