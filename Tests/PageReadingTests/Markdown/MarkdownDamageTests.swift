#if Markdown
  import Findings
  import PageReading
  import TestSupport
  import Testing

  @Suite("Hostile and damaged pages in Markdown")
  struct MarkdownDamageTests {
    private static let page = """
      ---
      title: Boats
      ---
      # Boats <id>

      [a]: /x
      Intro `code` *and* **more**[^1] <b>x</b>
      | Method | Path | Scope |
      |---|:-:|---|
      | `GET` | /boats/<id> | boats:read | extra |
      | PUT | [/boats](#x) | a \\| b |

      - one
        1. two <!-- c -->
        > [!NOTE]
        > quoted

      ::: zone
      <Tabs>
      <div class="a">

      ```http
      GET /boats
      ```
      </div>

      [^1]: Note
      ![alt](x.png) &#124; &nbsp;
      """

    @Test("A damaged page is read or refused, with lines in order and within the file")
    func damages() {
      var random = SeededRandom(seed: 20_261_120)
      let pieces = Array("<>[]()!`*_~|-:#\\&;{}\"'\n\n\r\t ^=+1a$%/?".utf8)
      for damage in 0..<300 {
        var bytes = Array(Self.page.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let start = Int.random(in: 0..<bytes.count, using: &random)
          let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
          let count = Int.random(in: 0...4, using: &random)
          bytes.replaceSubrange(
            start..<end, with: (0..<count).map { _ in pieces.randomElement(using: &random) ?? 0x20 })
        }
        do throws(InputError) {
          let page = try PageReader(form: .markdown).read(bytes, path: "damaged.md")
          let lines = page.blocks.map(\.line)
          #expect(lines.allSatisfy { (1...max(1, page.lineCount)).contains($0) }, "damage \(damage): \(lines)")
          #expect(lines == lines.sorted(), "damage \(damage): \(lines)")
        } catch {
          #expect(!error.first.id.isEmpty && error.first.line.map { $0 >= 1 } ?? true)
        }
      }
    }

    @Test(
      "Bait is read, or refused at once",
      arguments: [
        String(repeating: ">", count: 50_000), String(repeating: "- ", count: 50_000),
        String(repeating: "[", count: 50_000),
        String(repeating: "[a](", count: 20_000), String(repeating: "*a_", count: 20_000),
        String(repeating: "<a \"", count: 20_000), "<div>\n" + String(repeating: "<a \"", count: 20_000),
        "<div>\n" + String(repeating: "<a", count: 40_000), String(repeating: "`a``", count: 20_000),
        String(repeating: "<?", count: 20_000), String(repeating: "<x>\n\n", count: 10_000),
        String(repeating: "<label>", count: 10_000), String(repeating: ":::\n", count: 10_000),
        "[a]: " + String(repeating: "x", count: 10_000) + "\n\n" + String(repeating: "[a]", count: 10_000),
        String(repeating: "[^1]", count: 10_000) + "\n\n[^1]: x", String(repeating: "&#x200B;", count: 10_000),
      ])
    func bait(text: String) {
      let clock = ContinuousClock()
      let duration = clock.measure { _ = MarkdownOutline.error(text) }
      #expect(duration < .seconds(20))
    }

    @Test("A table that would cost more than it may is refused at its line, before it is parsed")
    func costlyTables() {
      let pipes = String(repeating: "x|", count: 30_000)
      let columns = String(repeating: "-|", count: 5_000)
      for text in [
        "a\n\n|a|b|\n|-|-|\n|\(pipes)",
        "|" + columns.replacing("-", with: "a") + "\n|\(columns)\n" + String(repeating: "|x\n", count: 5_000),
        String(repeating: "|a|b|c|d|e|\n|-|-|\n", count: 20_000),
      ] {
        let error = MarkdownOutline.error(text)
        #expect(error?.first.id == "table-too-large")
        #expect((error?.first.line ?? 0) > 2)
      }
      let rows = "| A | B |\n|---|---|\n" + String(repeating: "| GET | /boats |\n", count: 2_000)
      #expect(MarkdownOutline.error(rows) == nil)
    }

    @Test("Limits of size and depth are errors")
    func limits() {
      #expect(
        MarkdownOutline.error("a\n", limits: ReadingLimits(maximumMarkdownBytes: 1))?.first.id == "page-too-large")
      let items = String(repeating: "a\n\n- b\n\n", count: 20)
      #expect(MarkdownOutline.error(items, limits: ReadingLimits(maximumMarkdownBytes: items.utf8.count)) == nil)
      let deep = MarkdownOutline.error(String(repeating: "> ", count: 40), limits: ReadingLimits(maximumDepth: 30))
      #expect(deep == nil || deep?.first.id == "nested-too-deep")
      let text = String(repeating: "> ", count: 40) + "a"
      #expect(MarkdownOutline.error(text, limits: ReadingLimits(maximumDepth: 30))?.first.id == "nested-too-deep")
    }

    @Test("Threads read at once")
    func threads() async throws {
      try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<8 { group.addTask { try MarkdownOutline.read(Self.page) } }
        let first = try MarkdownOutline.read(Self.page)
        for try await lines in group { #expect(lines == first) }
      }
    }
  }
#endif
