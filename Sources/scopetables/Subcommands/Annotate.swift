#if Command
  public import ArgumentParser
  import Emission
  import Findings
  import Generation
  public import OpenAPI
  import ScopeModel

  /// `scopetables annotate`: an OpenAPI file and a catalog in, the file with what each operation needs out.
  struct Annotate: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Add each operation's requirement to an OpenAPI file.",
      discussion: """
        Reads OpenAPI 3.0 and 3.1, in YAML or JSON. Only the annotations change in the file; if that cannot be guaranteed, \
        nothing is written. Operations missing from the file or the catalog are reported.

          scopetables annotate api.yaml --with catalog.json --in-place
          scopetables annotate api.yaml --with catalog.json --style security --scheme oauth

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
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if inPlace, output != InputFile.standardInput {
        throw ValidationError("--in-place and -o exclude each other. Use one of them.")
      }
      if inPlace, spec == InputFile.standardInput {
        throw ValidationError("Standard input cannot be changed in place. Use -o.")
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
      let result = try annotation(with: catalog)
      let target = inPlace ? spec : output
      if target == InputFile.standardInput {
        try StandardStream.output.write(String(decoding: result.bytes, as: UTF8.self))
      } else {
        try OutputFile.write([(path: target, bytes: result.bytes)])
      }
      MessagePrinter().print(result.findings)
      MessagePrinter.say(
        "\(style.key): \(result.added) added, \(result.updated) replaced, \(result.unchanged) already there."
          + (describe ? " Descriptions written: \(result.described)." : ""))
    }

    private func annotation(with catalog: Catalog) throws(InputError) -> AnnotationResult {
      let bytes = try InputFile.read(spec, limit: SpecificationLimits().maximumBytes)
      let annotator = Annotator(
        style: style, schemeName: scheme, replaces: replace, describes: describe)
      return try annotator.annotate(try Specification(bytes, path: spec), with: catalog, catalogPath: with)
    }
  }

  extension AnnotationStyle: ExpressibleByArgument {}
#endif
