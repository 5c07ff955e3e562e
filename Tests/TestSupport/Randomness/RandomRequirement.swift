public import ScopeTable

/// Requirements of every kind, within each other where a kind has cases.
public struct RandomRequirement: Sendable {
  public typealias Words = @Sendable (inout SeededRandom) -> String

  /// Makes the name of a scope, or a template.
  private let name: Words
  /// Makes what a page says in words of its own.
  private let text: Words
  private let counts: ClosedRange<Int>

  /// - Parameter counts: How many scopes, alternatives and cases there are. Where there may be none, a condition may also name an
  ///   alternative that there is not: no page says so, but a value can.
  public init(name: @escaping Words, text: @escaping Words, counts: ClosedRange<Int> = 1...3) {
    self.name = name
    self.text = text
    self.counts = counts
  }

  public func make(_ random: inout SeededRandom) -> Requirement { requirement(&random, depth: 0) }

  private func requirement(_ random: inout SeededRandom, depth: Int) -> Requirement {
    let kind = kind(&random, depth: depth)
    let conditions = random.list(0...2) { random in
      Condition(
        text: text(&random), effect: random.pick(Condition.Effect.allCases),
        alternative: random.oneIn(2) ? alternative(of: kind, &random) : nil,
        requires: random.oneIn(4) && depth < 3 ? requirement(&random, depth: depth + 1) : nil)
    }
    return Requirement(kind, least: least(of: kind, &random), conditions: conditions)
  }

  /// Some of the alternatives, each once.
  private func least(of kind: Requirement.Kind, _ random: inout SeededRandom) -> [Int] {
    if counts.lowerBound == 0, random.oneIn(4) { return random.list(0...2) { $0.count(-1...3) } }
    guard case .scopes(let anyOf) = kind, random.oneIn(2) else { return [] }
    return anyOf.indices.filter { _ in random.oneIn(2) }.shuffled(using: &random)
  }

  private func alternative(of kind: Requirement.Kind, _ random: inout SeededRandom) -> Int? {
    if counts.lowerBound == 0 { return random.count(-1...3) }
    guard case .scopes(let anyOf) = kind else { return nil }
    return random.below(anyOf.count)
  }

  private func kind(_ random: inout SeededRandom, depth: Int) -> Requirement.Kind {
    switch random.count(0...(depth < 3 ? 9 : 7)) {
    case 0: .none
    case 1: .anonymous
    case 2: .unavailable
    case 3: .unknown
    case 4: .derived(template: name(&random), from: random.oneIn(2) ? text(&random) : nil)
    case 5: .mayCheck(scopes: random.list(counts, name))
    case 6, 7: .scopes(anyOf: random.list(counts) { $0.list(counts, name) })
    case 8:
      .perType(
        field: random.oneIn(2) ? text(&random) : nil,
        cases: random.list(counts) {
          Requirement.TypeCase(type: text(&$0), requirement: requirement(&$0, depth: depth + 1))
        })
    default:
      .perCredential(
        cases: random.list(counts) {
          Requirement.CredentialCase(credential: text(&$0), requirement: requirement(&$0, depth: depth + 1))
        })
    }
  }
}
