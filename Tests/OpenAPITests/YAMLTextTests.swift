import JSON
import OpenAPI
import Testing
import TextRendering

@Suite struct YAMLTextTests {
  @Test(arguments: [
    ("a", #""a""#), ("", #""""#), ("on", #""on""#), ("a\"b\\", #""a\"b\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
    ("\u{0}\u{7F}", #""\u0000\u007f""#), ("\u{85}\u{2028}", #""\u0085\u2028""#), ("\u{FFFF}", #""\uffff""#),
    ("é😀", #""é😀""#), ("# a: *b", ##""# a: *b""##),
  ]) func quotes(_ text: String, _ quoted: String) {
    #expect(YAMLText.quoted(text) == quoted)
  }

  /// JSON writes two surrogates, which YAML takes for two characters that are none.
  @Test func charactersBeyondTheFirstPlaneHaveOneEscape() {
    #expect(YAMLText.quoted("\u{E0041}") == #""\U000e0041""#)
    #expect(JSONNode.string("\u{E0041}").line == #""\udb40\udc41""#)
  }

  @Test func valuesStandOnOneLine() {
    let node = JSONNode.object([
      JSONNode.Member("a\n", .array([.null, .bool(true), .number(-1), .string("b\n")])),
      JSONNode.Member("c", .onOneLine(.object([]))),
    ])
    #expect(YAMLText.line(node) == #"{"a\n": [null, true, -1, "b\n"], "c": {}}"#)
  }
}

@Suite struct JSONPathTextTests {
  @Test(arguments: [
    ("/works.list", "['/works.list']"), ("/a/{b}", "['/a/{b}']"), ("it's", #"['it\'s']"#), (#"\"#, #"['\\']"#),
    ("\"", "['\"']"), ("\n\u{0}", #"['\u000a\u0000']"#), ("\u{E0041}", #"['\udb40\udc41']"#), ("", "['']"),
  ]) func selectsOneName(_ name: String, _ selector: String) {
    #expect(JSONPathText.member(name) == selector)
  }
}
