#if Command
  import ArgumentParser
  import SystemAccess

  /// How many pages are read at once.
  struct JobOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many pages are read at once (default: one for each core).", valueName: "number"))
    var jobs: Int?

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1 on.") }
    }

    var workers: Workers { Workers(count: jobs ?? ProcessorCount.available) }
  }
#endif
