#if Command
  import ArgumentParser
  import PageReading

  /// How large pages may be.
  struct LimitOptions: ParsableArguments {
    @Option(
      name: .customLong("limit"),
      help: ArgumentHelp(
        """
        Change a limit for reading pages, as in depth=2000. Can be repeated. Names and defaults: \(Self.defaults).
        """, valueName: "name=number"))
    var settings: [LimitSetting] = []

    var limits: ReadingLimits {
      settings.reduce(into: ReadingLimits()) { $0[$1.name] = $1.value }
    }

    func validate() throws {
      for setting in settings {
        let range = ReadingLimits.range(of: setting.name)
        guard range.contains(setting.value) else {
          throw ValidationError(
            "The limit \(setting.name.rawValue) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
      }
    }

    /// - Throws: A validation error where a run has more pages than it may.
    func check(pages count: Int) throws {
      guard count > limits.maximumPages else { return }
      throw ValidationError(
        "There are \(count) pages, more than one run reads. Split them into several runs, or raise the limit with --limit pages=\(count)."
      )
    }

    private static var defaults: String {
      ReadingLimits.Name.allCases.map { "\($0.rawValue)=\(ReadingLimits()[$0])" }.joined(separator: ", ")
    }
  }

  /// One limit as it is written on the command line: `depth=2000`.
  struct LimitSetting: ExpressibleByArgument {
    var name: ReadingLimits.Name
    var value: Int

    init?(argument: String) {
      let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let name = ReadingLimits.Name(rawValue: String(parts[0])), let value = Int(parts[1])
      else {
        return nil
      }
      self.name = name
      self.value = value
    }
  }
#endif
