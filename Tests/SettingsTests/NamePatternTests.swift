import Settings
import Testing

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("devrev", true), ("github-enterprise", true), ("a1", true), ("a-", true), ("1a", false), ("-a", false),
    ("DevRev", false), ("a_b", false), ("é", false), ("a/b", false), ("", false),
  ])
  func idsOfProviders(name: String, isOne: Bool) { #expect(NamePattern.providerID.matches(name) == isOne) }

  @Test(arguments: [
    ("DevRev", true), ("A", true), ("A_1", true), ("devRev", false), ("_A", false), ("A-b", false), ("Ä", false),
    ("", false),
  ])
  func namesOfTypes(name: String, isOne: Bool) { #expect(NamePattern.typeName.matches(name) == isOne) }

  @Test func namesEndAtTheirLimit() {
    let longest = String(repeating: "a", count: NamePattern.maximumLength)
    #expect(NamePattern.providerID.matches(longest))
    #expect(!NamePattern.providerID.matches(longest + "a"))
  }

  /// The schema's expression says what the code does.
  @Test(arguments: ["a", "A", "ab-1", "Ab_1", "1", "-", "", "é", "aé", String(repeating: "a", count: 65)])
  func theExpressionIsThatOfTheCode(name: String) throws {
    for pattern in [NamePattern.providerID, NamePattern.typeName] {
      let isMatch = try Regex(pattern.expression).wholeMatch(in: name) != nil
      #expect(isMatch == pattern.matches(name), "\(name)")
    }
  }
}
