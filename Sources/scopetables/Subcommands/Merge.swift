#if Command
  import ArgumentParser
  import Findings
  import Generation
  import JSON
  import Scraping

  /// `scopetables merge`: the parts of `scrape --shard` in, the catalog of one run out.
  struct Merge: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "merge",
      abstract: "Join the parts that scrape --shard printed, and print their catalog.",
      discussion: """
          scopetables merge part-*.json > catalog.json

        The catalog, the messages and the exit code are those of one scopetables scrape over all pages. Every part must be there once, in any \
        order.
        """)

    @Argument(help: "The parts, or - for one on standard input.")
    var parts: [String]

    @Option(help: "The severity of findings from which the exit code is 1.")
    var failOnFindings: FindingThreshold = .none
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      var read: [(path: String, part: CatalogPart)] = []
      var unfit: [Finding] = []
      for path in parts {
        do throws(InputError) {
          let bytes = try InputFile.read(path, limit: JSONLimits().maximumBytes)
          read.append((path, try CatalogPart(json: bytes, path: path)))
        } catch {
          unfit += error.findings
        }
      }
      if !unfit.isEmpty { throw InputError(unfit) }
      try CatalogOutput(failOnFindings: failOnFindings).print(try CatalogPart.joined(read))
    }
  }
#endif
