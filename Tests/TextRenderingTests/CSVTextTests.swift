import Testing
import TextRendering

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("account:read", "account:read"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), (" a ", "\" a \""), ("a-b=c", "a-b=c"), ("\u{0}", "\u{0}"),
    ("", "'"), ("'", "''"), ("'a", "''a"), ("a'", "a'"),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t1", "\"'\t1\""),
    ("\r1", "\"'\r1\""),
    ("\n1", "\"'\n1\""), ("\r\n1", "\"'\r\n1\""), (" =1", "' =1"), ("\u{A0}=1", "'\u{A0}=1"),
    ("\u{200B}=1", "'\u{200B}=1"),
    ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("=\u{301}", "'=\u{301}"),
    ("=A1,\"b\"", "\"'=A1,\"\"b\"\"\""),
  ])
  func cellsHoldTextAndNoFormula(text: String, cell: String) {
    #expect(CSVText.cell(text).unicodeScalars.elementsEqual(cell.unicodeScalars), "\(CSVText.cell(text))")
  }

  @Test func recordsEndWithCarriageReturnAndLineFeed() {
    #expect(CSVText.record(["a", nil, "b,c"]) == "a,,\"b,c\"\r\n")
    #expect(CSVText.record([nil]) == "\r\n")
  }
}
