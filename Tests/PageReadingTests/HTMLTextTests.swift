import PageReading
import Testing

@Suite("HTML: text")
struct HTMLTextTests {
  private func text(_ html: String) throws -> String {
    try HTMLOutline.read("<p>" + html).joined(separator: "\n")
  }

  @Test("White space of every kind folds to one space and vanishes at the ends of a line")
  func folding() throws {
    #expect(try text(" \t a \r\n b&nbsp;&#160;\u{2003}c\u{3000}\u{202F}\u{1680}d\u{85}e \u{A0}") == "1 p a b c d e")
    #expect(try text("a <b> b </b> c<br> \u{A0} <br> d") == "1 p a b c / d")
  }

  @Test("Characters without width vanish, but not the joiners that scripts and emoji need")
  func widthless() throws {
    #expect(try text("/ac\u{200B}co\u{AD}unt\u{FEFF}s&#8203;.\u{2060}get&shy;&lrm;") == "1 p /accounts.get")
    #expect(try text("👩\u{200D}💻 \u{928}\u{94D}\u{200C}\u{92F}") == "1 p 👩\u{200D}💻 \u{928}\u{94D}\u{200C}\u{92F}")
  }

  @Test("Inline elements neither break words nor add spaces")
  func inline() throws {
    #expect(
      try text("<code>GET</code><span> /a</span><a href=x>/b</a><em>/{<wbr>id}</em><!-- -->/c") == "1 p GET /a/b/{id}/c"
    )
    #expect(
      try text("tree<em>s</em>, <span>GET</span>/a, {<var>id</var>}, tree:<b>read</b>")
        == "1 p trees, GET/a, {id}, tree:read")
    #expect(try text("<x-path>/a</x-path><x-path>/b</x-path>") == "1 p /a/b")
  }

  @Test("Buttons, options and images stand apart; an image counts with its alternative text")
  func apart() throws {
    #expect(try text("/a<button>Copy</button>b") == "1 p /a Copy b")
    #expect(
      try text("a<img src=x alt=\"Yes\">b<svg aria-label=\"No\"><title>t</title><path d=\"\"/></svg>c<img src=y>d")
        == "1 p a Yes b No cd")
  }

  @Test("What no reader sees is left out, what a click shows is kept")
  func hidden() throws {
    let html = """
      <p>a<script>s < t</script><style>.x{}</style><noscript><p>n</noscript><template><p>t</template>
      <span hidden>1</span><a aria-hidden="TRUE" href="#">2</a><i style="color: red; Display : none">3</i>
      <span aria-hidden="false">b</span><span class="sr-only">c</span><div hidden>d</div><p style="display:none">e</p>
      <a aria-controls="x y">f</a><div id="y" hidden>g</div><div role="tabpanel" style="display:none">h</div>
      <div hidden="until-found">i</div><p style="visibility: hidden">j</p>k
      """
    #expect(try HTMLOutline.read(html) == ["1 p a b c", "4 p f", "4 p g", "4 p h", "5 p i", "5 p k"])
  }

  @Test("A hidden part ends with its own end tag, whatever shapes the page in it, and what it said is kept apart")
  func hiddenParts() throws {
    let html = """
      <table><tr><th>Method</th></tr>
      <tr hidden><td>GET</td><td>/boats</td></tr>
      <tr><td>POST<s>boats:all</s></td><td hidden>/oars</td></tr></table>
      <div hidden><h2>Oars</h2><table><tr><td>GET /oars</table></div><p>a<noscript>b</noscript></p><script>c</script>
      """
    let page = try PageReader(form: .html).read(Array(html.utf8), path: "page.html")
    #expect(page.leftOut.map(\.text) == ["GET /boats", "boats:all", "/oars", "Oars GET /oars", "b"])
    #expect(page.leftOut.map(\.reason) == [.hidden, .struck, .hidden, .hidden, .noScript])
    #expect(page.leftOut.map(\.place.line) == [2, 3, 3, 4, 4])
    #expect(page.leftOut.map(\.holder) == [.entry, .entry, .entry, .other, .other])
    #expect(try HTMLOutline.read(html) == ["1 table", "= 1 Method", "- 3 POST", "4 p a"])
  }

  @Test("A hidden body is kept, and so is a hidden panel of the page's own making")
  func hiddenContainers() throws {
    #expect(try HTMLOutline.read("<body style=\"display:none\"><p>a</body>") == ["1 p a"])
    #expect(try HTMLOutline.read("<div><x-tab hidden role=tabpanel><p>a</p></x-tab></div>") == ["1 p a"])
  }

  @Test("A hidden element ends where it ends, whatever is inside")
  func hiddenNesting() throws {
    #expect(try text("a<span hidden>1<span>2<br>3</span>4<b>5</b></span>b") == "1 p ab")
    #expect(try text("a<svg><g><svg><path/></svg></g><text>x</text></svg>b") == "1 p ab")
  }

  @Test("Character references are decoded once")
  func references() throws {
    #expect(
      try text("&lt;id&gt; &amp;lt; &#x7B;x&#125; &eacute; &check;&lcub;y&rcub;&colon;&lowbar;")
        == "1 p <id> &lt; {x} é ✓{y}:_")
    #expect(try text("&amp;lcub; &amp;amp; &unknown; R&D AT&T a&b; &") == "1 p &lcub; &amp; &unknown; R&D AT&T a&b; &")
    #expect(try text("a&nbsp-b &copy 2 &amp&lt x") == "1 p a -b © 2 &< x")
  }

  @Test("A line's number is that of its first character, also behind line feeds, references and long texts")
  func numbers() throws {
    let long = Array(repeating: "0123456789", count: 500).joined(separator: "\n")
    let html = "<p>\n\n&#10;&amp;\n<b>\n\n</b>a<br>\r\n\r\nb<br>\(long)<br>\n\nc"
    let page = try PageReader().read(Array(html.utf8), path: "p")
    guard case .paragraph(let paragraph)? = page.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.lines.map(\.number) == [3, 8, 8, 509])
    #expect(page.lineCount == 509)
    #expect(paragraph.lines.map(\.text.utf8.count) == [3, 1, 5_499, 1])
  }

  @Test("A page's meta element does not change its encoding")
  func meta() throws {
    let html = """
      <html><head><meta charset="iso-8859-1"><meta http-equiv="Content-Type" content="text/html; charset=utf-16">
      </head><body><p>é ✖️ 😀</body></html>
      """
    #expect(try HTMLOutline.read(html) == ["2 p é ✖ 😀"])
  }
}
