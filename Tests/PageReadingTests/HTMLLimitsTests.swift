import Findings
import PageReading
import Testing

@Suite("HTML: limits and pages cut short")
struct HTMLLimitsTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // MARK: What libxml2 would lose in silence

  @Test("Elements nested deeper than libxml2's 256 are read, up to a limit of our own")
  func depth() throws {
    let html = repeated("<div>", 600) + "x" + repeated("</div>", 600)
    #expect(try HTMLOutline.read(html) == ["1 p x"])
    let limits = ReadingLimits(maximumDepth: 300)
    let failure = HTMLOutline.error("\n\n" + html, limits: limits)
    #expect(failure?.first.id == "nested-too-deep")
    #expect(failure?.first.line == 3)
    #expect(failure?.first.message.contains("300") == true)
  }

  @Test("A text, an attribute and a comment of more than 10 MB are read to their end")
  func hugeText() throws {
    let size = 10_100_000
    let huge = repeated("x", size)
    let page = try PageReader().read(
      Array("<p title=\"\(huge)\">a</p><!--\(huge)--><p>\(huge)</p><p>z</p>".utf8), path: "p")
    #expect(page.blocks.count == 3)
    guard case .paragraph(let paragraph) = page.blocks[1] else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.lines.map(\.text.utf8.count) == [size])
    #expect(HTMLOutline.lines(of: page).last == "1 p z")
  }

  @Test("Lines are true beyond 65,535, with LF and with CRLF", arguments: ["\n", "\r\n"])
  func manyLines(end: String) throws {
    let row = "<tr\(end)><td>\(end)x</td></tr>\(end)"
    let html = "<table>\(end)" + repeated(row, 50_000) + "</table>\(end)<h2\(end)>z</h2><p>\(end)y</p>\(end)"
    let page = try PageReader().read(Array(html.utf8), path: "p")
    guard case .table(let table)? = page.blocks.first, case .cells(let cells)? = table.rows.last?.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 50_000)
    #expect(table.rows.last?.line == 149_999)
    #expect(cells.first?.lines.map { "\($0.number) \($0.text)" } == ["150001 x"])
    #expect(HTMLOutline.lines(of: page).suffix(2) == ["150003 h2 z", "150005 p y"])
    #expect(page.lineCount == 150_005)
  }

  @Test("Errors that every real page has are harmless")
  func harmless() throws {
    let html = """
      <body><p>a</span></p></p><x-y a=1 a=2>b</x-y><p id=x>c<p id=x>d</td></tr><b><i>e</b></i>&nosuch;&#0;&#xD800;
      <img src=x></img><br></br><p/>f</body>
      """
    #expect(try HTMLOutline.read(html) == ["1 p a", "1 p b", "1 p c", "1 p d e&nosuch;", "2 p f"])
  }

  // MARK: Sizes of a grid

  @Test("A grid over the limit of cells or columns is an error at its table")
  func grid() throws {
    let limits = ReadingLimits(maximumCells: 20)
    let fits = "\n<table>" + repeated("<tr><td>a<td>b", 10) + "</table>"
    #expect(try HTMLOutline.read(fits, limits: limits).count == 11)
    let failure = HTMLOutline.error("\n<table>" + repeated("<tr><td>a<td>b", 11) + "</table>", limits: limits)
    #expect(failure?.first.id == "table-too-large")
    #expect(failure?.first.line == 2)
    #expect(
      HTMLOutline.error("<table><tr>" + repeated("<td colspan=1000>", 21) + "</table>")?.first.id == "table-too-large")
    #expect(
      HTMLOutline.error("<table>" + repeated("<tr><td rowspan=65534 colspan=9>a", 3_000) + "</table>")?.first.id
        == "table-too-large")
  }

  // MARK: Cut pages

  @Test(
    "A page that ends inside of something that must be closed is cut short",
    arguments: [
      "<table><tr><td>x", "<table><tr><td>x</td></tr>", "<table><tr><td>x</div>\n", "<div><table><tr><td>x</div>",
      "<table><tr><td><table><tr><td>x</table>", "<ul><li>x", "<ul><li><table><tr><td>x</ul>", "<div id=1><p>x",
      "<h2>x</h",
      "<h2 id=1>x", "<pre>x<b>", "<p>x<script>y", "<p>x<script>y</scr", "<p>x<!-- y > z --", "<p>x<a href=\"y>z",
      "<p>x<a href", "<p>x<a ", "<p>x<", "<p>x</", "<p>x</p", "<p>x<!", "<!DOCTYPE html", "<!DOCTYPE html><html><body",
      "<p>x<svg><path d=\"M0\"/>",
    ])
  func cut(html: String) {
    let failure = HTMLOutline.error("<p>a</p>\n\n" + html)
    #expect(failure?.first.id == "cut-short")
    #expect(failure?.first.line == 3)
  }

  @Test(
    "A page may leave out the end tags that HTML lets it leave out, and any before the body's",
    arguments: [
      "<p>x", "<html><body><p>x", "<p>x<br>", "<p>x<img src=y>", "<p>x</p>\n", "<p>1 < 2", "<p>x<wbr>", "<li>x",
      "<p>x&am",
      "<body><table><tr><td>x</body>", "<body><table><tr><td>x</html>\n", "<body><div><p>x</body></html><!-- c -->\n",
      "<body><div>x</BODY\n>", "<table><tr><td><div>x</table>", "<table><tr><td>x</TABLE >\n", "<div><p>x</div>",
      "<div><table><tr><td>x</table></div>", "<dl><dt>x</dl>", "<p>a > b",
    ])
  func whole(html: String) throws {
    #expect(HTMLOutline.error(html) == nil)
  }

  @Test("What is left out of the text ends with its end tag, also behind an unclosed element, or the page is an error")
  func leftOut() throws {
    #expect(try HTMLOutline.read("<body><noscript><div>a</noscript><p>b</body>") == ["1 p b"])
    #expect(try HTMLOutline.read("<body><span hidden><div>a</span><p>b</body>") == ["1 p b"])
    let failure = HTMLOutline.error("<body>\n<noscript>a<p>b</p>\n</body>\n</html>")
    #expect(failure?.first.id == "cut-short")
    #expect(failure?.first.line == 3)
    #expect(failure?.first.message.contains("<noscript>") == true)
  }

  @Test("The message of a table that is cut names the line on which it began")
  func cutTable() {
    let failure = HTMLOutline.error("<p>a</p>\n<table>\n<tr><td>x</td></tr>\n\n")
    #expect(failure?.first.message.contains("<table> that began on line 2") == true)
    #expect(failure?.first.line == 4)
    #expect(failure?.first.page == "page.html")
  }
}
