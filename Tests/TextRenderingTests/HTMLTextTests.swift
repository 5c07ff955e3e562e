import Testing
import TextRendering

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("plain text, /a/{b}", "plain text, /a/{b}"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("<!-- a -->", "&lt;!-- a --&gt;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"), ("' onload='x", "&#39; onload=&#39;x"), ("é ✖️ 日本", "é ✖️ 日本"),
    ("👩‍👧", "👩‍👧"), ("a\nb\tc", "a\nb\tc"), ("a\rb", "a&#xd;b"), ("a\u{202E}b", "a&#x202e;b"),
    ("\u{0}\u{7}\u{80}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("", ""),
  ])
  func textIsText(text: String, html: String) {
    #expect(HTMLText.escaped(text) == html)
  }

  @Test func attributeValuesStayInsideTheirQuotes() {
    #expect(
      HTMLText.startTag("td", [("colspan", "2"), ("title", "\"><b>")])
        == "<td colspan=\"2\" title=\"&quot;&gt;&lt;b&gt;\">")
    #expect(HTMLText.startTag("tr") == "<tr>")
  }
}
