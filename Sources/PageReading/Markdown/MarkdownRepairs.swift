#if Markdown
  /// Finds where CommonMark would lose something that the source says, and mends it in the source, to be parsed again.
  ///
  /// - A row with more cells than its table has heads: the cells beyond them would vanish. The table gets heads without a name.
  /// - A line that begins with a tag that HTML does not know: what follows up to a blank line would be HTML, not Markdown.
  /// - A directive, which would run together with the text around it: it gets a line to itself.
  struct MarkdownRepairs {
    /// Each pass may uncover what an earlier one hid, such as a tag in a list that was raw HTML; pages settle in two.
    static let maximumPasses = 4

    private enum Content { case prose, code, html, table }

    private var contents: [Content]
    private var tags: [Int] = []
    private var widths: [(line: Int, columns: Int)] = []

    /// Mends the source where it is needed.
    ///
    /// - Returns: Whether it was.
    static func mend(_ source: inout MarkdownSource, parsed tree: borrowing MarkdownTree) -> Bool {
      var repairs = MarkdownRepairs(source)
      tree.document.walk { node, begins in
        if begins { repairs.note(node, source) }
        return true
      }
      return repairs.apply(to: &source)
    }

    private init(_ source: MarkdownSource) {
      contents = Array(repeating: .prose, count: source.lines.count + 1)
    }

    private mutating func note(_ node: MarkdownNode, _ source: MarkdownSource) {
      switch node.kind {
      case .codeBlock: mark(node.startLine, node.endLine, .code)
      case .htmlBlock:
        let literal = node.literal
        if RawMarkup.beginsWithUnknownTag(literal) {
          tags.append(node.startLine)
        } else {
          // A block's last line is not always known.
          mark(node.startLine, node.startLine + max(0, literal.utf8.count { $0 == 0x0A } - 1), .html)
        }
      case .table: note(table: node, source)
      default: break
      }
    }

    private mutating func note(table: MarkdownNode, _ source: MarkdownSource) {
      mark(table.tableLine, table.endLine, .table)
      let columns = table.columnCount
      var widest = columns
      var row = table.firstChild?.next
      while let current = row {
        let line = source.line(current.startLine)
        widest = max(widest, PipeCells.count(line.dropFirst(max(0, current.startColumn - 1))))
        row = current.next
      }
      if widest > columns { widths.append((table.tableLine, widest - columns)) }
    }

    private mutating func mark(_ start: Int, _ end: Int, _ content: Content) {
      guard start > 0, start <= end else { return }
      for line in start...end where contents.indices.contains(line) { contents[line] = content }
    }

    private func apply(to source: inout MarkdownSource) -> Bool {
      var isMended = false
      for width in widths { source.addColumns(width.columns, toTableOn: width.line) }
      for line in tags { source.escapeTag(on: line) }
      for line in contents.indices.dropFirst() {
        guard let directive = source.directive(line) else { continue }
        switch (contents[line], directive) {
        case (.prose, _), (.table, .block):
          source.setDirective(line)
          isMended = true
        case (.code, _), (.html, _), (.table, .tag): break
        }
      }
      return isMended || !widths.isEmpty || !tags.isEmpty
    }
  }
#endif
