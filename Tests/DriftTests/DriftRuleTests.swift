import Testing

@testable import Drift

@Suite struct DriftRuleTests {
  @Test func idsAreUniqueAndKebabCase() {
    let ids = DriftRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let isKebab = id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
      #expect(isKebab, "\(id)")
    }
  }

  /// What callers rely on.
  @Test func theContractsRulesAreThere() {
    let contract = [
      "operation-added", "operation-removed", "requirement-tightened", "requirement-loosened", "requirement-changed",
      "requirement-learned", "requirement-forgotten", "operation-made-unavailable", "operation-made-available",
      "credential-added", "credential-removed", "condition-added", "condition-removed", "scope-added", "scope-removed",
      "parameter-added", "parameter-removed", "parameter-changed",
    ]
    for id in contract { #expect(DriftRule.all.contains { $0.family == id }, "\(id)") }
  }

  @Test func mirrorsAreRulesThatMirrorBack() {
    for rule in DriftRule.all {
      let named = DriftRule.all.filter { $0.id == rule.mirror }
      let mirrored = named.isEmpty ? DriftRule.all.filter { $0.family == rule.mirror } : named
      #expect(!mirrored.isEmpty, "\(rule.id)")
      for other in mirrored { #expect(other.mirror == rule.id || other.mirror == rule.family, "\(rule.id)") }
    }
  }
}
