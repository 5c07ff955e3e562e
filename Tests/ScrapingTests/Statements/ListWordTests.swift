import Testing

@testable import Scraping

@Suite("Words of lists of scopes") struct ListWordTests {
  @Test(
    arguments: [
      ("boats:read, boats:all or `crews:read`", ["boats:read", "boats:all", "crews:read"]),
      ("a|b;c&d+e", ["a", "b", "c", "d", "e"]), ("a OR b AND c", ["a", "b", "c"]), ("order, band", ["order", "band"]),
      ("or", []), (" , ", []), ("", []),
    ] as [(String, [String])])
  func names(text: String, names: [String]) { #expect(ScopeListWords.names(in: text) == names) }

  @Test func allWordsAreAsTheListWritesThem() {
    #expect(ScopeListWords.all(in: "`a` or b").map(String.init) == ["`a`", "or", "b"])
  }

  @Test(
    arguments: [
      ("boats:read, boats:all", true), ("boats:read or boats:all", true), ("boats:read", true), ("boats", false),
      ("boats:read boats", false), ("or", false), ("", false),
    ] as [(String, Bool)])
  func listsOfShapedNames(text: String, isList: Bool) {
    #expect(ScopeName(words: ScopeWords()).isList(text) == isList)
  }

  @Test(
    arguments: [("  a  b ", "a  b"), (" ", ""), ("", ""), ("\ta", "\ta"), ("\u{A0}a", "\u{A0}a")] as [(String, String)])
  func onlySpacesAreTakenOff(text: String, trimmed: String) { #expect(SourceWords.trimmed(text) == trimmed) }

  @Test(
    arguments: [("**a*b**", "*", "a*b"), ("[(a)]", "()[]", "a"), ("***", "*", ""), ("a", "", "a")]
      as [(String, String, String)])
  func marksAtTheEnds(text: String, marks: String, trimmed: String) { #expect(text.trimmed(of: marks) == trimmed) }

  @Test(
    arguments: [
      (["In teams: Boats.Read", "For group boats: Boats.Read.Group, Boats.Write"], ["In teams", "For group boats"]),
      (["If signed in: boats:read"], ["If signed in"]),
      // One word is a label, a sentence is none, and what follows must be scopes.
      (["In: Boats.Read"], nil), (["In teams: Boats"], nil), (["Boats of teams: Boats.Read"], nil),
      (["In teams Boats.Read"], nil), (["In teams: Boats.Read", "Oars.Read"], nil), ([], nil),
      (["In one two three four five six seven eight nine ten eleven twelve: Boats.Read"], nil),
    ] as [([String], [String]?)])
  func linesThatSayWhen(lines: [String], conditions: [String]?) {
    let found = ConditionalLines(lines, vendor: .unknown(id: "acme"))
    #expect(found?.parts.map(\.condition) == conditions)
  }

  @Test(
    arguments: [
      ("Delegated (work account) Boats.Read", "Delegated (work account)", "Boats.Read"),
      ("Application: Boats.Read, Boats.All", "Application", "Boats.Read, Boats.All"),
      ("App token + write:boats", "App token", "write:boats"),
      ("Delegated Not supported.", "Delegated", "Not supported."),
      ("Bot None", "Bot", "None"), ("Bot", nil, nil), ("Bot boats", nil, nil), ("Boat Boats.Read", nil, nil),
      ("Bots of the harbour Boats.Read", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func linesOfOneKindOfToken(text: String, credential: String?, rest: String?) {
    let line = CredentialLine(text, vendor: .unknown(id: "acme"))
    #expect(line?.credential == credential && line?.rest == rest)
  }
}
