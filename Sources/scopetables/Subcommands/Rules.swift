#if Command
  import ArgumentParser
  import Drift

  /// `scopetables rules`: the kinds of change that `diff` tells apart.
  struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the rules of `diff`: id, level, sentence.",
      discussion: "Levels can be set in scopetables.json, under \"drift\", by the id of a rule or of a family of rules."
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, json
    }

    @Option(help: "The form of the list.")
    var format: Format = .text

    func run() throws {
      switch format {
      case .text: try StandardStream.output.write(DriftRule.textList)
      case .json: try StandardStream.output.write(DriftRule.jsonList)
      }
    }
  }
#endif
