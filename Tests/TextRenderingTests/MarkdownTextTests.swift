import Testing
import TextRendering

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("a | b", "a &#124; b"), ("\\|", "&#92;&#124;"), ("*a* _b_ ~~c~~", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~"),
    ("[a](b)", "\\[a\\](b)"), ("`a`", "\\`a\\`"), ("a & <b>", "a &amp; &lt;b&gt;"), ("<!-- a -->", "&lt;!-- a --&gt;"),
    ("@name", "@<!-- -->name"), ("a @ b", "a @ b"), ("see #1", "see #<!-- -->1"), ("# a", "\\# a"), ("C# a", "C# a"),
    ("GH-1", "GH-<!-- -->1"), ("https://a.example", "https\\://a.example"), ("WWW.a.example", "WWW\\.a.example"),
    (":smile:", ":<!-- -->smile:"), ("issue:write", "issue:write"), ("- a", "\\- a"), ("a - b", "a - b"),
    ("+ a", "\\+ a"), ("=== a", "\\=== a"), ("12. a", "12\\. a"), ("1) a", "1\\) a"), ("1.5", "1\\.5"),
    ("a 1.", "a 1."),
    ("{{ a }}", "&#123;{ a }}"), ("{a}", "{a}"), ("$a$", "\\$a\\$"), ("a\nb", "a<br>b"), ("a\r\nb", "a<br>b"),
    ("\n\na\n", "a"), ("a\n\nb", "a<br><br>b"), ("  a \t b ", "a b"), ("\u{0}\u{202E}", "⟨U+0000⟩⟨U+202E⟩"),
    ("\u{A0}a", "&#160;a"), ("\u{3000}", "&#12288;"), ("👩‍👧", "👩‍👧"), ("", ""), ("\n", ""),
  ])
  func inlineTextIsText(text: String, markdown: String) {
    #expect(MarkdownText.inline(text) == markdown)
  }

  @Test func headingsAreOneLine() {
    #expect(MarkdownText.heading("a\n# b\r\nc | d") == "a # b c &#124; d")
  }

  @Test(arguments: [
    ("account:read", "`account:read`"), ("/a/{b}", "`/a/{b}`"), ("a*_b_\\n", "`a*_b_\\n`"),
    ("a|b", "<code>a&#124;b</code>"), ("a`b", "<code>a&#96;b</code>"), (" a", "<code>&#32;a</code>"),
    ("", "<code></code>"), ("</code>`", "<code>&#60;&#47;code&#62;&#96;</code>"),
    ("{{a}}", "<code>&#123;&#123;a&#125;&#125;</code>"),
    ("a\nb", "`a⟨U+000A⟩b`"), ("\u{A0}", "<code>&#160;</code>"), ("é`", "<code>é&#96;</code>"),
  ])
  func codeSurvives(name: String, markdown: String) {
    #expect(MarkdownText.code(name) == markdown)
  }

  @Test(arguments: [
    ("https://a.example/b?c=d&e", "[https\\://a.example/b?c=d&amp;e](https://a.example/b?c=d&amp;e)"),
    ("https://a.example/a b)c|d", "[https\\://a.example/a b)c&#124;d](https://a.example/a%20b%29c%7Cd)"),
    ("javascript:alert(1)", "`javascript:alert(1)`"),
  ])
  func onlyAddressesOfTheWebAreLinks(address: String, markdown: String) {
    #expect(MarkdownText.link(address) == markdown)
  }

  @Test func aLinkMayHoldCode() {
    let link = MarkdownText.link(markdown: "`a]b`, line 1", to: "In%20puts/a_b.txt#L1")
    #expect(link == "[`a]b`, line 1](In%20puts/a_b.txt#L1)")
    #expect(MarkdownText.link(markdown: "a", to: "https://a.example/(b)&c") == "[a](https://a.example/%28b%29&amp;c)")
  }

  @Test func anchorsDiffer() {
    var anchors = MarkdownAnchors()
    let names = ["Works", "works", "Works!", "Works 2", "日本", "", "1", "Snap kit / action", "works.2"]
    let made = names.map { anchors.anchor("group", for: $0) }
    let expected = [
      "group.works", "group.works.2", "group.works.3", "group.works-2", "group.1", "group.1.2", "group.1.3",
      "group.snap-kit-action", "group.works-2.2",
    ]
    #expect(made == expected)
    #expect(Set(made).count == made.count)
  }

  @Test func rowsHaveAllCells() {
    var table = MarkdownTable(["A", "B"])
    table.row(["a"])
    table.row(["", "b", "too many"])
    #expect(table.lines.text == "| A | B |\n| --- | --- |\n| a | |\n| | b |\n")
  }
}
