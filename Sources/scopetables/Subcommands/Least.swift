#if Command
  import JSON
  import ArgumentParser
  import CatalogQuestions
  import Findings
  import Generation
  import ScopeModel
  import TextRendering

  /// `scopetables least`: the smallest set of scopes that an app needs.
  struct Least: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "least",
      abstract: "Find the smallest set of scopes that an app needs.",
      discussion: """
        The file passed to --uses contains lines such as “GET /boats/7”, or is a HAR file, an access log in the common or combined \
        format, or a Swift source file that calls operations with literals. Hosts, queries and ids are handled. In a folder, only \
        Swift sources are read.

          scopetables least --uses calls.txt
          scopetables least --uses recording.har --catalog github.scopes.json --credential UAT --format json

        Each scope is listed with the operations that no other scope in the set allows. Operations that the pages do not settle, \
        and lines that match no operation, are listed separately. Among sets of the same size, the one with the least powerful \
        scopes is chosen: those that a page calls least privileged, then read before write before administration.

        The exit code is 1 if no line of the file matches an operation.
        """)

    @Option(
      help: ArgumentHelp("A file that lists what the app calls, or a folder of Swift sources.", valueName: "file"))
    var uses: [String]

    @OptionGroup
    var source: CatalogSource

    @OptionGroup
    var need: NeedOptions

    @Option(
      help: ArgumentHelp(
        "Weights of levels and scopes, used to choose among sets of the same size.", valueName: "file"))
    var weights: String?

    @Option(help: "The format of the answer.")
    var format: AnswerFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if uses.isEmpty { throw ValidationError("Specify a file with --uses.") }
    }

    func run() throws {
      let table = try weights.map { path throws(InputError) in
        try ScopeWeights(json: try InputFile.read(path), path: path)
      }
      let least = LeastScopes(
        try source.catalogs(), setting: need.setting, weights: table ?? ScopeWeights())
      let answer = least.answer(try UseFiles.read(uses))
      switch format {
      case .text: try StandardStream.output.write(LeastText.text(answer))
      case .json: try StandardStream.output.write(LeastNode.node(of: answer).document)
      }
      if answer.covered.isEmpty, answer.undecided.isEmpty { throw ExitStatus.no }
    }
  }
#endif
