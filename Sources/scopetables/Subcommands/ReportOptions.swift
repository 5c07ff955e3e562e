#if Command
  public import ArgumentParser
  public import Drift
  import Findings
  import Generation

  /// How differences are judged and reported, by `diff` and `check` alike.
  struct ReportOptions: ParsableArguments {
    @Option(help: "The format of the report.")
    var format: DriftFormat = .text

    @Option(help: "The level of differences from which the exit code is 1.")
    var failOn: DriftThreshold = .breaking

    @Option(
      help: ArgumentHelp(
        "A file of differences that were reviewed and accepted (default: as configured).", valueName: "file"))
    var suppressions: String?

    @Option(
      help: ArgumentHelp(
        "The configuration that sets levels (default: \(Generate.defaultConfig), if it exists).",
        valueName: "file"))
    var config: String?

    @Option(
      help: ArgumentHelp(
        "The date used to check whether suppressions have expired (default: today).", valueName: "YYYY-MM-DD"))
    var today: String?

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Where to write the report (default: standard output).", valueName: "file"))
    var output = InputFile.standardInput

    func validate() throws {
      if let today, CalendarDay(today) == nil { throw ValidationError("--today must be a date, such as 2026-11-20.") }
    }

    /// The day on which suppressions are judged.
    var day: String { today ?? Clock.today }

    /// Whether people read the report where it is printed.
    var isTextOnOutput: Bool { format == .text && output == InputFile.standardInput }

    /// - Throws: ``InputError`` with everything that is wrong with the files.
    func settings() throws(InputError) -> DiffSettings {
      try DiffSettings(configuration: config, suppressions: suppressions)
    }

    func write(_ text: String) throws {
      if output == InputFile.standardInput {
        try StandardStream.output.write(text)
      } else {
        try OutputFile.write([(path: output, bytes: Array(text.utf8))])
      }
    }

    /// Prints what could not be read or compared, unless the report that is on the screen says so itself.
    func tellFindings(of report: DriftReport) {
      if !isTextOnOutput { MessagePrinter().print(report.findings) }
    }

    /// - Throws: ``SystemAccess/ExitStatus`` `no` where a difference weighs too much. What was not read may differ in any way.
    func judge(_ report: DriftReport) throws {
      let isDoubtful = failOn != .none && !report.isComplete
      if isDoubtful || failOn.isReached(by: report.summary) { throw ExitStatus.no }
    }
  }

  extension DriftFormat: ExpressibleByArgument {}
  extension DriftThreshold: ExpressibleByArgument {}
#endif
