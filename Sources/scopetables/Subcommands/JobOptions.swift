#if Command
  import ArgumentParser
  import SystemAccess

  /// How many pages are read at once.
  struct JobOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many pages to read at the same time (default: one per core).", valueName: "number"))
    var jobs: Int?

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs must be a whole number of at least 1.") }
    }

    var workers: Workers { Workers(count: jobs ?? ProcessorCount.available) }
  }
#endif
