import ScopeTable
import TestSupport
import Testing

@testable import Drift

/// What a change of a requirement means for tokens.
@Suite struct RequirementMeaningTests {
  @Test(arguments: [
    (Requirement.Kind.any(["a"], ["b"]), Requirement.Kind.any(["b"], ["a"])),
    (.any(["a", "b"]), .any(["b", "a", "a"])),
    (.any(["a"]), .any(["a"], ["a", "b"])),
    (.any(["a"], []), .none),
    (.mayCheck(scopes: ["a", "b"]), .mayCheck(scopes: ["b", "a"])),
    (.types(("x", .any(["a"])), ("y", .none)), .types(("y", .none), ("x", .any(["a"], ["a"])))),
  ])
  func otherwiseWrittenIsNoChange(base: Requirement.Kind, revision: Requirement.Kind) {
    #expect(Sample.rules(base, revision).isEmpty)
    #expect(Sample.rules(revision, base).isEmpty)
  }

  @Test func theCounterExampleIsAToken() throws {
    let before = Sample.operation(needs: Requirement(.any(["ticket:read"], ["ticket:all"])))
    let after = Sample.operation(needs: Requirement(.any(["ticket:all"])))
    let report = Sample.report(Sample.catalog([before]), Sample.catalog([after]))
    let change = try #require(report.changes.first { $0.rule == .requirementTightened })
    #expect(change.counterExample == .holding(["ticket:read"]))
    #expect(
      change.message.text
        == "It needed `ticket:read | ticket:all` and now needs `ticket:all`. A token with only `ticket:read` is no longer sufficient."
    )
  }

  @Test func aCallWithoutATokenIsACounterExampleToo() throws {
    let report = Sample.report(
      Sample.catalog([Sample.operation(needs: Requirement(.anonymous))]),
      Sample.catalog([Sample.operation(needs: Requirement(.none))]))
    let change = try #require(report.changes.first)
    #expect(change.rule == .requirementTightened)
    #expect(change.counterExample == .missing)
  }

  /// Letters that look alike are other scopes to a server.
  @Test func scopesAreComparedByTheirBytes() {
    #expect(Sample.rules(.any(["caf\u{E9}"]), .any(["cafe\u{301}"])) == ["requirement-changed"])
  }

  @Test func eachTypeIsComparedByItself() {
    let base = Requirement.Kind.types(("issue", .any(["a"])), ("ticket", .any(["b"])), ("part", .none))
    let revision = Requirement.Kind.types(("issue", .none), ("ticket", .any(["b", "c"])), ("user", .none))
    #expect(
      Sample.rules(base, revision) == ["requirement-tightened", "type-removed", "requirement-loosened", "type-added"])
  }

  @Test func aCaseInACaseIsComparedToo() {
    let base = Requirement.Kind.credentials(("app", .types(("x", .any(["a"])))), ("user", .none))
    let revision = Requirement.Kind.credentials(("app", .types(("x", .any(["b"])))))
    #expect(Sample.rules(base, revision) == ["requirement-changed", "credential-removed"])
  }

  @Test func anotherFormOfTheSameMeaningIsSaidSo() {
    let cases = Requirement.Kind.types(("x", .any(["a"])), ("y", .any(["a"])))
    #expect(Sample.rules(.any(["a"]), cases) == ["requirement-rewritten"])
    #expect(Sample.rules(cases, .any(["a"])) == ["requirement-rewritten"])
    let field = Requirement.Kind.perType(field: "kind", cases: [.init(type: "x", requirement: Requirement(.none))])
    #expect(Sample.rules(.types(("x", .none)), field) == ["requirement-rewritten"])
    let computed = { (field: String?) in Requirement.Kind.derived(template: "{x}:read", from: field) }
    #expect(Sample.rules(computed("id"), computed(nil)) == ["requirement-rewritten"])
  }

  /// The decision against all sets of up to 12 scopes.
  @Test func theDecisionAgreesWithBruteForce() {
    var random = SeededRandom()
    for _ in 0..<2_000 {
      let scopes = (0..<random.count(1...12)).map { "s\($0)" }
      let base = Self.alternatives(&random, of: scopes)
      let revision = random.oneIn(3) ? Self.edited(base, &random, of: scopes) : Self.alternatives(&random, of: scopes)
      var (isTightened, isLoosened) = (false, false)
      for bits in 0..<(1 << scopes.count) {
        let held = Set(scopes.indices.filter { bits & (1 << $0) != 0 }.map { scopes[$0] })
        let (was, now) = (Self.isEnough(held, base), Self.isEnough(held, revision))
        if was, !now { isTightened = true }
        if now, !was { isLoosened = true }
      }
      let expected: [String] =
        switch (isTightened, isLoosened) {
        case (false, false): []
        case (true, false): ["requirement-tightened"]
        case (false, true): ["requirement-loosened"]
        case (true, true): ["requirement-changed"]
        }
      #expect(Sample.rules(.scopes(anyOf: base), .scopes(anyOf: revision)) == expected, "\(base) → \(revision)")
      checkCounterExample(base, revision)
    }
  }

  private func checkCounterExample(_ base: [[String]], _ revision: [[String]]) {
    let comparison = RequirementComparison(Requirement(.scopes(anyOf: base)), Requirement(.scopes(anyOf: revision)))
    for difference in comparison.differences {
      let (lost, gained): (Token?, Token?) =
        switch difference.kind {
        case .tightened(let lost): (lost.token, nil)
        case .loosened(let gained): (nil, gained.token)
        case .changed(let lost, let gained): (lost.token, gained.token)
        default: (nil, nil)
        }
      #expect(lost != nil || gained != nil)
      if let held = lost.map({ Set($0.scopes) }) {
        #expect(Self.isEnough(held, base) && !Self.isEnough(held, revision))
      }
      if let held = gained.map({ Set($0.scopes) }) {
        #expect(!Self.isEnough(held, base) && Self.isEnough(held, revision))
      }
    }
  }

  private static func isEnough(_ held: Set<String>, _ anyOf: [[String]]) -> Bool {
    anyOf.contains { $0.allSatisfy(held.contains) }
  }

  private static func alternatives(_ random: inout SeededRandom, of scopes: [String]) -> [[String]] {
    random.list(0...5) { random in random.list(0...3) { $0.pick(scopes) } }
  }

  private static func edited(_ base: [[String]], _ random: inout SeededRandom, of scopes: [String]) -> [[String]] {
    var edited = base.shuffled(using: &random)
    if random.oneIn(2) { edited.append((edited.first ?? []) + [random.pick(scopes)]) }
    if random.oneIn(3), !edited.isEmpty { edited.removeLast() }
    return edited
  }
}
