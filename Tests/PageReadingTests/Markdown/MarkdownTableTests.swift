#if Markdown
  import Findings
  import PageReading
  import Testing

  @Suite("Tables in Markdown")
  struct MarkdownTableTests {
    @Test("Escapes, entities, code marks, links and emphasis are undone in cells")
    func cells() throws {
      let text = """
        | Method | Path | Scope |
        |--------|:----:|-------|
        | `POST` | `/trees` | **tree:write** |
        | GET | [/fruits](#fruits) | a<br>b |
        | GET | /seeds\\_old | a &#124; b |
        | GET | /pods/\\{id\\} | a \\| b |
        | GET | /pods/&lt;id&gt; | `a\\|b` |
        | GET | /pods/<id>/x | ~~old~~ new |
        | PUT | /~me~/x | c <!-- TODO -->|
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 table", "= 1 Method | Path | Scope", "- 3 POST | /trees | tree:write", "- 4 GET | /fruits | a / b",
          "- 5 GET | /seeds_old | a | b", "- 6 GET | /pods/{id} | a | b", "- 7 GET | /pods/<id> | a|b",
          "- 8 GET | /pods/<id>/x | new", "- 9 PUT | /~me~/x | c",
        ])
    }

    @Test("A cell beyond the heads gets a column without a name instead of vanishing")
    func wideRows() throws {
      let text = """
        A | B
        --|--
        1 | 2 | 3 | 4
        1 | 2 | |
        1 | a \\| b \\\\| 3 | 4

        > - | A |
        >   |---|
        >   | 1 | `2` |
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 table", "= 1 A | B |  | ", "- 3 1 | 2 | 3 | 4", "- 4 1 | 2 |  | ", "- 5 1 | a | b | 3 | 4 | ", "7 table",
          "= 7 A | ", "- 9 1 | 2",
        ])
    }

    @Test("A paragraph may run into a table, and a table into a paragraph's line")
    func neighbours() throws {
      let text = """
        Intro one
        intro two
        | A | B |
        |---|---|
        | 1 | 2 |
        lazy
        ## Heading
        | Alone | B |
        |---|---|
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 p Intro one intro two", "3 table", "= 3 A | B", "- 5 1 | 2", "- 6 lazy | ", "7 h2 Heading", "8 table",
          "= 8 Alone | B",
        ])
    }
  }

  @Suite("HTML in Markdown")
  struct MarkdownMarkupTests {
    @Test(
      "A tag that HTML does not know is text, and so is one of HTML's that nothing ends",
      arguments: [
        ("GET /boats/<id>/x", "1 p GET /boats/<id>/x"),
        ("GET `/boats/<id>/x`", "1 p GET /boats/<id>/x"),
        ("GET /boats/<boat-id>/x/<id/>", "1 p GET /boats/<boat-id>/x/<id/>"),
        ("GET /boats/<object>/x", "1 p GET /boats/<object>/x"),
        ("GET /boats/<var>id</var>/x", "1 p GET /boats/id/x"),
        ("a <b>c</b> <br/> d", "1 p a c / d"),
        ("x<sub>1</sub> <i>y", "1 p x 1 <i>y"),
        ("<https://a.example/b>", "1 p https://a.example/b"),
        ("a < b and c > d <1> &lt;e&gt;", "1 p a < b and c > d <1> <e>"),
      ])
    func inline(text: String, expected: String) throws {
      #expect(try MarkdownOutline.read(text) == [expected])
    }

    @Test("What follows a line with an unknown tag is still Markdown")
    func unknownBlocks() throws {
      let text = """
        <Tabs>
        <TabItem value="a">
        - `GET /boats`
          - <Note>
            needs **boats:read**
        </Tabs>

        <div>
        <p>GET /boats/<id></p>
        **raw**
        </div>

        <details><summary>More</summary>

        **text**

        </details>
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 p <Tabs> <TabItem value=\"a\">", "3 li0 bullet GET /boats", "4 li1 bullet <Note> needs boats:read </Tabs>",
          "9 p GET /boats/<id>", "10 p **raw**", "13 p More", "15 p text",
        ])
    }

    @Test("Nobody sees comments, declarations and instructions, and what follows them is not lost")
    func unseen() throws {
      let text = """
        <!-- a
        | GET | /hidden | x |
        -->
        <!-->
        one
        <?php x ?>
        two
        <!DOCTYPE x>
        <![CDATA[ y ]]>
        three <!-- c --> four
        """
      #expect(try MarkdownOutline.read(text) == ["5 p one", "7 p two", "10 p three four"])
    }

    @Test("A table of HTML is a table, on its own lines")
    func rawTable() throws {
      let text = "text\n\n<table>\n<tr><th>A</th>\n<th>B</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>\n\nafter"
      #expect(
        try MarkdownOutline.read(text) == ["1 p text", "3 table", "= 4 A | B", "- 6 1 | 2", "9 p after"])
    }

    @Test("An element that stays open is the author's business; a comment or fence that does is an error")
    func open() throws {
      #expect(try MarkdownOutline.read("<div>\n\na <b>b\n") == ["3 p a <b>b"])
      for (text, line) in [
        ("a\n\n```\nGET /x\n", 3), ("a\n\n- b\n\n  ~~~~\n  c\n  ~~~", 5), ("a\n\n```", 3), ("a\n\n<!-- b\n\nc\n", 5),
      ] {
        let error = MarkdownOutline.error(text)
        #expect(error?.first.id == "cut-short")
        #expect(error?.first.line == line, "\(text)")
      }
      #expect(try MarkdownOutline.read("> ```\n> a\n\nb") == ["2 code a", "4 p b"])
    }

    @Test("A Markdown file that is an HTML document is read as one")
    func document() throws {
      let page = try PageReader().read(Array("<!DOCTYPE html>\n<p>a\n\n    b".utf8), path: "a.md")
      #expect(page.form == .html)
      #expect(HTMLOutline.lines(of: page) == ["2 p a b"])
    }
  }
#endif
