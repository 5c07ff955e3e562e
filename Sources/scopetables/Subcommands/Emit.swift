#if Command
  public import ArgumentParser
  public import Emission
  import Generation
  import ScopeModel
  import SwiftEmission

  /// `scopetables emit`: a catalog in, one output out.
  struct Emit: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "emit",
      abstract: "Generate one output from a catalog.",
      discussion: """
        If an output consists of several files, they are printed or written to one file, one after the other. With -o FOLDER/, \
        each becomes a separate file.

          scopetables emit catalog.json --to markdown
          scopetables emit catalog.json --to swift -o Sources/Tables/
        """)

    @Argument(help: "The catalog's JSON file, or - for standard input.")
    var catalog: String

    @Option(help: "The output to generate.")
    var to: OutputFormat

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp(
        "Where to write the output; a folder if it ends with / (default: standard output).", valueName: "file"))
    var output = InputFile.standardInput
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      let catalog = try CatalogFile.read(self.catalog)
      let emitted = Emitter().emit(catalog, as: to)
      MessagePrinter().print(emitted.omissions.map { $0.finding(in: self.catalog) })
      if output == InputFile.standardInput {
        try StandardStream.output.write(Self.joined(emitted.files))
      } else if output.hasSuffix("/") || OutputFile.isFolder(output) {
        let files = emitted.files.map { (path: DiskPath.join(output, $0.path), bytes: Array($0.text.utf8)) }
        try OutputFile.write(files)
      } else {
        try OutputFile.write([(path: output, bytes: Array(Self.joined(emitted.files).utf8))])
      }
    }

    private static func joined(_ files: [EmittedFiles.File]) -> String {
      files.map(\.text).joined(separator: "\n")
    }
  }

  extension OutputFormat: ExpressibleByArgument {}
#endif
