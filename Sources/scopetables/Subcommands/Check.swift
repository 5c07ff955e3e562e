#if Command
  import ArgumentParser
  import Drift
  import Findings
  import Generation
  import ScopeModel

  /// `scopetables check`: where a vendor's OpenAPI document and its pages disagree.
  struct Check: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Find where a vendor's OpenAPI document and its pages disagree.",
      discussion: """
        Reports operations that only one of them has, and requirements that differ in meaning. The report formats are those of diff; \
        the two sides are called specification and pages.

          scopetables check openapi.yaml --with catalog.json
          scopetables check openapi.yaml --with catalog.json --format markdown --fail-on any

        Files that the document refers to are read if they are in its folder. Nothing is read from the network.

        The exit code is 1 if any disagreement is at or above --fail-on, or if something could not be read and compared.
        """)

    @Argument(help: "The OpenAPI file, or - for standard input.")
    var spec: String

    @Option(help: ArgumentHelp("The catalog of the pages, or - for standard input.", valueName: "catalog"))
    var with: String

    @OptionGroup
    var options: ReportOptions
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if spec == InputFile.standardInput, with == InputFile.standardInput {
        throw ValidationError("Only one of the two files can be read from standard input.")
      }
    }

    func run() throws {
      let settings = try options.settings()
      let reading = SideReading(scraping: PageScraping())
      let specification = try Self.side(spec, reading, isSpecification: true)
      let pages = try Self.side(with, reading, isSpecification: false)
      let check = SpecificationCheck(options: settings.options, suppressions: settings.suppressions)
      let report = check.report(specification: specification, pages: pages, today: options.day)
      try options.write(report.text(as: options.format, toolVersion: ScopeTablesCommand.version))
      options.tellFindings(of: report)
      try options.judge(report)
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
          ? "This is not an OpenAPI document. Give the document first, and the catalog after --with."
          : "This is an OpenAPI document. Give the catalog of the pages after --with."
        throw InputError(Finding(.error, id: "swapped-sides", message, page: path))
      }
      return result.side
    }
  }
#endif
