import ScopeTable
import Testing

struct DecisionTests {
  static let perType = Requirement(
    .perType(
      field: "type",
      cases: [
        Requirement.TypeCase(type: "issue", requirement: Requirement(.scopes(anyOf: [["issue:read"]]))),
        Requirement.TypeCase(type: "ticket", requirement: Requirement(.scopes(anyOf: [["ticket:read"]]))),
      ]))
  static let perCredential = Requirement(
    .perCredential(cases: [
      Requirement.CredentialCase(credential: "application", requirement: Requirement(.none)),
      Requirement.CredentialCase(credential: "user", requirement: Requirement(.unavailable)),
    ]))

  struct ScopesExample: Sendable {
    var anyOf: [[String]]
    var held: Set<String>
    var expected: Decision
  }

  static let scopesExamples: [ScopesExample] = [
    ScopesExample(anyOf: [["a"]], held: ["a"], expected: .satisfied),
    ScopesExample(anyOf: [["a"]], held: ["b"], expected: .notSatisfied),
    ScopesExample(anyOf: [["a"]], held: [], expected: .notSatisfied),
    ScopesExample(anyOf: [["a"], ["b"]], held: ["b"], expected: .satisfied),
    ScopesExample(anyOf: [["a", "b"]], held: ["a"], expected: .notSatisfied),
    ScopesExample(anyOf: [["a", "b"]], held: ["b", "a", "c"], expected: .satisfied),
    ScopesExample(anyOf: [["a", "b"], ["c"]], held: ["a"], expected: .notSatisfied),
    ScopesExample(anyOf: [[]], held: [], expected: .satisfied),
    ScopesExample(anyOf: [], held: ["a"], expected: .notSatisfied),
    ScopesExample(anyOf: [["A"]], held: ["a"], expected: .notSatisfied),
  ]

  @Test(arguments: scopesExamples)
  func scopes(example: ScopesExample) {
    #expect(Requirement(.scopes(anyOf: example.anyOf)).decision(holding: example.held) == example.expected)
  }

  @Test func kindsWithoutAlternatives() {
    #expect(Requirement(.none).decision(holding: []) == .satisfied)
    #expect(Requirement(.anonymous).decision(holding: []) == .satisfied)
    #expect(Requirement(.unavailable).decision(holding: ["a"]) == .notSatisfied)
    #expect(Requirement(.unknown).decision(holding: ["a"]) == .undetermined(.unknown))
    #expect(Requirement(.mayCheck(scopes: ["a"])).decision(holding: ["a"]) == .undetermined(.mayCheck))
    let derived = Requirement(.derived(template: "{t}:read", from: "id"))
    #expect(derived.decision(holding: ["t:read"]) == .undetermined(.derived(template: "{t}:read")))
  }

  @Test(arguments: Condition.Effect.allCases)
  func aConditionTurnsOnlyWhatItCanTurn(effect: Condition.Effect) {
    let condition = Condition(text: "words", effect: effect)
    let open = Decision.undetermined(.condition(condition))
    let scopes = Requirement(.scopes(anyOf: [["a"]]), conditions: [condition])
    let turnsSatisfied = effect == .stricter || effect == .unclear
    let turnsNotSatisfied = effect == .looser || effect == .unclear
    #expect(scopes.decision(holding: ["a"]) == (turnsSatisfied ? open : .satisfied))
    #expect(scopes.decision(holding: ["b"]) == (turnsNotSatisfied ? open : .notSatisfied))
    for kind in [Requirement.Kind.none, .anonymous] {
      let decision = Requirement(kind, conditions: [condition]).decision(holding: [])
      #expect(decision == (turnsSatisfied ? open : .satisfied))
    }
    let unavailable = Requirement(.unavailable, conditions: [condition])
    #expect(unavailable.decision(holding: ["a"]) == (turnsNotSatisfied ? open : .notSatisfied))
    let unknown = Requirement(.unknown, conditions: [condition])
    #expect(unknown.decision(holding: ["a"]) == .undetermined(.unknown))
  }

  @Test func aConditionOfOneAlternativeLeavesTheOthers() {
    let stricter = Condition(text: "Also needs b.", effect: .stricter, alternative: 0)
    let requirement = Requirement(.scopes(anyOf: [["a"], ["all"]]), conditions: [stricter])
    #expect(requirement.decision(holding: ["a"]) == .undetermined(.condition(stricter)))
    #expect(requirement.decision(holding: ["all"]) == .satisfied)
    #expect(requirement.decision(holding: ["a", "all"]) == .satisfied)
    #expect(requirement.decision(holding: ["c"]) == .notSatisfied)
    let looser = Condition(text: "Sometimes not needed.", effect: .looser, alternative: 1)
    let other = Requirement(.scopes(anyOf: [["a"], ["all"]]), conditions: [looser])
    #expect(other.decision(holding: []) == .undetermined(.condition(looser)))
    #expect(other.decision(holding: ["a"]) == .satisfied)
  }

  @Test func aConditionOfNoAlternativeBelongsToAll() {
    let stricter = Condition(text: "words", effect: .stricter, alternative: 7)
    let requirement = Requirement(.scopes(anyOf: [["a"]]), conditions: [stricter])
    #expect(requirement.decision(holding: ["a"]) == .undetermined(.condition(stricter)))
  }

  @Test func aTypeChoosesItsCase() {
    #expect(Self.perType.decision(holding: ["issue:read"], type: "issue") == .satisfied)
    #expect(Self.perType.decision(holding: ["issue:read"], type: "ticket") == .notSatisfied)
    #expect(Self.perType.decision(holding: ["issue:read"], type: "task") == .undetermined(.typeNotListed("task")))
  }

  @Test func withoutATypeTheCasesMustAgree() {
    #expect(Self.perType.decision(holding: ["issue:read"]) == .undetermined(.typeNeeded))
    #expect(Self.perType.decision(holding: ["issue:read", "ticket:read"]) == .satisfied)
    #expect(Self.perType.decision(holding: []) == .notSatisfied)
    #expect(Requirement(.perType(field: nil, cases: [])).decision(holding: ["a"]) == .undetermined(.unknown))
  }

  @Test func conditionsStandInsideAndBesideCases() {
    let inside = Condition(text: "Also needs parent read access.", effect: .stricter)
    let beside = Condition(text: "Only for admins.", effect: .stricter)
    let inner = Requirement.TypeCase(type: "issue", requirement: Requirement(.none, conditions: [inside]))
    let requirement = Requirement(.perType(field: nil, cases: [inner]), conditions: [beside])
    #expect(requirement.decision(holding: [], type: "issue") == .undetermined(.condition(inside)))
    var plain = Self.perType
    plain.conditions = [beside]
    #expect(plain.decision(holding: ["issue:read"], type: "issue") == .undetermined(.condition(beside)))
    #expect(plain.decision(holding: [], type: "issue") == .notSatisfied)
  }

  @Test func credentialsChooseLikeTypes() {
    #expect(Self.perCredential.decision(holding: [], credential: "application") == .satisfied)
    #expect(Self.perCredential.decision(holding: [], credential: "user") == .notSatisfied)
    #expect(Self.perCredential.decision(holding: []) == .undetermined(.credentialNeeded))
    #expect(Self.perCredential.decision(holding: [], credential: "bot") == .undetermined(.credentialNotListed("bot")))
    let nested = Requirement(
      .perCredential(cases: [Requirement.CredentialCase(credential: "user", requirement: Self.perType)]))
    #expect(nested.decision(holding: ["issue:read"], type: "issue", credential: "user") == .satisfied)
    #expect(nested.decision(holding: ["issue:read"]) == .undetermined(.typeNeeded))
  }

  /// Of a stricter condition that says what it requires, whoever holds that too is no longer in doubt.
  @Test func aSatisfiedConditionStandsInNobodysWay() {
    let condition = Condition(
      text: "If expand=oars: oars:read", effect: .stricter, requires: Requirement(.scopes(anyOf: [["oars:read"]])))
    let requirement = Requirement(.scopes(anyOf: [["a"]]), conditions: [condition])
    #expect(requirement.decision(holding: ["a"]) == .undetermined(.condition(condition)))
    #expect(requirement.decision(holding: ["a", "oars:read"]) == .satisfied)
    #expect(requirement.decision(holding: ["oars:read"]) == .notSatisfied)
    let more = Condition(text: "Only for admins.", effect: .stricter)
    let both = Requirement(.scopes(anyOf: [["a"]]), conditions: [condition, more])
    #expect(both.decision(holding: ["a", "oars:read"]) == .undetermined(.condition(more)))
  }

  @Test func onlyAStricterConditionIsAnsweredByWhatItRequires() {
    for effect in [Condition.Effect.looser, .unclear] {
      let condition = Condition(text: "a", effect: effect, requires: Requirement(.scopes(anyOf: [["b"]])))
      let requirement = Requirement(.scopes(anyOf: [["a"]]), conditions: [condition])
      #expect(requirement.decision(holding: ["b"]) == .undetermined(.condition(condition)))
      let satisfied = Requirement(.none, conditions: [condition]).decision(holding: ["b"])
      #expect(satisfied == (effect == .unclear ? .undetermined(.condition(condition)) : .satisfied))
    }
  }

  @Test func whatAConditionRequiresMayDependOnTypeAndToken() {
    let condition = Condition(text: "a", effect: .stricter, alternative: 0, requires: Self.perCredential)
    let requirement = Requirement(.scopes(anyOf: [["a"], ["b"]]), conditions: [condition])
    #expect(requirement.decision(holding: ["a"], credential: "application") == .satisfied)
    #expect(requirement.decision(holding: ["a"], credential: "user") == .undetermined(.condition(condition)))
    #expect(requirement.decision(holding: ["a"]) == .undetermined(.condition(condition)))
    #expect(requirement.decision(holding: ["b"], credential: "user") == .satisfied)
  }

  @Test func leastPrivilegedChangesNoDecision() {
    let requirement = Requirement(.scopes(anyOf: [["a"], ["b"]]), least: [0])
    #expect(requirement.decision(holding: ["b"]) == .satisfied)
    #expect(requirement.decision(holding: ["c"]) == .notSatisfied)
  }

  @Test func casesMayLieInsideEachOther() {
    let perType = Requirement(
      .perType(
        field: nil,
        cases: [
          Requirement.TypeCase(type: "chat", requirement: Self.perCredential),
          Requirement.TypeCase(type: "team", requirement: Requirement(.scopes(anyOf: [["team:read"]]))),
        ]))
    #expect(perType.decision(holding: [], type: "chat", credential: "application") == .satisfied)
    #expect(perType.decision(holding: [], type: "chat", credential: "user") == .notSatisfied)
    #expect(perType.decision(holding: [], type: "chat") == .undetermined(.credentialNeeded))
    #expect(perType.decision(holding: ["team:read"], type: "team") == .satisfied)
    #expect(perType.decision(holding: ["team:read"], credential: "user") == .undetermined(.typeNeeded))
  }
}
