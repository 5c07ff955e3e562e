import Testing
import TextRendering

struct SwiftLiteralTests {
  @Test func aStringIsEscapedToPrintableASCII() {
    #expect(SwiftLiteral.string("ticket:write") == "\"ticket:write\"")
    #expect(SwiftLiteral.string("") == "\"\"")
    #expect(SwiftLiteral.string("a\"b\\(c)\n") == #""a\"b\\(c)\u{A}""#)
    #expect(SwiftLiteral.string("ä\u{202E}👩") == #""\u{E4}\u{202E}\u{1F469}""#)
  }

  @Test(arguments: [
    ("plain", 1), ("\"\"\"", 1), ("\"\"\"#", 2), ("\"\"\"###", 4), ("a \\#(b)", 2), ("\\", 1), ("#####", 1),
    ("\"#\\##", 3),
  ])
  func asManyHashesAsItTakes(text: String, count: Int) {
    let hashes = String(repeating: "#", count: count)
    #expect(SwiftLiteral.multiline(text) == "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)")
  }

  @Test func whatIsUnseenIsEscapedInARawLiteral() {
    #expect(SwiftLiteral.multiline("a\nb\rc\u{0}\u{202E}ä") == "#\"\"\"\na\nb\\#u{D}c\\#u{0}\\#u{202E}ä\n\"\"\"#")
    #expect(SwiftLiteral.multiline("\r\n\"#") == "##\"\"\"\n\\##u{D}\n\"#\n\"\"\"##")
  }

  @Test func aCommentStaysOnItsLine() {
    #expect(SwiftComment.line("a\nfatalError()\r\u{2028}*/") == "// a\\u{A}fatalError()\\u{D}\\u{2028}*/")
    #expect(SwiftComment.documentation("") == "///")
  }
}
