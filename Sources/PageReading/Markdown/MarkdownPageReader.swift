import Findings

/// Reads a Markdown page: cmark-gfm parses it, and the HTML reader reads what comes of it, so that there is no third reader.
enum MarkdownPageReader {
  static let notBuilt = "markdown-not-built"

  /// The page that the bytes hold.
  ///
  /// - Parameter bytes: Valid UTF-8 without NUL and byte order mark.
  /// - Throws: ``InputError`` where a limit is passed, where a block of code or a comment never ends, or where the program was
  ///   built without the package's trait `Markdown`.
  static func read(
    _ bytes: ArraySlice<UInt8>, path: String, limits: ReadingLimits, notSupported: NotSupportedMarks
  ) throws(InputError) -> Page {
    #if Markdown
      try parsed(bytes, path: path, limits: limits, notSupported: notSupported)
    #else
      throw InputError(
        id: notBuilt,
        "this is a Markdown page, and the program was built without the package trait Markdown; build it with the trait, or "
          + "convert the page to HTML", path: path)
    #endif
  }
}

#if Markdown
  extension MarkdownPageReader {
    private static func parsed(
      _ bytes: ArraySlice<UInt8>, path: String, limits: ReadingLimits, notSupported: NotSupportedMarks
    ) throws(InputError) -> Page {
      guard bytes.count <= limits.maximumMarkdownBytes else {
        throw InputError(
          id: PageReader.pageTooLarge,
          "the page has more bytes of Markdown than are read; split it, or raise the limit "
            + limits.told(.markdownBytes), path: path)
      }
      var source = MarkdownSource(bytes)
      let html = try html(of: &source, path: path, limits: limits)
      return try HTMLPageReader.read(html[...], path: path, form: .markdown, limits: limits, notSupported: notSupported)
    }

    private static func html(
      of source: inout MarkdownSource, path: String, limits: ReadingLimits
    ) throws(InputError) -> [UInt8] {
      var passes = 1
      while true {
        try checkWork(source, path: path, limits: limits)
        guard let tree = MarkdownTree(source.text) else {
          throw InputError(id: HTMLPageReader.parserStopped, "cmark-gfm has not enough memory", path: path)
        }
        if passes < MarkdownRepairs.maximumPasses, MarkdownRepairs.mend(&source, parsed: tree) {
          passes += 1
          continue
        }
        try checkEnd(tree, source: source, path: path)
        let html = MarkdownHTML(tree, source: source, maximumBytes: limits.maximumMarkdownBytes * maximumGrowth)
        guard !html.isTooLarge else {
          throw InputError(
            id: PageReader.pageTooLarge,
            "the page becomes more than \(maximumGrowth) times larger as HTML than a Markdown page may be; split it",
            path: path)
        }
        return html.bytes
      }
    }

    /// How much larger than the largest Markdown page its HTML may be. Each `- ` of a hostile page becomes two tags.
    private static let maximumGrowth = 8

    private static func checkWork(
      _ source: MarkdownSource, path: String, limits: ReadingLimits
    ) throws(InputError) {
      guard let line = MarkdownWork.excess(in: source.lines, maximumCells: limits.maximumCells) else { return }
      throw InputError(
        id: HTMLPageReader.tableTooLarge,
        "with this line the page's tables have too many cells, or too many lines of dashes for one paragraph; check the pipes, or "
          + "put blank lines between the tables \(limits.told(.tableCells))", path: path, line: line)
    }

    /// A fence that nothing closes makes code of the rest of the page, whatever it is.
    private static func checkEnd(
      _ tree: borrowing MarkdownTree, source: MarkdownSource, path: String
    ) throws(InputError) {
      let lastLine = source.lastLine
      var open: Int?
      tree.document.walk { node, begins in
        guard begins, node.kind == .codeBlock, let fence = node.fence, node.endLine >= lastLine else { return true }
        let last = source.line(lastLine).filter { !PageEncoding.isASCIISpace($0) && $0 != UInt8(ascii: ">") }
        let isClosed = lastLine > node.startLine && last.count >= fence.length && last.allSatisfy { $0 == fence.byte }
        if !isClosed { open = node.startLine }
        return true
      }
      guard let open else { return }
      throw InputError(
        id: HTMLPageReader.cutShort,
        "the block of code that begins here is never closed; close it, or download the page again if it was cut short",
        path: path, line: open)
    }
  }
#endif
