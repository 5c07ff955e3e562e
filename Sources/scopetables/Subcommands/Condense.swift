#if Command
  import ArgumentParser
  import Generation

  /// `scopetables condense`: a page in, the same page without running text out.
  struct Condense: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "condense",
      abstract: "Reduce a page to its structure and facts.",
      discussion: """
        Keeps what the layouts use, and drops running text and descriptions. Scraping the result gives the same operations; \
        condensing it again changes nothing.

          scopetables condense scopes.html > condensed.html
        """)

    @Argument(help: "The page (HTML, Markdown or text), or - for standard input.")
    var page: String

    @OptionGroup
    var options: ScrapingOptions
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      let bytes = try InputFile.read(page, limits: options.limits)
      try StandardStream.output.write(try options.scraping().condense(bytes, path: page))
    }
  }
#endif
