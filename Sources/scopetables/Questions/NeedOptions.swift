#if Command
  import ArgumentParser
  import CatalogQuestions
  import LeastScopes

  /// What decides what an operation needs, where that depends on more than the operation.
  struct NeedOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "The type of object that the app works with, if it matters. Can be repeated.", valueName: "type"))
    var type: [String] = []

    @Option(help: ArgumentHelp("The kind of token that the app uses, if it matters.", valueName: "name"))
    var credential: String?

    var setting: OperationNeed.Setting { OperationNeed.Setting(types: type, credential: credential) }

    /// Whether neither was said.
    var isEmpty: Bool { type.isEmpty && credential == nil }
  }
#endif
