import ScopeTable
import TestRandomness

/// Requirements that nobody would write, to see whether they survive.
struct RandomRequirement {
  static let hostile: [String] = [
    "", " ", "a", "none", "unknown", "from", "since", "not supported", "account:read", "View applications", "a, b",
    "a | b", "a & b", "x -> y", "->", "(", ")", "()", "[", "]", " [stricter x]", "\"", "\"\"\"", "\\", "\\(x)", "\"#",
    "\"\"\"#", "\n", "\r\n", "\r", "\u{0}", "\u{1B}[31m", "\u{202E}abc", "\u{2066}x\u{2069}", "\u{200B}", "\u{FEFF}",
    "e\u{301}", "\u{301}", "\"\u{301}", "👩‍👩‍👧", "日本語", "\u{A0}", "*/", "//", "`default`",
    "{object_type}:read", "a\tb", "; note x", "= x", "\u{10FFFF}", "\u{E0041}", "\u{2028}", "alternative 1", "\\u{41}",
    "#\"", "\\#(x)",
  ]

  var generator: SeededRandom

  init(seed: UInt64) {
    generator = SeededRandom(seed: seed)
  }

  mutating func word() -> String {
    let first = generator.pick(Self.hostile)
    return generator.chance(25) ? first + generator.pick(Self.hostile) : first
  }

  mutating func words(upTo count: Int) -> [String] {
    (0..<generator.below(count + 1)).map { _ in word() }
  }

  mutating func requirement(depth: Int = 0) -> Requirement {
    let conditions = generator.chance(60) ? [] : (0...generator.below(2)).map { _ in condition() }
    return Requirement(kind(depth: depth), conditions: conditions)
  }

  private mutating func condition() -> Condition {
    let alternative: Int? = generator.chance(50) ? nil : generator.below(5) - 1
    return Condition(text: word(), effect: generator.pick(Condition.Effect.allCases), alternative: alternative)
  }

  private mutating func kind(depth: Int) -> Requirement.Kind {
    switch generator.below(depth < 3 ? 9 : 7) {
    case 0: return .none
    case 1: return .anonymous
    case 2: return .unavailable
    case 3: return .unknown
    case 4: return .scopes(anyOf: (0..<generator.below(4)).map { _ in words(upTo: 3) })
    case 5: return .derived(template: word(), from: generator.chance(50) ? nil : word())
    case 6: return .mayCheck(scopes: words(upTo: 4))
    case 7:
      let cases = words(upTo: 3).map { Requirement.TypeCase(type: $0, requirement: requirement(depth: depth + 1)) }
      return .perType(field: generator.chance(50) ? nil : word(), cases: cases)
    default:
      let cases = words(upTo: 3).map {
        Requirement.CredentialCase(credential: $0, requirement: requirement(depth: depth + 1))
      }
      return .perCredential(cases: cases)
    }
  }
}
