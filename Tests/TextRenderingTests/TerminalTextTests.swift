import Testing
import TextRendering

@Suite struct TerminalTextTests {
  @Test func wordsThatAReaderSeesStayAsTheyAre() {
    let text = "GET /a|b \"ü\" — 日本語 👩‍👧 e\u{301}"
    #expect(TerminalText.line(text) == text)
  }

  @Test(arguments: [
    ("a\nb", "a\\u{a}b"), ("\u{1B}[2J", "\\u{1b}[2J"), ("\r", "\\u{d}"), ("\u{0}", "\\u{0}"), ("\u{9B}", "\\u{9b}"),
    ("\u{7F}", "\\u{7f}"), ("\u{202E}x", "\\u{202e}x"), ("\u{2066}", "\\u{2066}"), ("\u{2028}", "\\u{2028}"),
    ("\u{FEFF}", "\\u{feff}"), ("a\u{200B}b", "a\\u{200b}b"), ("a\u{200D}b", "a\\u{200d}b"), ("\u{AD}", "\\u{ad}"),
    ("\u{2060}", "\\u{2060}"), ("a\u{FE0F}", "a\\u{fe0f}"), ("\u{E0041}", "\\u{e0041}"), ("\u{E000}", "\\u{e000}"),
    ("\u{3164}", "\\u{3164}"), ("\u{34F}", "\\u{34f}"), ("\u{180E}", "\\u{180e}"),
  ])
  func whatWouldSteerATerminalIsShown(text: String, line: String) {
    #expect(TerminalText.line(text) == line)
  }
}

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("a/b-c_d.json", "a/b-c_d.json"), ("a b", "'a b'"), ("", "''"), ("it's", "'it'\\''s'"), ("$HOME", "'$HOME'"),
    ("ü", "'ü'"),
  ])
  func onlyWhatAShellWouldReadOtherwiseIsQuoted(word: String, quoted: String) {
    #expect(ShellWord.quoted(word) == quoted)
  }
}
