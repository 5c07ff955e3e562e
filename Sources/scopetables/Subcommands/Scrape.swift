#if Command
  import ArgumentParser
  import Emission
  import Generation
  import ScopeModel
  import Scraping

  /// `scopetables scrape`: pages in, a catalog or each page's account out.
  struct Scrape: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read pages of one provider and print their catalog, or each page's account.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case json, summary
    }

    @Argument(help: "The pages, HTML, Markdown or text; - for standard input.")
    var pages: [String]

    @OptionGroup
    var options: ScrapingOptions

    @Option(help: "One catalog of all pages, or an account of each page by itself.")
    var format: Format = .json

    @Option(help: "End with exit code 1 where there are findings this severe.")
    var failOnFindings: FindingThreshold = .none

    func validate() throws {
      try options.limitOptions.check(pages: pages.count)
      for (index, page) in pages.enumerated() where pages[..<index].contains(page) {
        throw ValidationError("The page '\(page)' is named twice.")
      }
    }

    func run() throws {
      switch format {
      case .json: try printCatalog()
      case .summary: try printAccounts()
      }
    }

    /// All pages or nothing: a catalog that lacks an unfit page would look complete.
    private func printCatalog() throws {
      let scraping = try options.scraping()
      var sources: [CatalogBuilder.Source] = []
      var unfit: [Finding] = []
      for path in pages {
        do throws(InputError) {
          let bytes = try InputFile.read(path, limits: options.limits)
          let page = try scraping.scrape(bytes, path: path)
          sources.append(CatalogBuilder.Source(page: page, sha256: SHA256.hexadecimal(of: bytes)))
        } catch {
          unfit += error.findings
        }
      }
      if !unfit.isEmpty { throw InputError(unfit) }
      let catalog = try catalog(of: sources)
      MessagePrinter().print(catalog.findings)
      for file in Emitter().emit(catalog, as: .json).files { try StandardStream.output.write(file.text) }
      let isEmpty = sources.contains { $0.page.operations.isEmpty }
      if isEmpty || failOnFindings.isReached(by: catalog.findings) { throw ExitStatus.no }
    }

    private func catalog(of sources: [CatalogBuilder.Source]) throws(InputError) -> Catalog {
      do throws(ScrapingError) {
        return try CatalogBuilder().catalog(of: sources)
      } catch {
        throw InputError(error.finding)
      }
    }

    /// One page after another, so that no more than the largest is in memory. An unfit page does not stop the others.
    private func printAccounts() throws {
      let scraping = try options.scraping()
      var status = ExitStatus.fine
      for path in pages {
        do throws(InputError) {
          let page = try scraping.scrape(try InputFile.read(path, limits: options.limits), path: path)
          MessagePrinter().print(page.findings)
          let isEmpty = page.operations.isEmpty
          if status == .fine, isEmpty || failOnFindings.isReached(by: page.findings) { status = .no }
          try write(PageAccount(page).text)
        } catch {
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
#endif
