#if Command
  import ArgumentParser
  import CatalogQuestions
  import Drift
  import Findings
  import Generation
  import ScopeModel
  import TextRendering

  /// `scopetables diff`: what changed between two versions of pages, catalogs or OpenAPI documents.
  struct Diff: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Compare the requirements of two versions.",
      discussion: """
        Each side is a page, a folder of pages, a catalog, a folder of catalogs, an OpenAPI document, or any of these at a \
        Git revision: git:REVISION:PATH.

          scopetables diff git:main:Inputs Inputs
          scopetables diff old.scopes.json new.scopes.json --format markdown
          scopetables diff git:main:Inputs Inputs --uses calls.txt --manifest manifest.yaml

        With --uses, only changes to operations that an app calls are reported. With --manifest, the report also says whether \
        the app's scopes are still sufficient, and which to add or remove.

        Files that an OpenAPI document refers to are read if they are in its folder. Nothing is read from the network.

        The exit code is 1 if any change is at or above --fail-on, or if something could not be read and compared. \
        `scopetables rules` lists the kinds of change.
        """)

    @Argument(help: "The base version.")
    var base: String

    @Argument(help: "The revised version.")
    var revision: String

    @OptionGroup
    var report: ReportOptions

    @Option(
      help: ArgumentHelp("Where to find the full report, for formats that may omit changes.", valueName: "name"))
    var fullReport: String?

    @Option(
      help: ArgumentHelp(
        "The base URL for the files of REVISION, used for links in Markdown and HTML reports.",
        discussion: "Without it, links are relative, which does not work in a comment on a pull request.",
        valueName: "url"))
    var filesURL: String?

    @OptionGroup
    var app: AppOptions

    @OptionGroup
    var options: ScrapingOptions
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if base == InputFile.standardInput, revision == InputFile.standardInput {
        throw ValidationError("Only one of the two sides can be read from standard input.")
      }
      if let filesURL, !WebAddress.begins(filesURL) {
        throw ValidationError("--files-url must be a web address, such as https://host.example/blob/main/.")
      }
    }

    func run() async throws {
      let settings = try report.settings()
      let (before, after) = try await sides()
      let comparison = DriftComparison(options: settings.options, suppressions: settings.suppressions)
      let whole = comparison.report(base: before, revision: after, today: report.day)
      let drift = try app.drift(base: before.catalogs, revision: after.catalogs)
      let found = drift.map { app in whole.keeping { app.drift.touches($0) } } ?? whole
      try report.write(
        found.text(
          as: report.format, fullReport: fullReport, filesAddress: filesURL, toolVersion: ScopeTablesCommand.version))
      let suffices = try app.tellJudgement(drift, onOutput: report.isTextOnOutput)
      report.tellFindings(of: found)
      try report.judge(found)
      if !suffices { throw ExitStatus.no }
    }

    private func sides() async throws -> (base: DriftSide, revision: DriftSide) {
      let reading = SideReading(scraping: try options.scraping(), provider: options.provider)
      // Side by side, because reading is most of the work. What is wrong with the base is said first all the same.
      async let revisionSide = Self.side(revision, reading)
      let before = try Self.side(base, reading)
      let after = try await revisionSide
      // Once is enough. What explains a page's account is not news here, and errors are in the report.
      let findings = before.findings.filter { $0.severity == .warning }
      MessagePrinter().print(findings + after.findings.filter { $0.severity == .warning && !findings.contains($0) })
      return (before.side, after.side)
    }

    private static func side(_ name: String, _ reading: SideReading) throws(InputError) -> SideReading.Result {
      try reading.side(of: try SideFiles(name))
    }
  }
#endif
