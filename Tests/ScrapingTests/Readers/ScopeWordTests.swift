import Testing

@testable import Scraping

@Suite("Words where scopes belong") struct ScopeWordTests {
  @Test(arguments: [
    ("a:b, c:d", ["a:b", "‹,›", "c:d"]), ("a:b;c:d", ["a:b", "‹,›", "c:d"]),
    ("seed:{read,write} x", ["seed:{read,write}", "x"]),
    ("a:b (only admins) c", ["a:b", "‹(only admins)›", "c"]), ("a:b(note)", ["a:b", "‹(note)›"]),
    ("(a (b) c)", ["‹(a (b) c)›"]), ("\"a, b\" c", ["\"a, b\"", "c"]), ("`a`,b", ["`a`", "‹,›", "b"]),
    ("\"a b", ["\"a", "b"]), ("(a", ["a"]), ("", []),
  ])
  func tokens(line: String, expected: [String]) {
    var tokens = ScopeTokens(line)
    var found: [String] = []
    while let token = tokens.next() {
      switch token {
      case .word(let word): found.append(String(word))
      case .mark: found.append("‹,›")
      case .group(let inner): found.append("‹(\(inner))›")
      }
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("{type}:read", "{type}:read", nil, nil),
    ("{type}:read (derived from id field)", "{type}:read", "id", "derived from id field"),
    (
      "{type}:read (taken from the kind field, e.g. boat)", "{type}:read", "kind",
      "taken from the kind field, e.g. boat"
    ),
    ("{type}:read (any)", "{type}:read", nil, "any"),
    ("{type}", nil, nil, nil), ("{}:read", nil, nil, nil), ("{type}: read", nil, nil, nil),
    ("{type}:read or more", nil, nil, nil), ("type:read", nil, nil, nil),
  ])
  func computedNames(text: String, template: String?, field: String?, remark: String?) {
    let found = ScopeTemplate(text)
    #expect(found?.template == template && found?.field == field && found?.remark == remark)
  }

  @Test func computedNamesInAngleBrackets() {
    #expect(ScopeTemplate(angled: "<object>:read")?.template == "{object}:read")
    #expect(ScopeTemplate(angled: "<object:read") == nil)
  }

  @Test(arguments: [
    ("Bot", true), ("User token", true), ("Delegated (work account)", true), ("OAuth 2.0 access tokens", true),
    ("app only", true), ("Boats", false), ("Token", false), ("", false),
  ])
  func kindsOfToken(text: String, isOne: Bool) { #expect(CredentialStatement.isKind(text) == isOne) }

  @Test func linesForKindsOfToken() {
    let vendor = Vendor.unknown(id: "a")
    let lines = CredentialLines(["Bot: boats:read", "User: boats:read, boats:all"], vendor: vendor)
    #expect(lines?.parts.map(\.credential) == ["Bot", "User"])
    #expect(lines?.parts.map(\.lines) == [["boats:read"], ["boats:read, boats:all"]])
    let joined = CredentialLines(["Bot: boats:read User: boats:all"], vendor: vendor)
    #expect(joined?.parts.map(\.lines) == [["boats:read"], ["boats:all"]])
    #expect(CredentialLines(["App token + boats:write"], vendor: vendor)?.parts.map(\.lines) == [["boats:write"]])
    for lines in [["Boat: boats:read"], ["Bot: a:b", "Bot: c:d"], ["Bot: a:b", "c:d"], ["OAuth: a:b"], []] {
      #expect(CredentialLines(lines, vendor: vendor) == nil, "\(lines)")
    }
  }

  @Test(arguments: [
    ("You must have the boats permission.", true), ("A role is needed", true),
    ("List boats (scope: boats:read)", true), ("The required permission", false), ("Permissions", false),
    ("You must have a boat.", false), ("", false),
  ])
  func wordsThatReadLikeARequirement(text: String, isOne: Bool) {
    #expect(RequirementTalk.isIn(text, vendor: .unknown(id: "a")) == isOne)
  }

  @Test(arguments: [
    ("a:b,", true, false), ("a:b OR", true, false), ("or c:d", false, true), (", c:d", false, true),
    ("a:b", false, false), ("order", false, false), ("OR", false, false),
  ])
  func requirementsThatGoOn(text: String, isOpen: Bool, goesOn: Bool) {
    #expect(RequirementText.isOpen(text) == isOpen && RequirementText.goesOn(text) == goesOn)
  }

  @Test(arguments: [
    ("a:b.", "a:b"), ("a:b. Only for admins.", "a:b — Only for admins."), ("None.", "None"),
    ("Boats are blue. Oars too.", "Boats are blue. Oars too."),
  ])
  func theSentenceBehindARequirementIsANote(text: String, expected: String) {
    #expect(RequirementText.withNoteApart(text, vendor: .unknown(id: "a")) == expected)
  }
}
