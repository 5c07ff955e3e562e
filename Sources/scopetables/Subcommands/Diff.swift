#if Command
  public import ArgumentParser
  import CatalogQuestions
  public import Drift
  import Generation
  import ScopeModel

  /// `scopetables diff`: what changed between two versions of pages, catalogs or OpenAPI documents.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare what operations needed with what they need now.",
      discussion: """
        Each side is a page, a folder of pages, a catalog, a folder of catalogs, an OpenAPI document, or any of these in a \
        version that git keeps, git:REVISION:PATH.

          scopetables diff git:main:Inputs Inputs
          scopetables diff old.scopes.json new.scopes.json --format markdown
          scopetables diff git:main:Inputs Inputs --uses calls.txt --manifest manifest.yaml

        With --uses only changes of operations that an app calls are reported, and with --manifest also whether its scopes \
        still suffice: nothing to do, or which to add and drop.

        An OpenAPI document is read with the files inside its folder that it refers to, nothing from the network.

        Ends with exit code 1 where changes are at or above --fail-on, or something could not be read and compared. \
        `scopetables rules` lists the kinds of change.
        """)

    @Argument(help: "What was.")
    var base: String

    @Argument(help: "What is.")
    var revision: String

    @Option(help: "The form of the report.")
    var format: DriftFormat = .text

    @Option(help: "End with exit code 1 where there are changes this weighty.")
    var failOn: DriftThreshold = .breaking

    @Option(help: ArgumentHelp("Changes that were looked at and accepted (default: as configured).", valueName: "file"))
    var suppressions: String?

    @Option(
      help: ArgumentHelp(
        "The configuration that sets levels (default: \(Generate.defaultConfig), where there is one).",
        valueName: "file"))
    var config: String?

    @Option(
      help: ArgumentHelp("Where the full report is found, for forms that may leave changes out.", valueName: "name"))
    var fullReport: String?

    @Option(
      help: ArgumentHelp(
        "Where readers find the files of REVISION, so that links of Markdown and HTML lead there.",
        discussion: "Without it they are relative: a comment on a pull request has no files beside it.",
        valueName: "address"))
    var filesURL: String?

    @Option(
      help: ArgumentHelp("The day on which suppressions are judged (default: this one).", valueName: "YYYY-MM-DD"))
    var today: String?

    @OptionGroup
    var app: AppOptions

    @OptionGroup
    var options: ScrapingOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the report. Otherwise printed.", valueName: "file"))
    var output = InputFile.standardInput

    func validate() throws {
      if base == InputFile.standardInput, revision == InputFile.standardInput {
        throw ValidationError("Only one of the two sides can be standard input.")
      }
      if let filesURL, !["https://", "http://"].contains(where: { filesURL.hasPrefix($0) }) {
        throw ValidationError("--files-url is an address of the web, such as https://host.example/blob/main/.")
      }
      if let today, CalendarDay(today) == nil { throw ValidationError("--today is a day, such as 2026-11-20.") }
    }

    func run() throws {
      let settings = try DiffSettings(configuration: config, suppressions: suppressions)
      let (before, after) = try sides()
      let comparison = DriftComparison(options: settings.options, suppressions: settings.suppressions)
      let whole = comparison.report(base: before, revision: after, today: today ?? Clock.today)
      let drift = try app.drift(base: before.catalogs, revision: after.catalogs)
      let report = drift.map { app in whole.keeping { app.drift.touches($0) } } ?? whole
      let text = report.text(
        as: format, fullReport: fullReport, filesAddress: filesURL, toolVersion: ScopeTablesCommand.version)
      if output == InputFile.standardInput {
        try StandardStream.output.write(text)
      } else {
        try OutputFile.write([(path: output, bytes: Array(text.utf8))])
      }
      let suffices = try app.tellJudgement(drift, onOutput: format == .text && output == InputFile.standardInput)
      // The text report has them itself.
      if format != .text || output != InputFile.standardInput { MessagePrinter().print(report.findings) }
      // What was not read may have changed in any way.
      let isDoubtful = failOn != .none && !report.isComplete
      if isDoubtful || failOn.isReached(by: report.summary) { throw ExitStatus.no }
      if !suffices { throw ExitStatus.no }
    }

    private func sides() throws(InputError) -> (base: DriftSide, revision: DriftSide) {
      let reading = SideReading(scraping: try options.scraping(), provider: options.provider)
      let before = try reading.side(of: try SideFiles(base))
      let after = try reading.side(of: try SideFiles(revision))
      // Once is enough. What explains a page's account is no news here, and errors stand in the report.
      let findings = before.findings.filter { $0.severity == .warning }
      MessagePrinter().print(findings + after.findings.filter { $0.severity == .warning && !findings.contains($0) })
      return (before.side, after.side)
    }
  }

  extension DriftFormat: ExpressibleByArgument {}
  extension DriftThreshold: ExpressibleByArgument {}
#endif
