import ScopeTable
import Testing

@Suite struct MethodSpellingTests {
  @Test(arguments: HTTPMethod.allCases)
  func everyMethodHasThreeSpellings(method: HTTPMethod) {
    let capitals = method.rawValue
    let small = capitals.lowercased()
    let title = capitals.prefix(1) + small.dropFirst()
    #expect(HTTPMethod(word: capitals.utf8) == method)
    #expect(HTTPMethod(word: small.utf8) == nil && HTTPMethod(word: title.utf8) == nil)
    #expect(HTTPMethod(word: small.utf8, spelled: .small) == method)
    #expect(HTTPMethod(word: title.utf8, spelled: .title) == method)
    for word in [capitals, small, String(title)] { #expect(HTTPMethod(word: word.utf8, spelled: .any) == method) }
    #expect(HTTPMethod(anyCase: capitals.prefix(1).lowercased() + capitals.dropFirst()) == method)
  }

  @Test(arguments: ["", "G", "GE", "GETS", "gET", "GeT", "G\u{395}T", "/GET", "QUERY", "GET "])
  func otherWordsAreNone(word: String) {
    #expect(HTTPMethod(word: word.utf8, spelled: .any) == nil)
  }

  @Test(arguments: [
    ("GET/boats", HTTPMethod.get), ("GETTER", .get), ("PUTPOST", .put), ("get /boats", nil), ("/GET", nil), ("", nil),
  ])
  func aTextMayBeginWithOne(text: String, method: HTTPMethod?) { #expect(HTTPMethod.leading(text.utf8) == method) }

  @Test(arguments: [
    ("applicationpost", HTTPMethod.post), ("get", .get), ("postGET", nil), ("posts", nil), ("", nil),
  ])
  func aTextMayEndInOne(text: String, method: HTTPMethod?) { #expect(HTTPMethod.trailing(text.utf8) == method) }
}
