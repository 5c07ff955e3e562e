import ScopeTable
import Testing

@testable import Scraping

@Suite("Words of requirements") struct WordingTests {
  static let wording: RequirementWording = {
    var wording = RequirementWording()
    wording.noneWords = ["No scopes"]
    wording.anonymousWords = ["Open"]
    wording.unknownWords = ["TBD"]
    wording.unavailablePhrases = ["Not for bots", ""]
    wording.notSupportedWords = ["N/A"]
    wording.privateWords = ["Private"]
    wording.ignoredLabels = ["Scope of work"]
    wording.conditionRules = [
      RequirementWording.ConditionRule(beginning: "Also needs", effect: .stricter),
      RequirementWording.ConditionRule(beginning: "Also", effect: .looser),
    ]
    return wording
  }()

  @Test(
    arguments: [
      ("No scopes", "none"), ("no scopes.", "none"), ("NO SCOPES", "none"), ("No scopes..", ""), ("No scope", ""),
      ("No scopes needed", ""), ("open", "anonymous"), ("Open.", "anonymous"), ("Opening", ""), ("tbd.", "unknown"),
      ("Not for bots, sorry", "unavailable"), ("not for bots", "unavailable"), ("Works not for bots", ""),
      ("", "unavailable"), ("n/a", "not supported"), ("N/A.", "not supported"), ("N / A", ""),
    ] as [(String, String)])
  func whatWholeWordsSay(text: String, expected: String) {
    let wording = Self.wording
    let found = [
      wording.saysNone(text) ? "none" : nil, wording.saysAnonymous(text) ? "anonymous" : nil,
      wording.saysUnknown(text) ? "unknown" : nil, wording.saysUnavailable(text) ? "unavailable" : nil,
      wording.saysNotSupported(text) ? "not supported" : nil,
    ]
    #expect(found.compactMap { $0 }.joined(separator: " ") == expected)
    #expect(wording.saysAnything(text) == (!expected.isEmpty && expected != "not supported"))
  }

  @Test func anEmptyTextSaysNothingWithoutAPhraseForIt() {
    #expect(!RequirementWording().saysUnavailable(""))
    #expect(!RequirementWording().saysAnything(""))
  }

  @Test(
    arguments: [("private", true), ("Private", true), ("Private.", false), ("Private beta", false), ("", false)]
      as [(String, Bool)])
  func marksOfPrivatePaths(text: String, isOne: Bool) { #expect(Self.wording.saysPrivate(text) == isOne) }

  @Test(
    arguments: [
      ("Scope of work: all boats", true), ("scope of work", true), ("Scope", false), ("Scope of works: a", false),
    ] as [(String, Bool)])
  func labelsThatStateNothing(text: String, isOne: Bool) { #expect(Self.wording.isIgnoredLabel(text) == isOne) }

  @Test(
    arguments: [
      ("Also needs boats:read.", Condition.Effect.stricter), ("ALSO needs it", .stricter), ("Also for bots", .looser),
      ("It also needs boats:read.", .unclear), ("", .unclear),
    ] as [(String, Condition.Effect)])
  func theFirstRuleThatFitsDecides(text: String, effect: Condition.Effect) {
    #expect(Self.wording.condition(text) == Condition(text: text, effect: effect))
    #expect(Self.wording.isRuled(text) == (effect != .unclear))
  }
}
