#if Command
  public import ArgumentParser
  import CatalogJSON
  import Emission
  import Findings
  import Generation
  public import OpenAPI
  import ScopeModel

  /// `scopetables annotate`: an OpenAPI file and a catalog in, the file with what each operation needs out.
  struct Annotate: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Write what each operation needs into an OpenAPI file.",
      discussion: """
        Reads OpenAPI 3.0 and 3.1, YAML and JSON. Nothing but the annotations changes in the file; where that cannot be proven, \
        nothing is written. Operations that the file or the catalog lacks are reported.

          scopetables annotate api.yaml --with catalog.json --in-place
          scopetables annotate api.yaml --with catalog.json --style security --scheme oauth

        With --style security, what the document requires today stays: an operation then needs both. Where the catalog asks \
        for less, the operation is left as it is, with a warning.
        """)

    @Argument(help: "The OpenAPI file; - for standard input.")
    var spec: String

    @Option(help: ArgumentHelp("The catalog's JSON file; - for standard input.", valueName: "catalog"))
    var with: String

    @Option(help: "How requirements are written. A requirement that a style cannot say is reported and not written.")
    var style: AnnotationStyle = .xScope

    @Option(
      help: ArgumentHelp(
        "The security scheme that a style names; added where it is not there (default: the only one that takes scopes).",
        valueName: "name"))
    var scheme: String?

    @Flag(help: "Replace annotations that are there and say something else.")
    var replace = false

    @Flag(help: "Also say in each operation's description what it needs, for viewers that show no extensions.")
    var describe = false

    @Flag(help: "Write the result into the OpenAPI file itself.")
    var inPlace = false

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the result. Otherwise printed.", valueName: "file"))
    var output = InputFile.standardInput
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if inPlace, output != InputFile.standardInput { throw ValidationError("Use either --in-place or -o.") }
      if inPlace, spec == InputFile.standardInput {
        throw ValidationError("Standard input cannot be written in place. Use -o.")
      }
      if spec == InputFile.standardInput, with == InputFile.standardInput {
        throw ValidationError("Only one of the two files can be standard input.")
      }
      if scheme != nil, style != .security, style != .xAtlassianOAuth2Scopes {
        throw ValidationError("The style \(style.rawValue) names no security scheme. Leave out --scheme.")
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
          + (describe ? " Descriptions: \(result.described) written." : ""))
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
