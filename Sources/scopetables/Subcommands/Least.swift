#if Command
  import ArgumentParser
  import CatalogQuestions
  import Findings
  import Generation
  import JSON
  import ScopeModel
  import TextRendering

  /// `scopetables least`: the smallest set of scopes that an app needs.
  struct Least: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Find the smallest set of scopes that an app needs.",
      discussion: """
        A file of uses holds lines such as "GET /boats/7", or is a HAR file, an access log in the common or combined format, or \
        a Swift source that calls operations with literals. Hosts, queries and ids are handled. Of a folder, the Swift sources \
        are read.

          scopetables least --uses calls.txt
          scopetables least --uses recording.har --catalog github.scopes.json --credential UAT --format json

        Each scope comes with the operations that nothing else in the set opens. Operations that the pages leave open, and lines \
        that match no operation, are listed apart. Of sets of the same size, the one with the lighter scopes is taken: those that \
        a page calls least privileged, and reading before writing before administering.

        Ends with exit code 1 where no line of the file matches an operation.
        """)

    @Option(
      help: ArgumentHelp("A file, or a folder of Swift sources, that says what the app calls.", valueName: "file"))
    var uses: [String]

    @OptionGroup
    var source: CatalogSource

    @OptionGroup
    var need: NeedOptions

    @Option(
      help: ArgumentHelp(
        "Weights of levels and scopes, which choose among sets of the same size.", valueName: "file"))
    var weights: String?

    @Option(help: "The form of the answer.")
    var format: AnswerFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if uses.isEmpty { throw ValidationError("Name a file with --uses.") }
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
