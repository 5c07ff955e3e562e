import ScopeTable
import Testing

/// Requirements and decisions as people read them.
@Suite struct SentenceTests {
  private static func any(_ names: String...) -> Requirement { Requirement(.scopes(anyOf: names.map { [$0] })) }

  @Test func aRequirementPrintsAsSentences() {
    #expect("\(Self.any("a:read"))" == "Required scope: a:read.")
    #expect("\(Self.any("a:read", "a:all"))" == "Any one of these scopes is sufficient: a:read, a:all.")
    #expect("\(Requirement(.scopes(anyOf: [["a", "b"]])))" == "All of these scopes are required: a, b.")
    #expect("\(Requirement(.none))" == "No scope is needed, but a credential is.")
    #expect("\(Requirement(.anonymous))" == "Not even a credential is needed.")
    #expect("\(Requirement(.unavailable))" == "This kind of token cannot call it.")
    #expect(
      "\(Requirement(.unknown))"
        == "The page does not say what is needed, which does not mean that nothing is needed.")
    #expect(
      "\(Requirement(.mayCheck(scopes: ["a", "b"])))"
        == "These may be checked; the page does not say when, or whether all of them are: a, b.")
    #expect(
      "\(Requirement(.derived(template: "{type}:read", from: "id")))"
        == "The name of the scope is computed: {type}:read, from the field id.")
  }

  @Test func eachCaseHasASentenceOfItsOwn() {
    let inner = Requirement(
      .perCredential(cases: [
        Requirement.CredentialCase(credential: "user", requirement: Self.any("u")),
        Requirement.CredentialCase(credential: "bot", requirement: Requirement(.unavailable)),
      ]))
    let requirement = Requirement(
      .perType(
        field: "type",
        cases: [
          Requirement.TypeCase(type: "issue", requirement: Self.any("a", "b")),
          Requirement.TypeCase(type: "ticket", requirement: inner),
        ]), conditions: [Condition(text: "Admins only.", effect: .stricter)])
    #expect(
      requirement.description == """
        It depends on the type of the object, in the field type. For issue, any one of these scopes is sufficient: a, b. For ticket, it depends \
        on the kind of token. For ticket and user, required scope: u. For ticket and bot, this kind of token cannot call \
        it. More may be needed: “Admins only.”
        """)
  }

  @Test func aDecisionPrintsAsASentence() {
    #expect("\(Decision.satisfied)" == "The scopes are sufficient.")
    #expect("\(Decision.notSatisfied)" == "The scopes are not sufficient.")
    #expect(
      "\(Decision.undetermined(.typeNeeded))"
        == "The page does not say enough: it depends on the type of the object, but none was given.")
    #expect(
      "\(Decision.undetermined(.condition(Condition(text: "Sometimes.", effect: .unclear))))"
        == "The page does not say enough: its words may change the answer: “Sometimes.”")
  }
}
