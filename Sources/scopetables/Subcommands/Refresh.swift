#if Command
  import ArgumentParser
  import Findings
  import Generation
  import ScopeModel

  /// `scopetables refresh`: replace a page with a newer download, if that is valid.
  struct Refresh: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "refresh",
      abstract: "Replace a page with a newer download if it is valid.",
      discussion: """
        The download is condensed and replaces the page, and the provenance.json next to it records the new hashes and date; \
        either both files are written or neither. The page keeps its name, whatever its form, because the form is detected from \
        the contents. Nothing changes if the download cannot be read, states fewer operations, or says the same as the page.

        Prints one word: changed or unchanged. The program never uses the network; Scripts/refresh-inputs does.

          scopetables refresh Inputs/acme/scopes.html --download new.html --retrieved 2026-11-20
        """)

    @Argument(help: "The page's path, as written in the configuration.")
    var page: String

    @Option(help: ArgumentHelp("The new page, as downloaded from the vendor.", valueName: "file"))
    var download: String

    @Option(help: ArgumentHelp("The date of the download, such as 2026-11-20.", valueName: "date"))
    var retrieved: String

    @Option(
      help: ArgumentHelp(
        "The browser that rendered the download, such as \"Chromium 142.0\". It is recorded, and the page is rendered from then on.",
        valueName: "name"))
    var browser: String?

    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config = Generate.defaultConfig

    @Flag(help: "Accept a page with fewer operations or requirements than the old one.")
    var acceptShrink = false

    @Flag(help: "Write nothing; print what would happen to the page.")
    var dryRun = false
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      let project = Project(configurationPath: config)
      let outcome: PageRefresh.Outcome
      do throws(InputError) {
        outcome = try refresh(project)
      } catch {
        // The download's path is the person's own; all others start from the configuration's folder.
        for finding in error.findings { printer(for: finding, project).print([finding]) }
        throw ExitStatus.unusable
      }
      switch outcome {
      case .unchanged: try StandardStream.output.write("unchanged\n")
      case .changed: try StandardStream.output.write("changed\n")
      case .refused(let findings):
        for finding in findings { printer(for: finding, project).print([finding]) }
        MessagePrinter.say("\(page) was left unchanged because of the errors above.")
        throw ExitStatus.no
      }
    }

    private func refresh(_ project: Project) throws(InputError) -> PageRefresh.Outcome {
      let configuration = try project.configuration()
      let refresh = try PageRefresh(configuration: configuration, page: page, acceptsShrink: acceptShrink)
      let downloaded = try InputFile.read(download, limits: configuration.limits)
      let lock = FolderLock(folder: project.folder)
      defer { lock.end() }
      var inputs = PageRefresh.Inputs(
        download: downloaded, downloadName: download, retrieved: retrieved, browser: browser,
        page: try project.file(page), provenance: try project.file(refresh.provenancePath))
      if let path = refresh.vendorPath { inputs.vendor = try project.file(path) }
      let outcome = try refresh.outcome(of: inputs)
      if case .changed(let newPage, let provenance) = outcome, !dryRun {
        try OutputFile.write([
          (path: project.place(of: page), bytes: newPage),
          (path: project.place(of: refresh.provenancePath), bytes: provenance),
        ])
      }
      return outcome
    }

    private func printer(for finding: Finding, _ project: Project) -> MessagePrinter {
      MessagePrinter(prefix: finding.page == download ? "" : project.prefix)
    }
  }
#endif
