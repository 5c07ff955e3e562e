#if Command
  import JSON
  import ArgumentParser
  import CatalogQuestions
  import Generation
  import ScopeModel
  import TextRendering

  /// `scopetables lint`: whether an app declares the scopes that it needs.
  struct Lint: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Check the scopes that an app declares against the operations that it calls.",
      discussion: """
        Reads the manifest of a DevRev snap-in, a GitHub App, a Slack app, a Forge app or an Atlassian Connect app, in JSON or \
        YAML, or a plain list of scopes. For other manifests, “manifests” in a vendor file says where scopes are declared.

          scopetables lint manifest.yaml --uses calls.txt
          scopetables lint app.json --uses Sources/App --fail-on excess --format sarif

        The exit code is 1 if a scope is missing or unknown; with --fail-on excess, also if one is not needed.
        """)

    @Argument(help: "The manifest, or a plain list of scopes.")
    var manifest: String

    @Option(
      help: ArgumentHelp("A file that lists what the app calls, or a folder of Swift sources.", valueName: "file"))
    var uses: [String]

    @OptionGroup
    var source: CatalogSource

    @Option(help: ArgumentHelp("A vendor file that says where manifests declare scopes.", valueName: "file"))
    var vendor: String?

    @OptionGroup
    var need: NeedOptions

    @Option(help: "When the exit code is 1: for missing and unknown scopes, or for excess scopes too.")
    var failOn: Threshold = .missing

    @Option(help: "The format of the report.")
    var format: Format = .text

    enum Threshold: String, CaseIterable, ExpressibleByArgument {
      case missing, excess
    }

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, json, sarif
    }
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if uses.isEmpty { throw ValidationError("Specify a file with --uses.") }
      if manifest == InputFile.standardInput, uses.contains(InputFile.standardInput) {
        throw ValidationError("Only one of the files can be read from standard input.")
      }
    }

    func run() throws {
      let catalogs = try source.catalogs()
      let reader = ManifestReader(places: try ManifestPlaces.places(vendorFile: vendor, catalogs: catalogs))
      let declared = try reader.scopes(in: try InputFile.read(manifest), path: manifest)
      let lint = ManifestLint(catalogs, setting: need.setting)
      let answer = lint.answer(declared: declared, uses: try UseFiles.read(uses))
      switch format {
      case .text: try StandardStream.output.write(LintText.text(answer, manifest: manifest))
      case .json: try StandardStream.output.write(LintNode.node(of: answer).document)
      case .sarif:
        let log = LintSARIF.node(of: answer, manifest: manifest, toolVersion: ScopeTablesCommand.version)
        try StandardStream.output.write(log.document)
      }
      if !answer.missing.isEmpty || !answer.unknown.isEmpty || failOn == .excess && !answer.excess.isEmpty {
        throw ExitStatus.no
      }
    }
  }
#endif
