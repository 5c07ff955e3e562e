import Testing
import TextRendering

/// What GitHub makes a reference of in comments alone.
@Suite struct MarkdownCommentTests {
  @Test(arguments: [
    ("@name", "@<!-- -->name"), ("see #1", "see #<!-- -->1"), ("GH-1", "GH-<!-- -->1"), ("ABC-12", "ABC-<!-- -->12"),
    ("a-b, 1-2", "a-b, 1-2"), ("https://a.example", "https\\:<!-- -->//a.example"), ("abcdef", "abcdef"),
    ("0123456789abcdef", "012345<!-- -->6789ab<!-- -->cdef"), ("a fade into", "a fade into"),
    ("a@0123456", "a@<!-- -->012345<!-- -->6"), ("\u{A0}a", "&#160;a"), ("a & b", "a &amp; b"),
    ("www.a", "www<!-- -->\\.a"), ("eww.", "eww."), ("", ""),
  ])
  func referencesHaveASeam(text: String, markdown: String) {
    #expect(MarkdownText.inlineInComment(text) == markdown)
  }

  @Test(arguments: [
    ("a | b", "`a | b`"), ("a`b", "<code>a&#96;b</code>"), ("@name #1", "`@name #1`"), ("a\nb", "`a⟨U+000A⟩b`"),
  ])
  func aBarEndsNoCodeSpanOutsideTables(name: String, markdown: String) {
    #expect(MarkdownText.codeOutsideTables(name) == markdown)
  }
}
