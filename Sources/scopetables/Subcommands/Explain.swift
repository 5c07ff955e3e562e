#if Command
  import JSON
  import ArgumentParser
  import CatalogQuestions
  import Findings
  import Generation
  import ScopeModel
  import TextRendering

  /// `scopetables explain`: the evidence of an operation, or the meaning of a finding or rule.
  struct Explain: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Show where an answer comes from, or what a finding means.",
      discussion: """
        For an operation: the page, its URL and date, the line and the exact words, which cell borders were inferred, and which \
        entries and pages were joined. For the id of a finding or drift rule: what it means, why it matters, an example, and \
        what to do.

          scopetables explain POST /works.create
          scopetables explain joiner-not-said
          scopetables explain requirement-tightened

        The exit code is 1 if nothing is found.
        """)

    @Argument(help: "A method and a path, or the id of a finding or rule.")
    var subject: [String] = []

    @Flag(help: "Print all findings and rules as a Markdown page.")
    var all = false

    @OptionGroup
    var source: CatalogSource

    @Option(help: "The format of the answer.")
    var format: AnswerFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    mutating func validate() throws {
      if all { return }
      if subject.isEmpty { subject = source.takeWordsBehindCatalogs() }
      if subject.isEmpty { throw ValidationError("Specify an operation, or the id of a finding or rule.") }
      if subject.count > 2 { throw ValidationError("Too many words: an operation is a method and a path, or a name.") }
    }

    func run() throws {
      if all { return try StandardStream.output.write(FindingPage.markdown) }
      if subject.count == 1, let text = FindingText.text(of: subject[0]) {
        return try StandardStream.output.write(
          format == .json ? FindingPage.node(of: text).document : FindingPage.text(text))
      }
      try explainOperation()
    }

    private func explainOperation() throws {
      let asked = subject.joined(separator: " ")
      let isWord = subject.count == 1 && !asked.contains("/") && asked.contains("-")
      guard !isWord, let call = CallWords.call(asked) else {
        let ids = FindingText.all.map(\.id)
        MessagePrinter().print([
          Finding(
            .error, id: "unknown-id",
            "There is no finding or rule “\(asked)”.\(NearestWord.question(for: asked, among: ids))")
        ])
        throw ExitStatus.no
      }
      let catalogs = try source.catalogs()
      let answer = Lookup(catalogs).operations(call)
      let evidence = answer.entries.compactMap { entry in
        catalogs.first { $0.provider == entry.provider }.map { OperationEvidence(entry, in: $0) }
      }
      switch format {
      case .text where answer.isEmpty: try StandardStream.output.write(LookupText.text(answer, asked: asked))
      case .text: try StandardStream.output.write(evidence.map(\.text).joined(separator: "\n"))
      case .json where answer.isEmpty: try StandardStream.output.write(LookupNode.node(of: answer).document)
      case .json: try StandardStream.output.write(OperationEvidence.document(evidence))
      }
      if answer.isEmpty { throw ExitStatus.no }
    }
  }
#endif
