#if Command
  import ArgumentParser
  import Drift
  import Generation
  import ScopeModel

  /// `scopetables check`: where a vendor's OpenAPI document and its pages disagree.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find where a vendor's OpenAPI document and its pages disagree.",
      discussion: """
        Operations that only one of them has, and requirements that mean different things. The report has the formats of diff; \
        its two sides are called specification and pages.

          scopetables check openapi.yaml --with catalog.json
          scopetables check openapi.yaml --with catalog.json --format markdown --fail-on any

        The document is read with the files inside its folder that it refers to, nothing from the network.

        Ends with exit code 1 where disagreements are at or above --fail-on, or something could not be read and compared.
        """)

    @Argument(help: "The OpenAPI file; - for standard input.")
    var spec: String

    @Option(help: ArgumentHelp("The catalog of the pages; - for standard input.", valueName: "catalog"))
    var with: String

    @Option(help: "The form of the report.")
    var format: DriftFormat = .text

    @Option(help: "End with exit code 1 where there are disagreements this weighty.")
    var failOn: DriftThreshold = .breaking

    @Option(
      help: ArgumentHelp("Disagreements that were looked at and accepted (default: as configured).", valueName: "file"))
    var suppressions: String?

    @Option(
      help: ArgumentHelp(
        "The configuration that sets levels (default: \(Generate.defaultConfig), where there is one).",
        valueName: "file"))
    var config: String?

    @Option(
      help: ArgumentHelp("The day on which suppressions are judged (default: this one).", valueName: "YYYY-MM-DD"))
    var today: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the report. Otherwise printed.", valueName: "file"))
    var output = InputFile.standardInput

    func validate() throws {
      if spec == InputFile.standardInput, with == InputFile.standardInput {
        throw ValidationError("Only one of the two files can be standard input.")
      }
      if let today, CalendarDay(today) == nil { throw ValidationError("--today is a day, such as 2026-11-20.") }
    }

    func run() throws {
      let settings = try DiffSettings(configuration: config, suppressions: suppressions)
      let reading = SideReading(scraping: PageScraping())
      let specification = try Self.side(spec, reading, isSpecification: true)
      let pages = try Self.side(with, reading, isSpecification: false)
      let check = SpecificationCheck(options: settings.options, suppressions: settings.suppressions)
      let report = check.report(specification: specification, pages: pages, today: today ?? Clock.today)
      let text = report.text(as: format, toolVersion: ScopeTablesCommand.version)
      if output == InputFile.standardInput {
        try StandardStream.output.write(text)
      } else {
        try OutputFile.write([(path: output, bytes: Array(text.utf8))])
      }
      // The text report has them itself.
      if format != .text || output != InputFile.standardInput { MessagePrinter().print(report.findings) }
      let isDoubtful = failOn != .none && !report.isComplete
      if isDoubtful || failOn.isReached(by: report.summary) { throw ExitStatus.no }
    }

    /// - Throws: An error where the file is not what it has to be.
    private static func side(
      _ path: String, _ reading: SideReading, isSpecification: Bool
    ) throws(InputError) -> DriftSide {
      let result = try reading.side(of: try SideFiles(path))
      MessagePrinter().print(result.findings.filter { $0.severity == .warning && isSpecification })
      let layouts = result.side.catalogs.flatMap(\.pages).map(\.layout)
      guard layouts.contains(PageRecord.specificationLayout) == isSpecification else {
        let message =
          isSpecification
          ? "This is no OpenAPI document. Name the document first, and the catalog behind --with."
          : "This is an OpenAPI document. Name the catalog of the pages behind --with."
        throw InputError(Finding(.error, id: "swapped-sides", message, page: path))
      }
      return result.side
    }
  }
#endif
