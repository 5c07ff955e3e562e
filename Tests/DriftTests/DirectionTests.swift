import Testing

@testable import Drift

@Suite struct DirectionTests {
  /// Where base and revision are swapped, what was tightened is loosened.
  @Test func aMirroredRuleGoesTheOtherWay() {
    let opposite: [DriftDirection?: DriftDirection?] = [.tighter: .looser, .looser: .tighter, .both: .both, nil: nil]
    for rule in DriftRule.all {
      guard let mirror = DriftRule.rule(id: rule.mirror) else { continue }
      #expect(mirror.direction == opposite[rule.direction], "\(rule.id)")
    }
  }

  /// An operation that is gone needs nothing, and a page that fell silent says nothing.
  @Test func whatIsGoneOrSilentIsNeitherTighterNorLooser() {
    for rule in [
      DriftRule.operationRemoved, .operationAdded, .requirementForgotten, .requirementLearned, .scopeRemoved,
    ] {
      #expect(rule.direction == nil, "\(rule.id)")
    }
  }
}
