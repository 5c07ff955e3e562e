import ScopeTable
import TestSupport

/// Words that break a notation that does not quote them.
enum HostileWords {
  static let all: [String] = [
    "", " ", "a", "none", "unknown", "from", "since", "not supported", "account:read", "View applications", "a, b",
    "a | b", "a & b", "x -> y", "->", "(", ")", "()", "[", "]", " [stricter x]", "\"", "\"\"\"", "\\", "\\(x)", "\"#",
    "\"\"\"#", "\n", "\r\n", "\r", "\u{0}", "\u{1B}[31m", "\u{202E}abc", "\u{2066}x\u{2069}", "\u{200B}", "\u{FEFF}",
    "e\u{301}", "\u{301}", "\"\u{301}", "👩‍👩‍👧", "日本語", "\u{A0}", "*/", "//", "`default`",
    "{object_type}:read", "a\tb", "; note x", "= x", "\u{10FFFF}", "\u{E0041}", "\u{2028}", "alternative 1", "\\u{41}",
    "#\"", "\\#(x)",
  ]

  /// Requirements that nobody would write, to see whether they survive.
  static let requirement = RandomRequirement(name: word, text: word, counts: 0...3)

  @Sendable static func word(_ random: inout SeededRandom) -> String {
    let first = random.pick(all)
    return random.chance(25) ? first + random.pick(all) : first
  }
}
