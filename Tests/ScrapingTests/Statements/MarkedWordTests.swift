import Testing

@testable import Scraping

@Suite("Marked words")
struct MarkedWordTests {
  @Test(
    arguments: [
      ("boats:read", "boats:read", []), ("boats:read¹", "boats:read", ["¹"]), ("boats:read*", "boats:read", ["*"]),
      ("boats:read†", "boats:read", ["†"]), ("boats:read[1]", "boats:read", ["[1]"]),
      ("boats:read[^12]", "boats:read", ["[^12]"]), ("boats:read¹²", "boats:read", ["¹²"]),
      ("boats:read¹*", "boats:read", ["¹", "*"]), ("`boats:read`", "boats:read", []),
      ("\"boats:read\".", "boats:read", []), ("“boats:read”,", "boats:read", []),
      ("`boats:read`¹", "boats:read", ["¹"]),
      ("boats:*", "boats:*", []), ("boats.*", "boats.*", []), ("boats/*", "boats/*", []), ("boats.", "boats", []),
      ("boats[id]", "boats[id]", []), ("boats...", "boats...", []), ("*", "*", []), ("¹", "¹", []), ("'", "'", []),
    ] as [(String, String, [String])])
  func whatReadersSkipIsNoPartOfTheName(word: String, name: String, footnotes: [String]) {
    let marked = MarkedWord(word)
    #expect(marked.name == name)
    #expect(marked.footnotes == footnotes)
  }

  @Test func aStarBehindAPathIsAPattern() {
    #expect(MarkedWord("/boats*", takesStar: false).name == "/boats*")
    #expect(MarkedWord("/boats²", takesStar: false).footnotes == ["²"])
  }

  @Test(
    arguments: [
      ("¹", true), ("*", true), ("†", true), ("[1]", true), ("[^2]", true), ("[id]", false), ("1", false), ("", false),
      ("boats", false), ("boats[1]", false),
    ] as [(String, Bool)])
  func aMarkAloneIsOne(word: String, isOne: Bool) {
    #expect(MarkedWord.isFootnote(word) == isOne)
  }
}

@Suite("Names of scopes")
struct ScopeNameTests {
  static func strength(_ word: String) -> ScopeName.Strength? {
    ScopeName(words: Vendor.unknown(id: "acme").scopes).strength(word)
  }

  @Test(arguments: [
    "boats:read", "Boats.Read", "boats_write", "READ_BOATS", "write:boats:admin", "boats.readonly", "boats/*",
    "boats:*",
    "https://boats.example.test/auth/boats", "boats[own]:read", "boatRead", "boats{own}", "ä:read", "READ",
  ])
  func marksOrCapitalsInsideMakeAScope(word: String) {
    #expect(Self.strength(word) == .shaped)
  }

  @Test(arguments: ["boats", "admin", "Boats", "user", "boats-all"])
  func aWholeWordIsOneWhereScopesStand(word: String) {
    #expect(Self.strength(word) == .plain)
  }

  @Test(arguments: [
    "", "n/a", "N/A", "none", "None", "yes", "No", "tbd", "read-only", "and/or", "e.g.", "GET", "post", "v1.0", "2.1",
    "10:30",
    "http://x", "https://", "boats:", ":read", "/boats", "seed:read/seed:write", "n/a:n/a", "boats[own", "boats}", "+1",
    "-", "—", "✖", "scope", "Permissions", "boats:read)", "a b",
  ])
  func otherWordsAreNone(word: String) {
    #expect(Self.strength(word) == nil)
  }

  @Test(
    arguments: [
      ("Boat > Fleet > View", true), ("modify users", true), ("View applications", true), ("boats", true),
      ("Owners only", false), ("Admin users only.", false), ("Same as above", false), ("if the boat is yours", false),
      ("Scope: x", false), ("a, b", false), ("", false), ("1 boat", false), ("Boat or Fleet", false),
    ] as [(String, Bool)])
  func aNameOfSeveralWordsIsNoSentence(text: String, isName: Bool) {
    #expect(ScopeName.isSeveralWords(text) == isName)
  }
}
