#if Command
  import ArgumentParser
  import Findings
  import Generation
  import JSON
  import ScopeModel
  import Scraping
  import TextRendering

  /// `scopetables generate`: everything that the configuration names.
  struct Generate: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "generate",
      abstract: "Generate all outputs listed in the configuration.",
      discussion: """
        Writes only files that change, and either all of them or none. If there is an error, or if a page has fewer entries \
        than in the committed catalog, nothing is written.

          scopetables generate
          scopetables generate --check
          scopetables generate --check --format json
        """)

    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config = Self.defaultConfig

    @Option(help: ArgumentHelp("Generate only this provider.", valueName: "id"))
    var provider: String?

    @Flag(help: "Write nothing; list stale, missing and extra files. The exit code is 1 if there are any.")
    var check = false

    @Flag(help: "Accept pages with fewer operations or requirements than in the committed catalogs.")
    var acceptShrink = false

    @Option(
      help: "The severity of findings from which the exit code is 1 (default: as configured).")
    var failOnFindings: FindingThreshold?

    @Option(help: "The format of the account of each file; json is printed on standard output.")
    var format: AnswerFormat = .text

    @OptionGroup
    var jobOptions: JobOptions

    @Flag(help: "Read every page again, even if nothing changed since the last run.")
    var noCache = false

    static let defaultConfig = Project.defaultConfiguration
    @OptionGroup
    var messageOptions: MessageOptions

    func run() async throws {
      let project = Project(configurationPath: config)
      let printer = MessagePrinter(prefix: project.prefix)
      let status: ExitStatus
      do {
        status = try await generate(project, printer: printer)
      } catch let error as InputError {
        printer.print(error.findings)
        throw ExitStatus.unusable
      }
      if status != .fine { throw status }
    }

    private func generate(_ project: Project, printer: MessagePrinter) async throws -> ExitStatus {
      let memory =
        noCache || format == .json ? nil : RunMemory(of: project, provider: provider, acceptsShrink: acceptShrink)
      if let record = memory?.unchanged() { return answer(from: record, of: project, printer: printer) }
      let bytes = try project.configurationBytes()
      let configuration = try Configuration(json: bytes, path: project.configurationName)
      let generator = Generator(configuration: configuration, provider: provider, acceptsShrink: acceptShrink)
      let folder = OutputFolder(base: project.folder, name: configuration.outputFolder)
      folder.recover()
      let reading = memory.map { RunReading($0, of: generator, configuration: project.configurationName) }
      let inputs = try project.inputs(of: generator, folder: folder)
      let scraped = try await scraped(generator.tasks(for: inputs))
      let generation = try generator.generate(from: inputs, scraped: scraped)
      printer.print(generation.findings)
      guard generation.isWritable else {
        MessagePrinter.say("Nothing was written because of the errors above.")
        if format == .json {
          try print(GenerationReport(refused: generation, mode: check ? .check : .write, folder: folder.name))
        }
        return .no
      }
      let isFresh =
        check ? try isFresh(generation, folder: folder) : try write(generation, folder: folder, printer: printer)
      if isFresh { reading?.keep(generation, of: inputs, scraped: scraped, configuration: bytes) }
      let threshold = failOnFindings ?? configuration.failOnFindings
      return isFresh && !threshold.isReached(by: generation.findings) ? .fine : .no
    }

    private func scraped(_ tasks: [PageTask]) async throws -> [PageTask.Key: Result<CatalogBuilder.Source, InputError>]
    {
      var scraped: [PageTask.Key: Result<CatalogBuilder.Source, InputError>] = [:]
      try await jobOptions.workers.forEach(
        tasks, noun: "pages", work: { ($0.key, $0.scraped) }, use: { scraped[$0.0] = $0.1 })
      return scraped
    }

    /// What a run says that finds everything as the last one left it.
    private func answer(from record: RunRecord, of project: Project, printer: MessagePrinter) -> ExitStatus {
      printer.print(record.findings)
      if !check {
        for file in record.outputs { FileTransaction.removeLeftovers(of: project.place(of: file.path)) }
        MessagePrinter.say("\(record.folder): 0 written, 0 removed, \(record.outputs.count) unchanged.")
      }
      return (failOnFindings ?? record.failOnFindings).isReached(by: record.findings) ? .no : .fine
    }

    private func write(
      _ generation: GenerationResult, folder: OutputFolder, printer: MessagePrinter
    ) throws(InputError) -> Bool {
      let change = try folder.apply(generation)
      printer.print(
        change.left.map {
          Finding(
            .warning, id: "changed-retired-file",
            "This file is no longer generated, but it was changed by someone else, so it was kept. Remove it if it is not needed.",
            page: "\(folder.name)/\($0)")
        })
      MessagePrinter.say(
        "\(folder.name): \(change.written.count) written, \(change.removed.count) removed, "
          + "\(change.unchanged) unchanged.")
      if format == .json {
        try print(
          GenerationReport(
            written: change.written, removed: change.removed, kept: change.left, of: generation, folder: folder.name))
      }
      return true
    }

    /// The list is what was asked for and goes to standard output; what to do about it does not.
    private func isFresh(_ generation: GenerationResult, folder: OutputFolder) throws(InputError) -> Bool {
      let existing = try folder.existing(generation.paths)
      let staleness = Staleness(of: generation, existing: existing)
      if format == .json { try print(GenerationReport(staleness, of: generation, folder: folder.name)) }
      if staleness.isFresh { return true }
      if format == .text { try printDiffs(of: staleness, generation: generation, existing: existing, folder: folder) }
      let count = staleness.stale.count + staleness.missing.count + staleness.extra.count
      let files = "\(Plural.count(count, "file")) in \(folder.name) \(count == 1 ? "does" : "do")"
      MessagePrinter().print([
        Finding(.error, id: "stale-output", "\(files) not match the pages. Run: \(mendingCommand)")
      ])
      return false
    }

    private func printDiffs(
      of staleness: Staleness, generation: GenerationResult, existing: [String: [UInt8]], folder: OutputFolder
    ) throws(InputError) {
      let lines = StalenessReport().lines(
        of: staleness, generation: generation, existing: existing, folder: DiskPath.join(folder.base, "\(folder.name)/")
      )
      try print(lines.map { $0 + "\n" }.joined())
    }

    private func print(_ report: GenerationReport) throws(InputError) {
      try print(report.node.document)
    }

    private func print(_ text: String) throws(InputError) {
      do throws(SystemFailure) {
        try StandardStream.output.write(text)
      } catch {
        throw error.inputError
      }
    }

    private var mendingCommand: String {
      var words = ["scopetables", "generate"]
      if config != Self.defaultConfig { words += ["--config", ShellWord.quoted(config)] }
      if let provider { words += ["--provider", provider] }
      return words.joined(separator: " ")
    }
  }
#endif
