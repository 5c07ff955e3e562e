#if Command
  public import ArgumentParser
  import Findings
  import Generation
  import Hashing
  import ScopeModel
  public import Scraping

  /// `scopetables scrape`: pages in, a catalog or each page's account out.
  struct Scrape: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "scrape",
      abstract: "Read the pages of one provider and print their catalog, or a summary of each page.",
      discussion: """
          scopetables scrape scopes.html > catalog.json
          scopetables scrape scopes.html --vendor acme.vendor.json --format summary
          scopetables scrape pages/*.html --shard 2/7 > part-2.json

        With --shard, only that part of the list of pages is read, and what is printed is joined with the other parts by \
        scopetables merge. Give every run the same list of pages.

        The exit code is 1 if no operation can be read from a page, and 2 if a page cannot be used.
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case json, summary
    }

    @Argument(help: "The pages (HTML, Markdown or text), or - for standard input.")
    var pages: [String]

    @OptionGroup
    var options: ScrapingOptions

    @OptionGroup
    var jobOptions: JobOptions

    @Option(help: "One catalog of all pages, or a separate summary of each page.")
    var format: Format = .json

    @Option(
      help: ArgumentHelp(
        "Read only one of several parts of the pages, such as 2/7, and print it for scopetables merge.",
        valueName: "number/count"))
    var shard: Shard?

    @Option(help: "The severity of findings from which the exit code is 1.")
    var failOnFindings: FindingThreshold = .none
    @OptionGroup
    var messageOptions: MessageOptions

    private var ownPages: [String] { shard.map { Array(pages[$0.places(of: pages.count)]) } ?? pages }

    func validate() throws {
      try options.limitOptions.check(pages: ownPages.count)
      if shard != nil, format == .json, failOnFindings != .none {
        throw ValidationError("A part is not judged by its findings. Give --fail-on-findings to scopetables merge.")
      }
      for (index, page) in pages.enumerated() where pages[..<index].contains(page) {
        throw ValidationError("The page “\(page)” is given twice. Remove one.")
      }
    }

    func run() async throws {
      switch format {
      case .json: try await printCatalog()
      case .summary: try await printAccounts()
      }
    }

    /// All pages or nothing: a catalog that lacks an unfit page would look complete.
    private func printCatalog() async throws {
      var sources: [CatalogBuilder.Source] = []
      var unfit: [Finding] = []
      try await forEachPage { page in
        switch page {
        case .success(let source): sources.append(source)
        case .failure(let error): unfit += error.findings
        }
      }
      if !unfit.isEmpty { throw InputError(unfit) }
      if let shard {
        let part = CatalogPart(
          program: ScopeTablesCommand.version, shard: shard, pageCount: pages.count, sources: sources)
        return try StandardStream.output.write(part.json)
      }
      try CatalogOutput(failOnFindings: failOnFindings).print(sources)
    }

    /// Reads the pages side by side; of each no more is kept than what it states.
    private func forEachPage(_ use: (Result<CatalogBuilder.Source, InputError>) throws -> Void) async throws {
      let scraping = try options.scraping()
      let limits = options.limits
      // Only a catalog says which bytes it was made from.
      let hashes = format == .json
      let work: @Sendable (String) -> Result<CatalogBuilder.Source, InputError> = { path in
        Result { () throws(InputError) in
          let bytes = try InputFile.read(path, limits: limits)
          let page = try scraping.scrape(bytes, path: path)
          return CatalogBuilder.Source(page: page, sha256: hashes ? SHA256.hexadecimal(of: bytes) : "")
        }
      }
      try await jobOptions.workers.forEach(ownPages, noun: "pages", work: work, use: use)
    }

    /// No page is kept once its account is printed. An unfit page does not stop the others.
    private func printAccounts() async throws {
      var status = ExitStatus.fine
      try await forEachPage { page in
        switch page {
        case .success(let source):
          MessagePrinter().print(source.page.findings)
          let isEmpty = source.page.operations.isEmpty
          if status == .fine, isEmpty || failOnFindings.isReached(by: source.page.findings) { status = .no }
          try write(AccountText(source.page).text)
        case .failure(let error):
          MessagePrinter().print(error.findings)
          status = .unusable
        }
      }
      if status != .fine { throw status }
    }

    private func write(_ text: String) throws(InputError) {
      do throws(SystemFailure) {
        try StandardStream.output.write(text)
      } catch {
        throw error.inputError
      }
    }
  }

  extension Shard: ExpressibleByArgument {}
#endif
