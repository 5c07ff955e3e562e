#if Markdown
  import PageReading
  import Testing

  @Suite("Blocks of a page in Markdown")
  struct MarkdownBlockTests {
    @Test("Headings of both kinds, paragraphs, rules and quotations stand on their lines")
    func blocks() throws {
      let text = """
        # Boats *and* `oars`

        First line
        second line, \\_escaped\\_ &amp; &lt;id&gt;

        Ports
        -----
        > Quoted
        > still

        ***
        ###### Small
        Hard\\
        break
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 h1 Boats and oars", "3 p First line second line, _escaped_ & <id>", "6 h2 Ports", "8 p Quoted still",
          "12 h6 Small", "13 p Hard / break",
        ])
    }

    @Test("Code keeps its lines, the fence is none of them")
    func code() throws {
      let text = """
        ``` http
        GET /boats

          {"a": 1}
        ```
        text

            indented
            code

        - item

          ~~~
          in an item
          ~~~
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "2 code GET /boats /  /   {\"a\": 1}", "6 p text", "8 code indented / code", "11 li0 bullet item",
          "14 code in an item",
        ])
      let page = try PageReader(form: .markdown).read(Array(text.utf8), path: "p")
      guard case .code(let code) = page.blocks.first else { return #expect(Bool(false), "no code") }
      #expect(code.lines.map(\.number) == [2, 3, 4])
    }

    @Test("Lists are nested, tight or loose, and a box that is not ticked stays to be seen")
    func lists() throws {
      let text = """
        1. one
           goes on
           - nested

             its second paragraph
        2. two

        * loose

        * [x] done
        * [ ] not done
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 li0 number one goes on", "3 li1 bullet nested / its second paragraph", "6 li0 number two",
          "8 li0 bullet loose",
          "10 li0 bullet done", "11 li0 bullet [ ] not done",
        ])
    }

    @Test("Links and images become their text, whatever defines their addresses")
    func links() throws {
      let text = """
        [boats]: https://boats.example.test/a_b "Title"
        [oars]: /oars
        See [Boats][boats], [oars] and ![a badge](b.png)now.
        second
        `a code
        span` here
        last
        """
      #expect(
        try MarkdownOutline.read(text) == ["3 p See Boats, oars and a badge now. second a code span here last"])
    }

    @Test("Footnotes stand where they were written, with their number")
    func footnotes() throws {
      let text = """
        Needs boats:write[^w].

        [^w]: Owners *only*.

        ## Next

        [^never]: Nothing refers to it.

        More[^w].
        """
      let lines = try MarkdownOutline.read(text)
      #expect(lines.map { $0.split(separator: " ")[0] } == ["1", "3", "5", "9"])
      #expect(lines[1].hasSuffix("Owners only."))
    }

    @Test(
      "Front matter is no part of the page, and a rule at the top is no front matter",
      arguments: [
        ("---\ntitle: \"A: b\"\n# c\n---\n# Boats\n", ["5 h1 Boats"]),
        ("+++\nweight = 3\n+++\ntext", ["4 p text"]),
        ("---\ntitle: x\n...\ntext", ["4 p text"]),
        ("---\nBoats\n\n---\n", ["2 p Boats"]),
        ("---\r\ntitle: x\r\n---\r\ntext\r\nmore\r\n\r\nlast", ["4 p text more", "7 p last"]),
      ])
    func frontMatter(text: String, expected: [String]) throws {
      #expect(try MarkdownOutline.read(text) == expected)
    }

    @Test("What publishers' tools read stays text as it was written, on lines of its own")
    func directives() throws {
      let text = """
        text
        [!INCLUDE [permissions_a](../includes/permissions_a.md)]
        more
        ::: zone pivot="rest"
        > [!NOTE]
        > Only `owners`.

        {% ifversion fpt %}
        {% data reusables.a_b_c %} runs on

        | A | B |
        |---|---|
        | 1 | 2 |
        {% endif %}
        | 3 | 4 |
        :::

        ```
        ::: in code
        ```
        # [HTTP](#tab/http)
        """
      #expect(
        try MarkdownOutline.read(text) == [
          "1 p text", "2 p [!INCLUDE [permissions_a](../includes/permissions_a.md)]", "3 p more",
          "4 p ::: zone pivot=\"rest\"", "5 p [!NOTE]", "6 p Only owners.", "8 p {% ifversion fpt %}",
          "9 p {% data reusables.a_b_c %} runs on", "11 table", "= 11 A | B", "- 13 1 | 2", "- 14 {% endif %} | ",
          "- 15 3 | 4", "16 p :::", "19 code ::: in code", "21 p HTTP",
        ])
    }

    @Test("The number of lines is the file's")
    func lineCount() throws {
      for (text, count) in [("a", 1), ("a\n", 1), ("a\n\n\n", 3), ("a\r\n\r\nb\r\n", 3), ("```\na\n```\n\n", 4)] {
        #expect(try PageReader(form: .markdown).read(Array(text.utf8), path: "p").lineCount == count)
      }
    }
  }
#endif
