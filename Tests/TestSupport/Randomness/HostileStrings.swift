/// Strings that break an output which does not escape them. None is empty, and no two have the same bytes.
public enum HostileStrings {
  public static let all: [String] =
    quotes + lines + unseen + markdown + markup + data + formulas + notation + words + large

  public static let quotes = [
    "\"", "'", "`", "``", "```", "` `", "`a", "a`", "\\", "\\\\", "\\\"", "\\n", "\\(x)", "\\u{41}", "\\u0041",
    "\"\"\"", "\"#", "\"\"\"#", "\"\"\"##", "#\"", "\\(fatalError())", "\\#(fatalError())", "\\##(1)", "${x}", "$(x)",
    "%s", "\\`", "\\|", "`|`", "a`b``c```d",
  ]

  public static let lines = [
    "\n", "a\nb", "a\n\nb", "\r", "a\rb", "\r\n", "a\r\nb", "\u{B}", "\u{C}", "a\u{85}b", "a\u{2028}b", "a\u{2029}b",
    "\t", " ", "  ", " a", "a ", "a  b", "a\tb", "\u{A0}", "\u{3000}", "\n# a", "\n| a |", "a\n---", "a\n===", "a\\\nb",
  ]

  public static let unseen = [
    "\u{0}", "a\u{0}b", "\u{1}", "\u{7}", "\u{8}", "\u{1B}[31m", "\u{7F}", "\u{80}", "\u{9F}", "\u{AD}", "\u{200B}",
    "\u{200D}", "\u{200E}", "\u{202E}abc", "\u{2066}a\u{2069}", "\u{2060}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
    "\u{10FFFF}", "\u{E0041}", "\u{D7FF}", "\u{E000}",
  ]

  public static let markdown = [
    "|", "a | b", "\\|a", "*a*", "**", "_a_", "__a__", "a_b_c", "~~a~~", "[a](b)", "![a](b)", "[a]", "[a]: b", "[^1]",
    "<a>", "<b>bold</b>", "<https://a.example>", "https://a.example/b_c_", "www.a.example", "a@b.example", "@name",
    "@org/team", "#1", "GH-1", "a/b#1", "# a", "###### a", "#", "- a", "+ a", "* a", "-", "1. a", "1) a", "> a",
    "    a",
    "---", "***", "___", "===", ":---:", "| --- |", "```swift", "~~~", "- [ ] a", ":smile:", "$a$", "$$", "&amp;",
    "&#35;", "&copy", "&", "<!-- a -->", "-->", "<!--", "<script>alert(1)</script>", "</script>", "<details>",
    "{{ a }}", "{% a %}", "==a==", "a^b^", "H~2~O", "[[a]]", "0123456789012345678901234567890123456789", "!", "\\!",
  ]

  public static let markup = [
    "]]>", "<![CDATA[", "<?xml?>", "</td>", "</table>", "*/", "/*", "//", "///", "#if", "::error::a", "%0A", "--",
    "' or 1=1", "{a}", "{", "}", "{}", "/a/{b}", "/a//b", "?a=b", "/a?b#c", "~0~1", "#/a/b",
  ]

  public static let data = [
    "on", "off", "yes", "no", "true", "null", "~", "1e3", "0x1F", "012", "1_000", ".inf", "2026-01-01", "12:30:45",
    "!!str", "&a", "*a", "- - a", "? a", ": a", "a: b", "a #b", "%YAML", "@a", ",", ";", "a,b", "[", "]", "[]", "NaN",
  ]

  /// What a spreadsheet would run, and what only looks like it.
  public static let formulas = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u{A0}=1", "\u{200B}=1", "\u{FF1D}1+1",
    "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}A1", "'=1+1", "''", "'a'", "=\u{301}1", "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"https://a.example\",\"b\")", "a\r\n=1+1", "a,=1+1", "\",=1+1", "a;=1+1", "\"\"",
  ]

  /// What the notation of the Swift table means something by.
  public static let notation = [
    "a = b", "; note x", "; versions 1", "not supported", "unknown", "anonymous", "unavailable", "scopes ()", "()",
    "perType (a -> none)", "a -> b", "a & b", "[stricter \"a\"]", "alternative 0", "from", "since 1", "#error(\"a\")",
    "@main", "$0", "a:b", "a-b", "A B", "2fa:read",
  ]

  public static let words = [
    "class", "self", "Self", "Type", "init", "default", "import", "none", "some", "any", "Protocol", "allCases",
    "rawValue", "func", "é", "e\u{301}", "ß", "İ", "ﬁ", "ä",
    "한국어", "日本語",
    "العربية", "😀", "👩‍👩‍👧", "🇩🇪", "a\u{300}\u{301}\u{302}", "\u{301}", "Ω", "Å",
  ]

  public static let large = [
    String(repeating: "a", count: 10_000), String(repeating: "`", count: 300), String(repeating: "|", count: 300),
  ]
}
