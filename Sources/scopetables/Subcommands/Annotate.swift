#if Command
  public import ArgumentParser
  import Emission
  import Findings
  import Generation
  import JSON
  public import OpenAPI
  import ScopeModel
  import TextRendering

  /// `scopetables annotate`: an OpenAPI file and a catalog in, the file with what each operation needs out.
  struct Annotate: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "annotate",
      abstract: "Add each operation's requirement to an OpenAPI file.",
      discussion: """
        Reads OpenAPI 3.0 and 3.1, in YAML or JSON. Only the annotations change in the file; if that cannot be guaranteed, \
        nothing is written. Operations missing from the file or the catalog are reported.

          scopetables annotate api.yaml --with catalog.json --in-place
          scopetables annotate api.yaml --with catalog.json --style security --scheme oauth
          scopetables annotate api.yaml --with catalog.json --check
          scopetables annotate api.yaml --with catalog.json --in-place --format json

        With --style security, the document's current requirements remain: an operation then needs both. If the catalog \
        requires less, the operation is left unchanged, with a warning.
        """)

    @Argument(help: "The OpenAPI file, or - for standard input.")
    var spec: String

    @Option(help: ArgumentHelp("The catalog's JSON file, or - for standard input.", valueName: "catalog"))
    var with: String

    @Option(help: "How to write requirements. Requirements that the style cannot express are reported instead.")
    var style: AnnotationStyle = .xScope

    @Option(
      help: ArgumentHelp(
        "The security scheme to use; added if it does not exist (default: the only one that accepts scopes).",
        valueName: "name"))
    var scheme: String?

    @Flag(help: "Replace existing annotations that differ.")
    var replace = false

    @Flag(help: "Also add the requirement to each operation's description, for viewers that do not show extensions.")
    var describe = false

    @Flag(help: "Write the result back to the OpenAPI file.")
    var inPlace = false

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Where to write the result (default: standard output).", valueName: "file"))
    var output = InputFile.standardInput

    @Flag(help: "Write nothing; show what would change. The exit code is 1 if anything would.")
    var check = false

    @Option(
      help: "The format of the account of each operation; json is printed, and needs --in-place, -o or --check."
    )
    var format: AnswerFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if inPlace, output != InputFile.standardInput {
        throw ValidationError("--in-place and -o exclude each other. Use one of them.")
      }
      if inPlace, spec == InputFile.standardInput {
        throw ValidationError("Standard input cannot be changed in place. Use -o.")
      }
      if check, inPlace || output != InputFile.standardInput {
        throw ValidationError("--check writes nothing. Omit --in-place and -o.")
      }
      if format == .json, !check, !inPlace, output == InputFile.standardInput {
        throw ValidationError(
          "The OpenAPI file goes to standard output. Use --format json with --in-place, -o or --check.")
      }
      if spec == InputFile.standardInput, with == InputFile.standardInput {
        throw ValidationError("Only one of the two files can be read from standard input.")
      }
      if scheme != nil, style != .security, style != .xAtlassianOAuth2Scopes {
        throw ValidationError("The style \(style.rawValue) does not use a security scheme. Omit --scheme.")
      }
    }

    func run() throws {
      let catalog = try CatalogFile.read(with)
      let bytes = try InputFile.read(spec, limit: SpecificationLimits().maximumBytes)
      let annotator = Annotator(style: style, schemeName: scheme, replaces: replace, describes: describe)
      let result = try annotator.annotate(try Specification(bytes, path: spec), with: catalog, catalogPath: with)
      let report = AnnotationReport(
        document: spec, catalog: with, style: style, mode: check ? .check : .write, isChanged: result.bytes != bytes,
        result: result)
      if !check { try write(result.bytes) }
      switch format {
      case .text: if check { try StandardStream.output.write(report.staleLines(base: bytes)) }
      case .json: try StandardStream.output.write(report.node.document)
      }
      MessagePrinter().print(result.findings)
      sayCounts(of: result)
      if check, report.isChanged {
        MessagePrinter().print([
          Finding(
            .error, id: "stale-output", "The annotations do not match the catalog. Run: \(mendingCommand)", page: spec)
        ])
        throw ExitStatus.no
      }
    }

    private func write(_ bytes: [UInt8]) throws {
      let target = inPlace ? spec : output
      if target == InputFile.standardInput {
        try StandardStream.output.write(String(decoding: bytes, as: UTF8.self))
      } else {
        try OutputFile.write([(path: target, bytes: bytes)])
      }
    }

    private func sayCounts(of result: AnnotationResult) {
      MessagePrinter.say(
        "\(style.key): \(result.added) added, \(result.updated) replaced, \(result.unchanged) already there."
          + (describe ? " Descriptions written: \(result.described)." : ""))
    }

    private var mendingCommand: String {
      var words = ["scopetables", "annotate", ShellWord.quoted(spec), "--with", ShellWord.quoted(with)]
      if style != .xScope { words += ["--style", style.rawValue] }
      if let scheme { words += ["--scheme", ShellWord.quoted(scheme)] }
      if replace { words.append("--replace") }
      if describe { words.append("--describe") }
      return (words + ["--in-place"]).joined(separator: " ")
    }
  }

  extension AnnotationStyle: ExpressibleByArgument {}
#endif
