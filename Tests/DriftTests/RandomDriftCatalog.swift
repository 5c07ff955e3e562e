import ScopeModel
import ScopeTable
import TestSupport

@testable import Drift

/// A random catalog, and edits of it that each make one change. No operation is edited twice, so that no edit hides another.
struct RandomDriftCatalog {
  private var operations: [Operation]
  private var untouched: [Int]
  private var serial = 0

  init(_ random: inout SeededRandom) {
    operations = (0..<random.count(3...12)).map { index in
      var operation = Sample.operation(
        random.pick(HTTPMethod.allCases), "/o\(index)x\(random.below(1000))/{id}", needs: Self.requirement(&random),
        group: random.pick(["Works", "Parts", "Users"]), line: random.count(1...999))
      operation.title = random.oneIn(2) ? "Title \(index)" : nil
      operation.credentials = random.oneIn(2) ? ["user", "app"] : []
      operation.versions = random.oneIn(3) ? ["1.0", "2.0"] : []
      operation.parameters = random.list(0...3) { random in
        Parameter(
          name: "p\(random.below(1_000_000))", location: random.pick(Parameter.Location.allCases), type: "string",
          required: random.oneIn(2), nullable: false, defaultValue: random.oneIn(3) ? "1" : nil,
          allowedValues: random.oneIn(3) ? ["1", "2"] : [])
      }
      return operation
    }
    untouched = Array(operations.indices)
  }

  var catalog: Catalog { Sample.catalog(operations, entriesRead: 20) }

  /// The same catalog, written in another order.
  static func shuffled(_ catalog: Catalog, _ random: inout SeededRandom) -> Catalog {
    Sample.catalog(
      catalog.operations.map { operation in
        var operation = operation
        operation.requirement = rewritten(operation.requirement, &random)
        operation.credentials.shuffle(using: &random)
        operation.parameters.shuffle(using: &random)
        return operation
      }.shuffled(using: &random), entriesRead: 20)
  }

  private static func rewritten(_ requirement: Requirement, _ random: inout SeededRandom) -> Requirement {
    switch requirement.kind {
    case .scopes(let anyOf):
      var alternatives = anyOf.map { $0.shuffled(using: &random) }.shuffled(using: &random)
      // An alternative that another one covers, and one that stands twice, change nothing.
      if !alternatives.isEmpty { alternatives += [Array(alternatives.joined()), alternatives[0]] }
      return Requirement(.scopes(anyOf: alternatives), conditions: requirement.conditions)
    case .mayCheck(let scopes):
      return Requirement(.mayCheck(scopes: scopes.shuffled(using: &random)), conditions: requirement.conditions)
    case .perType(let field, let cases):
      return Requirement(
        .perType(
          field: field,
          cases: cases.map { .init(type: $0.type, requirement: rewritten($0.requirement, &random)) }
            .shuffled(using: &random)), conditions: requirement.conditions)
    default: return requirement
    }
  }

  private static let scopes = RandomScopes(["a:read", "a:write", "b:read", "b:write", "c:all"])

  private static func requirement(_ random: inout SeededRandom) -> Requirement {
    let conditions = random.oneIn(4) ? [Condition(text: "Words \(random.below(99)).", effect: .stricter)] : []
    let alternatives = { (random: inout SeededRandom) in
      Requirement.Kind.scopes(anyOf: scopes.alternatives(&random))
    }
    switch random.below(8) {
    case 0: return Requirement(.none, conditions: conditions)
    case 1: return Requirement(.unknown)
    case 2: return Requirement(.mayCheck(scopes: ["a:read", "c:all"]), conditions: conditions)
    case 3, 4:
      let cases = ["issue", "ticket"].map {
        Requirement.TypeCase(type: $0, requirement: Requirement(alternatives(&random)))
      }
      return Requirement(.perType(field: "type", cases: cases), conditions: conditions)
    default: return Requirement(alternatives(&random), conditions: conditions)
    }
  }

  // MARK: - Edits

  /// Makes one edit, and says what must be reported; `nil` where the drawn operation does not allow it.
  mutating func edit(_ random: inout SeededRandom) -> RandomEditTests.Expectation? {
    guard !untouched.isEmpty else { return nil }
    serial += 1
    if random.oneIn(8) { return add() }
    let index = untouched.remove(at: random.below(untouched.count))
    if random.oneIn(8) {
      defer { remove(index) }
      return expectation(.operationRemoved, index)
    }
    guard let rule = change(&operations[index], &random) else { return nil }
    return expectation(rule, index)
  }

  private func expectation(_ rule: DriftRule, _ index: Int) -> RandomEditTests.Expectation {
    let operation = operations[index]
    return RandomEditTests.Expectation(rule: rule.id, operation: "\(operation.label)")
  }

  private mutating func add() -> RandomEditTests.Expectation {
    operations.append(Sample.operation(.get, "/entirely/new/\(serial)/path/of/its/own"))
    return expectation(.operationAdded, operations.count - 1)
  }

  private mutating func remove(_ index: Int) {
    operations.remove(at: index)
    untouched = untouched.map { $0 > index ? $0 - 1 : $0 }
  }

  private func change(_ operation: inout Operation, _ random: inout SeededRandom) -> DriftRule? {
    switch random.below(14) {
    case 0:
      operation.title = "Other title \(serial)"
      return .titleChanged
    case 1:
      operation.note = "Other note \(serial)"
      return .noteChanged
    case 2:
      operation.path = operation.path?.replacing("{id}", with: "{name}")
      return .pathParameterRenamed
    case 3:
      operation.credentials.append("kind \(serial)")
      return .credentialAdded
    case 4:
      return operation.credentials.popLast() == nil ? nil : .credentialRemoved
    case 5:
      return operation.versions.popLast() == nil ? nil : .versionRemoved
    case 6:
      operation.requirement.conditions.append(Condition(text: "More \(serial).", effect: .unclear))
      return .conditionAdded
    case 7:
      return operation.requirement.conditions.popLast() == nil ? nil : .conditionRemoved
    case 8:
      operation.parameters.append(Parameter(name: "new\(serial)", location: .query, required: true))
      return .requiredParameterAdded
    case 9:
      return operation.parameters.popLast() == nil ? nil : .parameterRemoved
    case 10:
      guard !operation.parameters.isEmpty else { return nil }
      operation.parameters[0].type = "other"
      return .parameterTypeChanged
    default:
      return changeRequirement(&operation.requirement, &random)
    }
  }

  private func changeRequirement(_ requirement: inout Requirement, _ random: inout SeededRandom) -> DriftRule? {
    switch requirement.kind {
    case .unknown:
      requirement.kind = .none
      return .requirementLearned
    case .none:
      requirement.kind = random.oneIn(2) ? .unavailable : .any(["new\(serial):read"])
      return requirement.kind == .unavailable ? .operationMadeUnavailable : .requirementTightened
    case .scopes(let anyOf):
      return changeAlternatives(anyOf, of: &requirement, &random)
    case .mayCheck(let scopes):
      requirement.kind = random.oneIn(2) ? .unknown : .mayCheck(scopes: scopes + ["new\(serial):read"])
      return requirement.kind == .unknown ? .requirementForgotten : .requirementChanged
    case .perType(let field, var cases):
      defer { requirement.kind = .perType(field: field, cases: cases) }
      if random.oneIn(3) {
        cases.append(.init(type: "type\(serial)", requirement: Requirement(.none)))
        return .typeAdded
      }
      guard case .scopes(let anyOf) = cases[0].requirement.kind else { return nil }
      return changeAlternatives(anyOf, of: &cases[0].requirement, &random)
    case .anonymous, .unavailable, .derived, .perCredential: return nil
    }
  }

  /// A scope that no other alternative holds makes the direction of each edit certain.
  private func changeAlternatives(
    _ anyOf: [[String]], of requirement: inout Requirement, _ random: inout SeededRandom
  ) -> DriftRule? {
    switch random.below(3) {
    case 0:
      requirement.kind = .scopes(anyOf: anyOf + [["new\(serial):read"]])
      return .requirementLoosened
    case 1:
      requirement.kind = .scopes(anyOf: anyOf.map { $0 + ["new\(serial):read"] })
      return .requirementTightened
    default:
      requirement.kind = .scopes(anyOf: [["new\(serial):read"]])
      return .requirementChanged
    }
  }
}
