import PageReading
import Testing

@Suite("HTML: tables")
struct HTMLTableTests {
  @Test("Head, body and foot, with the line of each row's tag and of each cell's text")
  func sections() throws {
    let html = """
      <table
         class="x">
        <caption> All <b>scopes</b> </caption>
        <thead>
          <tr
            class="y"><th>Path</th><th>
              GET</th></tr>
        </thead>
        <tbody>\r
          <tr>\r
            <td\r
              title="a > b"\r
            >/a</td><td>READ</td></tr>\r
        </tbody>
        <tfoot><tr><th>Sum</th><td>1</td></tr></tfoot>
      </table>
      """
    let page = try PageReader().read(Array(html.utf8), path: "p")
    #expect(
      HTMLOutline.lines(of: page) == [
        "1 table All scopes", "= 5 Path | GET", "- 10 /a | READ", "- 15 Sum | 1",
      ])
    guard case .table(let table)? = page.blocks.first, case .cells(let head) = table.rows[0].content,
      case .cells(let body) = table.rows[1].content, case .cells(let foot) = table.rows[2].content
    else {
      Issue.record("no table")
      return
    }
    #expect(head.map { $0.lines.map(\.number) } == [[6], [7]])
    #expect(body.map { $0.lines.map(\.number) } == [[13], [13]])
    #expect(head.map(\.isHeader) == [true, true])
    #expect(foot.map(\.isHeader) == [true, false])
  }

  @Test("Without a head, the rows of nothing but th at the top name the columns, and no later ones")
  func headerRows() throws {
    #expect(
      try HTMLOutline.read("<table><tr><th>a<th>b<tr><th>c<td>d<tr><th colspan=2>e<tr><td>f<td>g</table>") == [
        "1 table", "= 1 a | b", "- 1 c | d", "- 1 e | <e", "- 1 f | g",
      ])
    #expect(try HTMLOutline.read("<table><tr><th>a<tr><th>b</table>") == ["1 table", "= 1 a", "- 1 b"])
    #expect(
      try HTMLOutline.read("<table><thead><tr><td>a</thead><tr><th>b<tr><td>c</table>") == [
        "1 table", "= 1 a", "- 1 b", "- 1 c",
      ])
  }

  @Test("A head's tag astray among the rows takes none of them from the table's body")
  func strayHead() throws {
    let head = "<table><thead><tr><th>a<th>b</thead>"
    #expect(
      try HTMLOutline.read("\(head)<tbody><thead><tr><td>c<td>d<tr><td>e<td>f</tbody></table>") == [
        "1 table", "= 1 a | b", "- 1 c | d", "- 1 e | f",
      ])
    #expect(
      try HTMLOutline.read("<table><tr><th>a<th>b<tr><td>c<td>d<thead><tr><td>e<td>f</table>") == [
        "1 table", "= 1 a | b", "- 1 c | d", "- 1 e | f",
      ])
    #expect(
      try HTMLOutline.read("\(head)<tr><td>c<td>d<thead><tr><th>e<th>f</thead><tr><td>g<td>h</table>") == [
        "1 table", "= 1 a | b", "- 1 c | d", "= 1 e | f", "- 1 g | h",
      ])
  }

  @Test("A covered cell repeats the lines of the cell that covers it, and knows from where")
  func spans() throws {
    let html = "<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d<tr><td>e<td colspan=2>f</table>"
    #expect(
      try HTMLOutline.read(html) == ["1 table", "- 1 a | <a | b", "- 1 c | d | ^b", "- 1 e | f | <f"])
    // A block of two by two.
    #expect(
      try HTMLOutline.read("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>") == [
        "1 table", "- 1 a | <a | b", "- 1 ^a | ^a | c", "- 1 d | e | f",
      ])
  }

  @Test("A row span ends with its group of rows; 0 means all of it")
  func rowSpanAndGroups() throws {
    let html =
      "<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e<td rowspan=9>f<tr><td>g</table>"
    #expect(
      try HTMLOutline.read(html) == [
        "1 table", "- 1 a | b", "- 1 ^a | c", "- 1 ^a | d", "- 1 e | f", "- 1 g | ^f",
      ])
  }

  @Test("A cell that would reach over one from above ends before it")
  func overlap() throws {
    let html = "<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d<tr><td>e<td>f<td>g</table>"
    #expect(
      try HTMLOutline.read(html) == ["1 table", "- 1 a | b | c", "- 1 d | ^b | ~", "- 1 e | f | g"])
  }

  @Test("Spans beyond the table make no columns or rows", arguments: ["100", "1000", "99999999999999999999", "+7 x"])
  func absurdSpans(span: String) throws {
    #expect(
      try HTMLOutline.read("<table><tr><td colspan=\"\(span)\" rowspan=\"\(span)\">t<tr><td>a<td>b</table>").count == 3)
    #expect(
      try HTMLOutline.read("<table><tr><td colspan=\"\(span)\">t<tr><td>a<td>b</table>") == [
        "1 table", "- 1 t | <t", "- 1 a | b",
      ])
  }

  @Test("Spans that are no numbers are one", arguments: ["", "x", "-2", "0x2", "two"])
  func unreadableSpans(span: String) throws {
    #expect(
      try HTMLOutline.read("<table><tr><td colspan=\"\(span)\">t<tr><td>a<td>b</table>") == [
        "1 table", "- 1 t | ~", "- 1 a | b",
      ])
  }

  @Test("A short row is padded with cells that are absent, an empty cell is the row's own")
  func shortRows() throws {
    let page = try PageReader().read(
      Array("<table><tr><th>a<th>b<th>c<tr><td>1<td><tr></tr><tr><td>2</table>".utf8), path: "p")
    #expect(HTMLOutline.lines(of: page) == ["1 table", "= 1 a | b | c", "- 1 1 |  | ~", "- 1 2 | ~ | ~"])
    guard case .table(let table)? = page.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[1].excerpt == "1 | ")
  }

  @Test("Breaks, paragraphs, items and lines of code begin new lines in a cell")
  func linesInCells() throws {
    let html = """
      <table><tr><td>a<br>b<p>c</p><div>d <i>e</i></div><ul><li>f<li>g<ol><li>h</ol></ul><dl><dt>i<dd>j</dl>
      <pre>k
        l</pre><h4>m</h4></table>
      """
    #expect(try HTMLOutline.read(html) == ["1 table", "- 1 a / b / c / d e / f / g / h / i / j / k / l / m"])
  }

  @Test("A nested table follows the outer one, and does not leak into its cell")
  func nested() throws {
    let html = """
      <table><tr><td>a<table><tr><td>b<table><tr><td>c</table>d</table>e</td><td>f</td></tr>
      <tr><td><table><tr><td>g</table></td><td>h</td></tr></table><p>after
      """
    #expect(
      try HTMLOutline.read(html) == [
        "1 table", "- 1 a / e | f", "- 2  | h", "1 table", "- 1 b / d", "1 table", "- 1 c", "2 table", "- 2 g",
        "2 p after",
      ])
  }

  @Test("Cells, rows and groups end each other, also from inside unclosed elements")
  func omittedEndTags() throws {
    let html = "<table><thead><tr><th><div>a<th><b>b<tbody><tr><td><ul><li>c<td>d<tr><td><span>e<td>f</table>"
    #expect(try HTMLOutline.read(html) == ["1 table", "= 1 a | b", "- 1 c | d", "- 1 e | f"])
  }

  @Test("A row without its table, and a cell without its row, are not lost")
  func lostTags() throws {
    let html = "<thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><h2>n</h2><p>x"
    #expect(try HTMLOutline.read(html) == ["1 table", "= 1 A", "- 1 1", "1 h2 n", "1 p x"])
    #expect(try HTMLOutline.read("<table><td>a<td>b<tr><td>c</table>") == ["1 table", "- 1 a | b", "- 1 c | ~"])
  }

  @Test("What stands between a row and its cells does not swallow them")
  func betweenRowAndCell() throws {
    #expect(
      try HTMLOutline.read("<table><tr><form><td>a</td></form><td>b</td></tr><tr><pre><td>c<td> d</table>") == [
        "1 table", "- 1 a | b", "- 1 c | d",
      ])
    #expect(try HTMLOutline.read("<table><tr>x<td>a</table>") == ["1 table", "- 1 a", "1 p x"])
  }

  @Test("A table that is not closed ends where the next begins, and what stands between follows it")
  func lostEndTag() throws {
    let html = "<body><table><tr><td>1</td></tr><h2>n</h2>loose<table><tr><td>2</td></tr></table></body>"
    #expect(
      try HTMLOutline.read(html) == ["1 table", "- 1 1", "1 h2 n", "1 p loose", "1 table", "- 1 2"])
  }

  @Test("A stray cell in running text does not swallow the headings behind it")
  func strayCell() throws {
    let html = "<html><body><h2>One</h2><p>Words.<td><p>More.</p><h2>Two</h2><p>End.</p><h2>Three</h2></body></html>"
    let page = try PageReader().read(Array(html.utf8), path: "page.html")
    let headings = page.blocks.compactMap { block in
      if case .heading(let heading) = block { heading.text } else { nil }
    }
    #expect(headings == ["One", "Two", "Three"])
  }
}
