#if Command
  import ArgumentParser
  import Findings
  import Generation
  import ScopeModel
  import Scraping

  /// `scopetables init`: a first configuration for pages.
  struct Initialize: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Write a first configuration for pages.",
      discussion: """
        Identifies the provider of each page and writes a configuration that lists all the pages. An existing configuration is \
        left unchanged.

          scopetables init --vendor acme.vendor.json scopes.html
        """)

    @Argument(help: "The pages (HTML, Markdown or text), relative to the configuration's folder.")
    var pages: [String]

    @OptionGroup
    var options: ScrapingOptions

    @Option(help: ArgumentHelp("The configuration file to write.", valueName: "file"))
    var config = Generate.defaultConfig
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      for (index, page) in pages.enumerated() where pages[..<index].contains(page) {
        throw ValidationError("The page “\(page)” is given twice. Remove one.")
      }
    }

    func run() throws {
      let project = Project(configurationPath: config)
      let name = DiskPath.name(of: config)
      guard try project.file(name) == nil else {
        throw InputError(
          Finding(
            .error, id: "existing-configuration",
            "This configuration already exists. Add the pages to it, or choose another file with --config.",
            page: config))
      }
      let json = try configuration(project).json
      // What is written must be what `generate` reads: a path may be one that a configuration cannot have.
      do throws(InputError) {
        _ = try Configuration(json: Array(json.utf8), path: name)
      } catch {
        throw InputError(error.findings.map { Finding(.error, id: $0.id, $0.message) })
      }
      try OutputFile.write([(path: config, bytes: Array(json.utf8))])
      MessagePrinter.say(
        "\(config) was written. Next, run: scopetables generate\(config == Generate.defaultConfig ? "" : " --config \(config)")"
      )
    }

    private func configuration(_ project: Project) throws(InputError) -> FirstConfiguration {
      let scraping = try options.scraping(vendorAt: project.place)
      var configuration = FirstConfiguration()
      var unfit: [Finding] = []
      for path in pages {
        do throws(InputError) {
          let page = try scraping.scrape(
            try InputFile.read(project.place(of: path), name: path, limits: options.limits), path: path)
          let source = Configuration.PageSource(path: path, layout: options.layout.name, form: options.form.form)
          configuration.add(source, ofProvider: page.provider, vendor: options.vendor)
        } catch {
          unfit += error.findings
        }
      }
      if !unfit.isEmpty { throw InputError(unfit) }
      return configuration
    }
  }
#endif
