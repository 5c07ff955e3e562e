import Testing
import TextRendering

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("plain text, /a/{b}", "plain text, /a/{b}"), ("a & <b> \"c\" 'd'", "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;"),
    ("]]>", "]]&gt;"), ("a\r\n\tb", "a&#xd;&#xa;&#x9;b"),
    ("\u{0}\u{7}\u{1B}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{202E}b\u{80}", "a&#x202e;b&#x80;"), ("é 日本 😀", "é 日本 😀"), ("", ""),
  ])
  func textIsText(text: String, xml: String) {
    #expect(XMLText.escaped(text) == xml)
  }

  @Test func attributeValuesStayInsideTheirQuotes() {
    #expect(XMLText.startTag("a", [("b", "\"><c>"), ("d", "e")]) == "<a b=\"&quot;&gt;&lt;c&gt;\" d=\"e\">")
  }
}
