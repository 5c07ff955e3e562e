import ScopeModel
import ScopeTable
import Testing

@Suite("Meaning of requirements")
struct RequirementMeaningTests {
  typealias Containment = RequirementMeaning.Containment

  static func scopes(_ anyOf: [String]...) -> Requirement { Requirement(.scopes(anyOf: anyOf)) }

  static func perType(_ field: String?, _ cases: (String, Requirement)...) -> Requirement {
    Requirement(.perType(field: field, cases: cases.map { Requirement.TypeCase(type: $0.0, requirement: $0.1) }))
  }

  /// Who holds what, over three scopes: an oracle for alternatives of sets.
  static let holders: [Set<String>] = [
    [], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"],
  ]

  static func satisfies(_ held: Set<String>, _ anyOf: [[String]]) -> Bool {
    anyOf.contains { held.isSuperset(of: $0) }
  }

  @Test func containmentOfAlternativesIsThatOfTheirHolders() {
    let sets: [[String]] = [["a"], ["b"], ["a", "b"], ["b", "c"], ["c", "a", "b"]]
    var requirements: [[[String]]] = []
    for first in sets {
      requirements.append([first])
      for second in sets { requirements.append([first, second]) }
    }
    for inner in requirements {
      for outer in requirements {
        let holds = Self.holders.allSatisfy { !Self.satisfies($0, inner) || Self.satisfies($0, outer) }
        let meaning = RequirementMeaning(Requirement(.scopes(anyOf: inner)))
        #expect(meaning.isContained(in: Requirement(.scopes(anyOf: outer))) == (holds ? .holds : .fails))
      }
    }
  }

  @Test func orderAndDoublesMeanNothing() {
    let left = RequirementMeaning(Self.scopes(["a"], ["b", "c"]))
    #expect(!left.contradicts(Self.scopes(["c", "b", "c"], ["a"], ["a"])))
    #expect(!left.contradicts(Self.scopes(["a"], ["b", "c"], ["a", "b"])))
    #expect(left.contradicts(Self.scopes(["a"], ["b"])))
    #expect(left.contradicts(Self.scopes(["a"])))
  }

  @Test func silenceContradictsNothingAndIsContainedInNothing() {
    let all: [Requirement] = [
      Requirement(.none), Requirement(.anonymous), Requirement(.unavailable), Self.scopes(["a"]),
      Self.perType("id", ("x", Self.scopes(["b"]))), Requirement(.mayCheck(scopes: ["a"])),
    ]
    let unknown = Requirement(.unknown)
    for requirement in all {
      #expect(!RequirementMeaning(unknown).contradicts(requirement))
      #expect(!RequirementMeaning(requirement).contradicts(unknown))
      #expect(RequirementMeaning(requirement).isContained(in: unknown) == .undetermined)
      #expect(!RequirementMeaning(requirement).contradicts(requirement))
      for other in all where other != requirement { #expect(RequirementMeaning(requirement).contradicts(other)) }
    }
  }

  @Test func kindsStandInTheirOrder() {
    let order: [Requirement] = [
      Requirement(.unavailable), Self.scopes(["a", "b"]), Self.scopes(["a"]), Requirement(.none),
      Requirement(.anonymous),
    ]
    for (low, inner) in order.enumerated() {
      for (high, outer) in order.enumerated() {
        let expected: Containment = low <= high ? .holds : .fails
        #expect(RequirementMeaning(inner).isContained(in: outer) == expected)
      }
    }
  }

  @Test func typesAreComparedOneByOne() {
    let own = Self.perType(nil, ("x", Self.scopes(["a"])), ("y", Self.scopes(["b"])))
    let reordered = Self.perType("id", ("y", Self.scopes(["b"])), ("x", Self.scopes(["a"], ["a"])))
    let looser = Self.perType("id", ("x", Self.scopes(["a"])), ("y", Self.scopes(["b"], ["c"])))
    let fewer = Self.perType(nil, ("x", Self.scopes(["a"])))
    #expect(!RequirementMeaning(own).contradicts(reordered))
    #expect(RequirementMeaning(own).contradicts(looser))
    #expect(RequirementMeaning(own).isContained(in: looser) == .holds)
    #expect(RequirementMeaning(looser).isContained(in: own) == .fails)
    #expect(RequirementMeaning(own).contradicts(fewer))
    #expect(RequirementMeaning(own).isContained(in: fewer) == .undetermined)
    #expect(RequirementMeaning(reordered).contradicts(Self.perType("type", ("x", own), ("y", own))))
    #expect(!RequirementMeaning(Self.perType(nil, ("x", Self.scopes(["a"])))).contradicts(Self.scopes(["a"])))
    #expect(!RequirementMeaning(Self.perType("id", ("x", Requirement(.none)))).contradicts(Requirement(.none)))
    #expect(
      !RequirementMeaning(own).contradicts(Self.perType(nil, ("x", Requirement(.unknown)), ("y", Self.scopes(["b"])))))
  }

  static func perCredential(_ cases: (String, Requirement)...) -> Requirement {
    Requirement(.perCredential(cases: cases.map { Requirement.CredentialCase(credential: $0.0, requirement: $0.1) }))
  }

  /// By type and then by kind of token says the same as by kind of token and then by type.
  @Test func casesAreComparedInWhicheverOrderTheyLie() {
    let byType = Self.perType(
      nil, ("x", Self.perCredential(("user", Self.scopes(["a"])), ("app", Self.scopes(["b"])))),
      ("y", Self.perCredential(("user", Self.scopes(["c"])), ("app", Requirement(.unavailable)))))
    let byCredential = Self.perCredential(
      ("user", Self.perType(nil, ("x", Self.scopes(["a"])), ("y", Self.scopes(["c"])))),
      ("app", Self.perType(nil, ("x", Self.scopes(["b"])), ("y", Requirement(.unavailable)))))
    let looser = Self.perCredential(
      ("user", Self.perType(nil, ("x", Self.scopes(["a"])), ("y", Self.scopes(["c"], ["d"])))),
      ("app", Self.perType(nil, ("x", Self.scopes(["b"])), ("y", Requirement(.unavailable)))))
    let fewer = Self.perCredential(("user", Self.perType(nil, ("x", Self.scopes(["a"])))))
    #expect(!RequirementMeaning(byType).contradicts(byCredential))
    #expect(!RequirementMeaning(byCredential).contradicts(byType))
    #expect(RequirementMeaning(byType).isContained(in: byCredential) == .holds)
    #expect(RequirementMeaning(byType).isContained(in: looser) == .holds)
    #expect(RequirementMeaning(looser).isContained(in: byType) == .fails)
    #expect(RequirementMeaning(byType).contradicts(looser))
    #expect(RequirementMeaning(byType).contradicts(fewer))
    #expect(RequirementMeaning(byType).isContained(in: fewer) == .undetermined)
    #expect(RequirementMeaning(fewer).isContained(in: byType) == .undetermined)
  }

  @Test func leastPrivilegedMeansNothing() {
    let plain = Self.scopes(["a"], ["b"])
    let marked = Requirement(.scopes(anyOf: [["a"], ["b"]]), least: [1])
    #expect(!RequirementMeaning(plain).contradicts(marked))
    #expect(RequirementMeaning(marked).isContained(in: plain) == .holds)
  }

  /// What a condition requires is named, and is no alternative.
  @Test func scopesOfConditionsAreNamed() {
    let condition = Condition(text: "a", effect: .stricter, requires: Self.scopes(["c"]))
    let requirement = Requirement(.scopes(anyOf: [["a"], ["b"]]), conditions: [condition])
    #expect(requirement.scopeNames == ["a", "b", "c"])
    #expect(Self.perType(nil, ("x", requirement)).scopeNames == ["a", "b", "c"])
    #expect(RequirementMeaning(requirement).isContained(in: Self.scopes(["c"])) == .fails)
  }
}
