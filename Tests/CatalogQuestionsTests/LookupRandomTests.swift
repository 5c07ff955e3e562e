import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import CatalogQuestions

/// Look-ups in random catalogs against looking at every operation and every set of scopes.
@Suite struct LookupRandomTests {
  private static let scopes = RandomScopes(["a:read", "a:write", "b:read", "b:write", "c"])
  private static let segments = ["boats", "oars", "{id}", "{name}"]

  @Test func theClosestOfAllOperationsIsFound() throws {
    var random = SeededRandom()
    for _ in 0..<RunLength.cases(1_000) {
      let catalog = Self.catalog(&random)
      let lookup = Lookup([catalog])
      for _ in 0..<5 {
        let called = random.list(1...3) { $0.pick(["boats", "oars", "x17"]) }
        let method = random.pick([HTTPMethod.get, .post])
        let expected = Self.closest(called, method, in: catalog)
        let answer = lookup.operations(Call(method: method, address: "/" + called.joined(separator: "/")))
        #expect(answer.entries.map(\.operation.label) == expected.map { [$0.label] } ?? [], "\(method) \(called)")
      }
    }
  }

  /// Of all that fit, the one whose first segment that differs stands for itself.
  private static func closest(_ called: [String], _ method: HTTPMethod, in catalog: Catalog) -> Operation? {
    let fitting = catalog.operations.compactMap { operation -> (operation: Operation, marks: [Int])? in
      let listed = (operation.path ?? "").split(separator: "/")
      guard operation.method == method, listed.count == called.count else { return nil }
      var marks: [Int] = []
      for (own, word) in zip(listed, called) {
        guard own.hasPrefix("{") || own == word else { return nil }
        marks.append(own == word ? 0 : 1)
      }
      return (operation, marks)
    }
    return fitting.min { $0.marks.lexicographicallyPrecedes($1.marks) }?.operation
  }

  @Test func whatAScopeOpensIsWhatDecisionsSay() {
    var random = SeededRandom()
    for _ in 0..<RunLength.cases(1_000) {
      let catalog = Self.catalog(&random)
      let lookup = Lookup([catalog])
      let inclusions = ScopeInclusions(catalog.inclusions)
      for scope in Set(catalog.scopes.map(\.name)) {
        let entries = lookup.operations(openedBy: scope).entries
        let held = inclusions.closure(of: [scope])
        for operation in catalog.operations {
          let opening = entries.first { $0.operation == operation }?.opening
          let isEnough = operation.requirement.decision(holding: held) == .satisfied
          #expect((opening == .opens) == isEnough, "\(operation) with \(scope)")
          if opening == nil {
            let matters = Self.matters(operation.requirement, held, inclusions)
            #expect(!matters, "\(operation) with \(scope)")
          }
        }
      }
    }
  }

  /// Whether there are scopes to which these make a difference.
  private static func matters(_ requirement: Requirement, _ held: Set<String>, _ inclusions: ScopeInclusions) -> Bool {
    scopes.sets.contains { set in
      let others = inclusions.closure(of: set)
      return requirement.decision(holding: others) != requirement.decision(holding: others.union(held))
    }
  }

  private static func catalog(_ random: inout SeededRandom) -> Catalog {
    let inclusions = scopes.inclusions(&random, 0...2)
    // Paths that are equal but for the names of parameters are one.
    var seen: Set<String> = []
    let rows = (0..<random.count(1...8)).compactMap { _ -> (String, Requirement)? in
      let path = random.list(1...3) { $0.pick(segments) }
      let method = random.pick(["GET", "POST"])
      let requirement = Requirement(.scopes(anyOf: scopes.alternatives(&random)))
      let shape = method + path.map { $0.hasPrefix("{") ? "{}" : $0 }.joined(separator: "/")
      return seen.insert(shape).inserted ? ("\(method) /\(path.joined(separator: "/"))", requirement) : nil
    }
    return QuestionCatalog.make(rows, inclusions: inclusions)
  }
}
