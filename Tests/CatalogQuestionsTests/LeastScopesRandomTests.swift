import ScopeModel
import TestSupport
import Testing

@testable import CatalogQuestions
@testable import LeastScopes
@testable import ScopeTable
@testable import SwiftEmission

/// The smallest sets of random catalogs against trying every set of scopes.
@Suite struct LeastScopesRandomTests {
  private static let scopes = RandomScopes(["a:read", "a:write", "a:admin", "b:read", "b:write", "c", "d:all"])

  @Test func everyAnswerIsWhatTryingEverythingGives() {
    var random = SeededRandom()
    for _ in 0..<RunLength.cases(1_000) {
      let catalog = Self.catalog(&random)
      let uses = UseList(
        uses: catalog.operations.map { operation in
          Use(
            Call(method: operation.method, address: operation.path ?? ""),
            at: UsePlace(file: "uses", line: 1, text: operation.label))
        })
      let answer = LeastScopes([catalog]).answer(uses)
      let chosen = Set(answer.scopes.map(\.scope))
      let inclusions = ScopeInclusions(catalog.inclusions)
      #expect(answer.isSmallest)
      Self.expectCoverage(answer, chosen, inclusions)
      Self.expectMinimality(answer, chosen, inclusions)
      Self.expectReasons(answer, chosen, inclusions)
      Self.expectTheSameOfTheTable(catalog, answer)
    }
  }

  /// What is counted is satisfied, and nothing is left out that could be counted.
  private static func expectCoverage(_ answer: LeastAnswer, _ chosen: Set<String>, _ inclusions: ScopeInclusions) {
    let held = inclusions.closure(of: chosen)
    let doubtful = Set(answer.undecided.map(\.used.label))
    for used in answer.covered where !doubtful.contains(used.label) {
      #expect(used.operation.requirement.decision(holding: held) == .satisfied, "\(used.operation) with \(chosen)")
    }
    let apart = answer.undecided.filter(\.doubt.standsApart)
    for entry in apart {
      // What depends on the type stands apart even where everything would do: which case is meant decides what is least.
      if case .perType = entry.used.operation.requirement.kind { continue }
      let everything = entry.used.operation.requirement.decision(holding: inclusions.closure(of: Set(scopes.names)))
      #expect(everything != .satisfied, "\(entry.used.operation) could be counted")
    }
  }

  /// No smaller set covers, and each set of the same size that does and is no lighter stands among the alternatives.
  private static func expectMinimality(_ answer: LeastAnswer, _ chosen: Set<String>, _ inclusions: ScopeInclusions) {
    let requirements = answer.covered.map(\.operation.requirement.plain)
    let enough = scopes.sets.filter { set in
      let held = inclusions.closure(of: set)
      return requirements.allSatisfy { $0.decision(holding: held) == .satisfied }
    }
    let size = enough.map(\.count).min()
    #expect(size == chosen.count, "\(requirements) are covered by \(chosen)")
    let weights = ScopeWeights()
    func weight(_ set: Set<String>) -> Int { set.reduce(0) { $0 + weights.weight(of: Scope(name: $1)) } }
    let best = enough.filter { $0.count == size }
    let lightest = best.filter { weight($0) == best.map(weight).min() }.map { $0.sorted() }
    let ordered = lightest.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(ordered.first == answer.scopes.map(\.scope))
    #expect(Array(ordered.dropFirst().prefix(MinimumCover.alternativeLimit)) == answer.alternatives)
  }

  /// Each scope has an operation that the others do not open, and a reason that rests on inclusion names a statement.
  private static func expectReasons(_ answer: LeastAnswer, _ chosen: Set<String>, _ inclusions: ScopeInclusions) {
    for scope in answer.scopes {
      #expect(!scope.forcedBy.isEmpty)
      let others = inclusions.closure(of: chosen.subtracting([scope.scope]))
      for reason in scope.forcedBy {
        #expect(reason.used.operation.requirement.plain.decision(holding: others) == .notSatisfied)
      }
      for reason in scope.reasons { #expect(reason.gives == [scope.scope] || !reason.inclusions.isEmpty) }
    }
  }

  /// The table that is made of the catalog answers as the command does.
  private static func expectTheSameOfTheTable(_ catalog: Catalog, _ answer: LeastAnswer) {
    let rows = SwiftTableRows(catalog)
    let index = TableIndexWriter.index(of: rows.indexed, rowsByteCount: rows.byteCount)
    let scopes = ScopeNameList(ScopeNameList.text(of: SwiftScopeNames(catalog).scopes.map(\.name)))
    let search = LeastSearch(
      table: OperationTable(rows: rows.text, index: index), scopes: scopes,
      inclusions: ScopeInclusionList(ScopeInclusionList.text(of: catalog.inclusions)))
    let own = search.answer(
      catalog.operations.map { OperationCall($0.method ?? .get, $0.path ?? "") }, in: OperationNeed.Setting())
    #expect(own.scopes.map { scopes.names[$0] } == answer.scopes.map(\.scope))
    #expect(own.lowerBound == answer.lowerBound)
    #expect(own.covered.map(\.path) == answer.covered.map(\.operation.path))
    #expect(own.undecided.map(\.doubt) == answer.undecided.map(\.doubt))
    #expect(own.unlisted.isEmpty)
  }

  private static func catalog(_ random: inout SeededRandom) -> Catalog {
    let inclusions = scopes.inclusions(&random, 0...3)
    let rows = (0..<random.count(1...8)).map { index in ("GET /o\(index)", requirement(&random)) }
    return QuestionCatalog.make(rows, inclusions: inclusions)
  }

  private static func requirement(_ random: inout SeededRandom) -> Requirement {
    let conditions =
      random.oneIn(6) ? [Condition(text: "Also more.", effect: random.pick(Condition.Effect.allCases))] : []
    switch random.below(12) {
    case 0: return Requirement(.none, conditions: conditions)
    case 1: return Requirement(.unavailable)
    case 2: return Requirement(.unknown)
    case 3: return Requirement(.mayCheck(scopes: [random.pick(scopes.names)]))
    case 4:
      return Requirement(
        .perType(
          field: nil,
          cases: random.list(1...2) { random in
            Requirement.TypeCase(
              type: random.pick(["t", "u"]), requirement: QuestionCatalog.any(random.pick(scopes.names)))
          }))
    default:
      return Requirement(.scopes(anyOf: scopes.alternatives(&random)), conditions: conditions)
    }
  }
}

extension Requirement {
  /// Without the words beside it, which leave a decision open and are no part of what is counted.
  fileprivate var plain: Requirement {
    var plain = self
    plain.conditions = []
    return plain
  }
}
