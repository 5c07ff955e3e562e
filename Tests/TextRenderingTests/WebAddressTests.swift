import Testing
import TextRendering

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example", true), ("http://a.example", true), ("https://", true), ("HTTPS://a.example", false),
    ("https:/a", false), (" https://a", false), ("ftp://a", false), ("javascript:https://a", false), ("", false),
  ])
  func beginnings(text: String, isOne: Bool) {
    #expect(WebAddress.begins(text) == isOne)
    #expect(WebAddress.begins(text[...]) == isOne)
    #expect(WebAddress.begins(Array(text.utf8)) == isOne)
  }
}
