import Findings
import PageReading
import Testing

@Suite("HTML: blocks")
struct HTMLBlockTests {
  @Test("Headings, paragraphs, lists and code come in the order of the page, each with its line")
  func order() throws {
    let html = """
      <!DOCTYPE html>
      <html><head><title>No text</title></head>
      <body>
      <h1 class="x"
          id="y">
        Scopes
      </h1>
      <p>One
      paragraph.</p>
      <ul>
        <li>a
        <li>b
      </ul>
      <pre>
      GET /x
        q=1
      </pre>
      <h3>End</h3>
      </body></html>
      """
    #expect(
      try HTMLOutline.read(html) == [
        "4 h1 Scopes", "8 p One paragraph.", "11 li0 bullet a", "12 li0 bullet b", "15 code GET /x /   q=1",
        "18 h3 End",
      ])
  }

  @Test("Text outside of any block is a paragraph, which a block ends and an inline element does not")
  func looseText() throws {
    #expect(
      try HTMLOutline.read("<code>GET</code> /path <b>x</b>\n<div>y</div>z<br>w<hr>v<section>u<nav>t</nav></section>")
        == [
          "1 p GET /path x", "2 p y", "2 p z / w", "2 p v", "2 p u", "2 p t",
        ])
  }

  @Test("Text after the body belongs to the page")
  func afterBody() throws {
    #expect(try HTMLOutline.read("<body><p>a</body> <p>b</html>c") == ["1 p a", "1 p b", "1 p c"])
  }

  @Test(
    "A cell or table that is never closed in a list takes in nothing that follows the list", arguments: ["td", "table"])
  func unclosedInList(tag: String) throws {
    let html =
      "<body><ul><li>a<\(tag)></li></ul><h3>H</h3><table><tr><td>b</table><p>c</p><ul><li>d</li></ul><p>e</p></body>"
    // The cell begins a table of its own, of one row without a word.
    let lines = try HTMLOutline.read(html).filter { !$0.hasSuffix("table") && $0 != "- 1 " }
    #expect(
      lines == [
        "1 li0 bullet a", "1 h3 H", "- 1 b", "1 p c", "1 li0 bullet d", "1 p e",
      ])
  }

  @Test("An item in no list takes in nothing that follows the next heading", arguments: ["li", "dt", "dd"])
  func strayItem(tag: String) throws {
    let lines = try HTMLOutline.read("<body><p>a</p><\(tag)>b<p>c</p><h2>d</h2><p>e</p><ul><li><h3>f</h3>g</ul></body>")
    #expect(lines.suffix(4) == ["1 h2 d", "1 p e", "1 h3 f", "1 li0 bullet g"])
    #expect(lines.first == "1 p a")
  }

  @Test("A drawing or a hidden word that is never closed leaves out nothing that shapes the page")
  func unclosedLeftOut() throws {
    for tag in ["<svg>", "<span hidden>"] {
      let html = "<div>a\(tag)<ul><li>b<svg><path/></svg></li></ul><h2>c</h2><table><tr><td>d</table></div>"
      #expect(try HTMLOutline.read(html) == ["1 p a", "1 li0 bullet b", "1 h2 c", "1 table", "- 1 d"], "\(tag)")
    }
    #expect(try HTMLOutline.read("<div>a<svg><path></div><p>b") == ["1 p a", "1 p b"])
    #expect(throws: InputError.self) { try HTMLOutline.read("<body><div>a<template><p>b</div><p>c</body>") }
  }

  @Test("Nested lists have depths, and an item keeps the text after the list in it")
  func nestedLists() throws {
    let html = "<ul><li>a<p>b</p><ol><li>c<li>d</ol>e<li><ul><li>f</ul></ul><dl><dt>t<dd>d<dd>e</dl>"
    #expect(
      try HTMLOutline.read(html) == [
        "1 li0 bullet a / b / e", "1 li1 number c", "1 li1 number d", "1 li1 bullet f", "1 li0 term t",
        "1 li0 detail d",
        "1 li0 detail e",
      ])
  }

  @Test("An item ends the one before it, also from inside an unclosed block")
  func itemsEndItems() throws {
    #expect(try HTMLOutline.read("<ul><li><div>a<li>b</ul>") == ["1 li0 bullet a", "1 li0 bullet b"])
    #expect(try HTMLOutline.read("<li>a<li>b") == ["1 li0 bullet a", "1 li0 bullet b"])
  }

  @Test("Headings, code and tables in an item are blocks of their own, in the order of the page")
  func blocksInItems() throws {
    let html = "<ol><li>a<h4>h</h4>b<pre>c</pre>d<table><tr><td>e</table>f</ol>"
    #expect(
      try HTMLOutline.read(html) == ["1 li0 number a / b / d / f", "1 h4 h", "1 code c", "1 table", "- 1 e"])
  }

  @Test("Code keeps its indents, its empty lines and the line numbers of the source")
  func code() throws {
    let html = "<pre><code>\r\n{\r\n\t\"a\":&nbsp;1,\r\n\r\n  <b>x</b>\u{200B}y  \r\n}\r\n\r\n</code></pre>"
    let page = try PageReader().read(Array(html.utf8), path: "p")
    #expect(
      page.blocks == [
        .code(
          Code(lines: [
            Line(number: 2, text: "{", offset: 13), Line(number: 3, text: "\t\"a\": 1,", offset: 16),
            Line(number: 4, text: "", offset: 31), Line(number: 5, text: "  xy", offset: 33),
            Line(number: 6, text: "}", offset: 51),
          ]))
      ])
  }

  @Test("Code whose lines are elements or breaks has the same lines")
  func codeOfElements() throws {
    #expect(
      try HTMLOutline.read("<pre><div>a</div><div> b</div></pre><pre>c<br><br>d</pre>") == [
        "1 code a /  b", "1 code c /  / d",
      ])
  }

  @Test("A heading, a list or a table ends a heading or code that was left open")
  func unclosedHeading() throws {
    #expect(
      try HTMLOutline.read("<body><h2>a<table><tr><td>b</table><pre>c<h3>d</h3></body>") == [
        "1 h2 a", "1 table", "- 1 b", "1 code c", "1 h3 d",
      ])
  }

  @Test("A heading without text is no heading; one with a break has one line")
  func headings() throws {
    #expect(try HTMLOutline.read("<h2><a href=\"#x\"></a></h2>\n<h2><div>a</div>b<br>c</h2>") == ["2 h2 a b c"])
  }
}
