import Findings
import Testing

@testable import PageReading

@Suite("Limits of reading")
struct ReadingLimitsTests {
  @Test("Every limit has a name of its own, and its default lies in its range", arguments: ReadingLimits.Name.allCases)
  func names(name: ReadingLimits.Name) {
    var limits = ReadingLimits()
    #expect(ReadingLimits.range(of: name).contains(limits[name]))
    limits[name] += 1
    #expect(limits[name] == ReadingLimits()[name] + 1)
    let others = ReadingLimits.Name.allCases.filter { $0 != name }
    #expect(others.allSatisfy { limits[$0] == ReadingLimits()[$0] })
  }

  @Test(
    "A page beyond a limit is an error that names the limit",
    arguments: [
      (ReadingLimits.Name.pageBytes, 20, "<p>Some words about boats.</p>", "page-too-large"),
      (.tableCells, 3, "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "table-too-large"),
      (.columns, 1, "<table><tr><td>a<td>b</table>", "table-too-large"),
      (.depth, 3, "<div><div><b><i>a</i></b></div></div>", "nested-too-deep"),
      (.attributes, 2, "<p>\n<b a=1 b='2' c>x</b>", "too-many-attributes"),
      (.textBytes, 5, "<p>abcde</p><p>abcdef</p>", "text-too-long"),
    ])
  func beyond(name: ReadingLimits.Name, limit: Int, html: String, id: String) throws {
    var limits = ReadingLimits()
    limits[name] = limit
    let error = HTMLOutline.error(html, limits: limits)
    #expect(error?.first.id == id)
    #expect(error?.first.message.contains("\(name.rawValue) (now \(limit))") == true)
    limits[name] = ReadingLimits()[name]
    #expect(HTMLOutline.error(html, limits: limits) == nil)
  }

  @Test func aLongLineOfTextIsAnErrorAtItsLine() {
    var limits = ReadingLimits()
    limits[.textBytes] = 30
    let text = "Boats\n\nGET /boats\nSome words that are longer than they may be."
    let error = #expect(throws: InputError.self) {
      try PageReader(limits: limits, form: .text).read(Array(text.utf8), path: "page.txt")
    }
    #expect(error?.first.id == "text-too-long")
  }

  @Test(
    "Attributes are counted as a browser does, and not in scripts, styles and comments",
    arguments: [
      ("<a b=1 c='x y z w' d=\"p q r s\">", 3), ("<a b = 1 c = 'x y'>", 2), ("<a b c d e>", 4), ("<a>", 0), ("<a/>", 0),
      ("<a it's b 'c d'>", 4), ("<a b=x'y c=1>", 2), ("a < b c d e f g>", 0), ("<a\nb\nc>", 2),
      ("<script>if (a<b c d e f) {}</script><a b>", 1), ("<STYLE>a<b c d e f</StyLe ><a b>", 1),
      ("<!-- <a b c d e f> --><a b>", 1), ("<!doctype html public a b c><a b>", 1), ("<script>a<b c d e", 0),
    ])
  func attributes(html: String, count: Int) {
    let found = (0..<20).first { maximum in
      Array(html.utf8).withUnsafeBufferPointer { AttributeCount.excess(in: $0, maximum: maximum) } == nil
    }
    #expect(found == count)
  }
}
