import Findings

/// Reads a Markdown page: cmark-gfm parses it, and the HTML reader reads what comes of it, so that there is no third reader.
enum MarkdownPageReader {
  static let notBuilt = "markdown-not-built"

  /// The page that the bytes hold.
  ///
  /// - Parameter bytes: Valid UTF-8 without NUL and byte order mark.
  /// - Throws: ``InputError`` if a limit is passed, where a block of code or a comment never ends, or where the program was
  ///   built without the package's trait `Markdown`.
  static func read(
    _ bytes: ArraySlice<UInt8>, path: String, limits: ReadingLimits, notSupported: NotSupportedMarks
  ) throws(InputError) -> Page {
    #if Markdown
      try parsed(bytes, path: path, limits: limits, notSupported: notSupported)
    #else
      throw InputError(
        id: notBuilt,
        "This is a Markdown page, but the program was built without the package trait Markdown. Build it with the trait, or "
          + "convert the page to HTML.", path: path)
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
          "The page exceeds the size limit for Markdown. Split it, or raise the limit \(limits.told(.markdownBytes)).",
          path: path)
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
          throw InputError(
            id: HTMLPageReader.parserStopped, "cmark-gfm ran out of memory. Split the page.", path: path)
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
            "As HTML, the page is more than \(maximumGrowth) times larger than a Markdown page may be. Split it.",
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
        "From this line on, the page's tables have too many cells, or a paragraph has too many lines of dashes. Check the pipes, "
          + "put blank lines between the tables, or raise the limit \(limits.told(.tableCells)).", path: path,
        line: line)
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
        "The code block that begins here is never closed. Close it, or download the page again if it was cut short.",
        path: path, line: open)
    }
  }
#endif
