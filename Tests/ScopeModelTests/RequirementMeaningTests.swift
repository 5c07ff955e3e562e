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
}
