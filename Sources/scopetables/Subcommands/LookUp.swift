#if Command
  import JSON
  import ArgumentParser
  import CatalogQuestions
  import Generation
  import ScopeModel
  import TextRendering

  /// `scopetables lookup`: what an operation needs, or what a scope opens.
  struct LookUp: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "lookup",
      abstract: "Look up what an operation needs, or what a scope allows.",
      discussion: """
        Specify an operation by its method and path, by its path alone, by the URL of a request, or by the vendor's own name.

          scopetables lookup POST /works.create
          scopetables lookup /works.list
          scopetables lookup GET 'https://api.github.com/repos/me/x/contents/a/b?ref=1'
          scopetables lookup s3:GetObject --catalog s3.scopes.json
          scopetables lookup --scope ticket:write

        Ends with exit code 1 where nothing is found; near misses are suggested.
        """)

    @Argument(help: "A method and a path, a path or URL alone, or the vendor's own name.")
    var operation: [String] = []

    @Option(help: ArgumentHelp("A scope, to list the operations that it allows.", valueName: "name"))
    var scope: String?

    @OptionGroup
    var source: CatalogSource

    @Option(help: "The format of the answer.")
    var format: AnswerFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    mutating func validate() throws {
      if scope == nil, operation.isEmpty { operation = source.takeWordsBehindCatalogs() }
      if scope == nil, operation.isEmpty { throw ValidationError("Specify an operation, or a scope with --scope.") }
      if scope != nil, !operation.isEmpty { throw ValidationError("Specify either an operation or a scope, not both.") }
      if operation.count > 2 {
        throw ValidationError("Too many words: an operation is a method and a path, or a name.")
      }
      if scope == nil, call == nil { throw ValidationError("“\(asked)” is neither a method and path nor a name.") }
    }

    func run() throws {
      let lookup = Lookup(try source.catalogs())
      let answer: LookupAnswer
      if let scope {
        answer = lookup.operations(openedBy: scope)
      } else if let call {
        answer = lookup.operations(call)
      } else {
        throw ExitStatus.unusable
      }
      switch format {
      case .text: try StandardStream.output.write(LookupText.text(answer, asked: scope ?? asked))
      case .json: try StandardStream.output.write(LookupNode.node(of: answer).document)
      }
      if answer.isEmpty { throw ExitStatus.no }
    }

    private var asked: String { operation.joined(separator: " ") }

    private var call: Call? { CallWords.call(asked) }
  }
#endif
