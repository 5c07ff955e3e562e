#if Command
  public import ArgumentParser
  public import Emission
  import Generation
  import ScopeModel
  import SwiftEmission

  /// `scopetables emit`: a catalog in, one output out.
  struct Emit: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Make one output from one catalog.",
      discussion: """
        An output of several files is printed, or written into one file, one after the other; with -o FOLDER/ each goes into \
        a file of its own.
        """)

    @Argument(help: "The catalog's JSON file; - for standard input.")
    var catalog: String

    @Option(help: "What to make.")
    var to: OutputFormat

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Where to write it; a folder if it ends with /. Otherwise printed.", valueName: "file"))
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
