#if Markdown
  import TextRendering

  /// A Markdown document written as HTML for the HTML reader.
  ///
  ///     3 | GET | `/boats` |       3 <tr><td>GET</td><td><code>/boats</code></td>
  ///
  /// Everything is on the line of the HTML that it has in the Markdown file: before each block as many line feeds are written
  /// as are missing. So a line that the HTML reader counts is a line of the file. What the reader has no use for, such as the
  /// addresses of links, is not written.
  struct MarkdownHTML {
    private(set) var bytes: [UInt8] = []
    /// Whether more would have been written than allowed. What there is then is not a page.
    private(set) var isTooLarge = false

    private let source: MarkdownSource
    private let maximumBytes: Int
    /// The line on which the next byte stands.
    private var line = 1
    /// What is to be added to the lines of the inlines of the block at hand.
    private var lineShift = 0
    /// Tags that HTML knows, but that stand for something else: `/boats/<object>`.
    private var textTags: Set<MarkdownNode> = []
    private var footnotes = 0

    init(_ tree: borrowing MarkdownTree, source: MarkdownSource, maximumBytes: Int) {
      self.source = source
      self.maximumBytes = maximumBytes
      for block in Self.inOrder(tree.document) { write(block) }
      pad(to: source.lines.count)
      // Behind it a page may leave elements open, as Markdown may.
      write("</body>")
    }

    /// The blocks of the page by their lines: cmark moves footnotes to the end.
    private static func inOrder(_ document: MarkdownNode) -> [MarkdownNode] {
      var blocks: [MarkdownNode] = []
      var footnotes: [MarkdownNode] = []
      var child = document.firstChild
      while let block = child {
        if block.kind == .footnote { footnotes.append(block) } else { blocks.append(block) }
        child = block.next
      }
      guard !footnotes.isEmpty else { return blocks }
      // A paragraph that runs into a table has no line of its own, and stays before it.
      var lines: [Int] = []
      for block in blocks { lines.append(block.startLine > 0 ? block.startLine : block.next?.startLine ?? 0) }
      var result: [MarkdownNode] = []
      var index = 0
      for footnote in footnotes.sorted(by: { $0.startLine < $1.startLine }) {
        while index < blocks.count, lines[index] <= footnote.startLine {
          result.append(blocks[index])
          index += 1
        }
        result.append(footnote)
      }
      return result + blocks[index...]
    }

    private mutating func write(_ block: MarkdownNode) {
      if case .footnote = block.kind { footnotes += 1 }
      block.walk { node, begins in
        guard !isTooLarge else { return false }
        if begins { begin(node) } else { end(node) }
        return true
      }
    }

    // MARK: Writing

    private mutating func write(_ text: String) {
      for byte in text.utf8 {
        if byte == 0x0A { line += 1 }
        bytes.append(byte)
      }
      if bytes.count > maximumBytes { isTooLarge = true }
    }

    private mutating func writeText(_ text: String) { write(HTMLText.escaped(text)) }

    /// Line feeds up to the line; none where it is reached.
    private mutating func pad(to wanted: Int) {
      while line < wanted { write("\n") }
    }
  }

  // MARK: - Blocks

  extension MarkdownHTML {
    private mutating func begin(_ node: MarkdownNode) {
      switch node.kind {
      case .blockQuote: startBlock(node, "<blockquote>")
      case .list(let isNumbered): startBlock(node, isNumbered ? "<ol>" : "<ul>")
      case .item, .task: startBlock(node, "<li>")
      case .codeBlock: writeCode(node)
      case .htmlBlock: writeHTML(node)
      case .thematicBreak: startBlock(node, "<hr>")
      case .paragraph: startParagraph(node)
      case .heading(let level): startBlock(node, node.isTab ? "<p>" : "<h\(level)>", hasInlines: true)
      case .footnote: startBlock(node, "<div><sup>\(node.literal.isEmpty ? String(footnotes) : node.literal)</sup> ")
      case .table:
        pad(to: node.tableLine)
        write("<table>")
      case .tableHeader:
        pad(to: node.parent?.tableLine ?? node.startLine)
        write("<thead><tr>")
      case .tableRow: startBlock(node, "<tr>")
      case .tableCell:
        noteTextTags(node)
        lineShift = 0
        write(node.parent?.kind == .tableHeader ? "<th>" : "<td>")
      case .document, .other: break
      default: beginInline(node)
      }
    }

    private mutating func end(_ node: MarkdownNode) {
      switch node.kind {
      case .blockQuote: write("</blockquote>")
      case .list(let isNumbered): write(isNumbered ? "</ol>" : "</ul>")
      case .item, .task: write("</li>")
      case .paragraph: if !Self.isTight(node) { write("</p>") }
      case .heading(let level): write(node.isTab ? "</p>" : "</h\(level)>")
      case .footnote: write("</div>")
      case .table: write("</table>")
      case .tableHeader: write("</tr></thead>")
      case .tableRow: write("</tr>")
      case .tableCell: write(node.parent?.kind == .tableHeader ? "</th>" : "</td>")
      default: endInline(node)
      }
    }

    private mutating func startBlock(_ node: MarkdownNode, _ tag: String, hasInlines: Bool = false) {
      pad(to: node.startLine)
      write(tag)
      if hasInlines {
        lineShift = 0
        noteTextTags(node)
      }
    }

    /// Begins a paragraph on the line of its first word, where cmark gives another one: it takes definitions of links off and
    /// keeps the paragraph's lines, and a paragraph that runs into a table has none.
    private mutating func startParagraph(_ node: MarkdownNode) {
      noteTextTags(node)
      lineShift = 0
      if node.startLine == 0 {
        lineShift = node.next?.startLine ?? line
      } else if node.startLine < node.endLine {
        lineShift = source.linkDefinitions(from: node.startLine, before: node.endLine)
      }
      pad(to: node.startLine + lineShift)
      if !Self.isTight(node) { write("<p>") }
      // A box that is not ticked says something about the item; a ticked one no more than the item itself.
      if let item = node.parent, item.kind == .task(isDone: false), item.firstChild == node { write("[ ] ") }
    }

    /// Whether a paragraph is the text of a list's item, without a paragraph's tags.
    private static func isTight(_ node: MarkdownNode) -> Bool {
      guard let item = node.parent else { return false }
      switch item.kind {
      // A note's text goes on after its number.
      case .footnote: return item.firstChild == node
      case .item, .task: return item.parent?.isTight == true
      default: return false
      }
    }

    private mutating func writeCode(_ node: MarkdownNode) {
      var number = node.startLine
      pad(to: number)
      write("<pre><code>")
      if node.fence != nil {
        number += 1
        pad(to: number)
      }
      for text in node.literal.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        let directive = text.hasSuffix(MarkdownSource.placeholder) ? source.directives[number] : nil
        writeText(directive ?? String(text))
        write("\n")
        number += 1
      }
      write("</code></pre>")
    }

    private mutating func writeHTML(_ node: MarkdownNode) {
      pad(to: node.startLine)
      let literal = node.literal
      if let directive = source.directives[node.startLine], literal.hasPrefix(MarkdownSource.placeholder) {
        write("<p>")
        writeText(directive)
        write("</p>")
      } else {
        write(RawMarkup.safe(literal))
      }
    }
  }

  // MARK: - Inlines

  extension MarkdownHTML {
    private mutating func beginInline(_ node: MarkdownNode) {
      // A code span over two lines has become one; after a break there is room to catch up.
      if bytes.last == 0x0A, node.startLine > 0 { pad(to: node.startLine + lineShift) }
      switch node.kind {
      case .text: writeText(node.literal)
      case .softBreak: write("\n")
      case .lineBreak: write("<br>\n")
      case .code:
        write("<code>")
        writeText(node.literal)
        write("</code>")
      case .htmlInline:
        if textTags.contains(node) { writeText(node.literal) } else { write(RawMarkup.safe(node.literal)) }
      case .emphasis: write("<em>")
      case .strong: write("<strong>")
      case .strikethrough: write("<del>")
      case .link: write("<a>")
      // Its text is in place of the picture, apart from the words around it.
      case .image: write(" ")
      case .footnoteReference:
        write("<sup>")
        writeText(node.literal)
        write("</sup>")
      default: break
      }
    }

    private mutating func endInline(_ node: MarkdownNode) {
      switch node.kind {
      case .emphasis: write("</em>")
      case .strong: write("</strong>")
      case .strikethrough: write("</del>")
      case .link: write("</a>")
      case .image: write(" ")
      default: break
      }
    }

    /// Finds the tags in a block's text that HTML knows and that nothing ends: `/boats/<object>/oars` has a placeholder in it.
    private mutating func noteTextTags(_ block: MarkdownNode) {
      textTags.removeAll(keepingCapacity: true)
      var open: [String: [MarkdownNode]] = [:]
      block.walk { node, begins in
        guard begins, node.kind == .htmlInline, let tag = RawTag(Array(node.literal.utf8), at: 0) else { return true }
        if tag.isEnd {
          _ = open[tag.name]?.popLast()
        } else if tag.isBare, tag.element?.endTag == .required {
          open[tag.name, default: []].append(node)
        }
        return true
      }
      for nodes in open.values { textTags.formUnion(nodes) }
    }
  }
#endif
