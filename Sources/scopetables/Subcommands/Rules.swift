#if Command
  public import ArgumentParser
  public import Drift

  /// `scopetables rules`: the kinds of difference that `diff` and `check` tell apart.
  struct Rules: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "rules",
      abstract: "List the rules of diff and check: id, level and description.",
      discussion: """
        Levels can be set under “drift” in scopetables.json, by the id of a rule or of a family of rules.

          scopetables rules --format json
        """)

    @Option(help: "The format of the list.")
    var format: DriftRuleListFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      try StandardStream.output.write(DriftRule.list(as: format))
    }
  }

  extension DriftRuleListFormat: ExpressibleByArgument {}
#endif
