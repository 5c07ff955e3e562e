import JSON
import Testing
import TextRendering

@Suite struct JSONNodeTests {
  @Test func documentsHaveOneMemberALine() {
    let node = JSONNode.object([
      JSONNode.Member("a", .array([])),
      JSONNode.Member("b", .array([.number(-1), .bool(true), .null])),
      JSONNode.Member("c", .onOneLine(.object([JSONNode.Member("d\"", .object([]))]))),
    ])
    let document = """
      {
        "a": [],
        "b": [
          -1,
          true,
          null
        ],
        "c": {"d\\"": {}}
      }

      """
    #expect(node.document == document)
    #expect(node.line == #"{"a": [], "b": [-1, true, null], "c": {"d\"": {}}}"#)
  }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{0}", #""\n\r\t\u0000""#), ("\u{202E}é😀", #""\u202eé😀""#),
    ("\u{E0041}", #""\udb40\udc41""#), ("\r\n", #""\r\n""#),
  ])
  func stringsAreEscaped(text: String, quoted: String) {
    #expect(JSONString.quoted(text) == quoted)
  }

  @Test func linesAreWhole() {
    var writer = LineWriter()
    writer.gap()
    writer.line("a")
    writer.gap()
    writer.gap()
    writer.line("b")
    #expect(writer.text == "a\n\nb\n")
  }
}
