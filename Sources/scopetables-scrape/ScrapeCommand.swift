import Emission
import Findings
import Generation
import PageReading
import ScopeModel
import Settings
import SystemAccess

/// The tool of `ScrapeScopesPlugin`: a provider's pages in, the two files of its Swift table out.
@main
struct ScrapeCommand {
  static func main() {
    run(Array(CommandLine.arguments.dropFirst())).endProgram()
  }

  private static func run(_ words: [String]) -> ExitStatus {
    guard let arguments = ScrapeArguments(words) else {
      MessagePrinter.say("error: \(ScrapeArguments.usage) [usage]")
      return .unusable
    }
    let folder = DiskPath.folder(of: arguments.configuration)
    let printer = MessagePrinter(prefix: folder.isEmpty ? "" : DiskPath.join(folder, ""))
    do throws(InputError) {
      return try scrape(arguments, folder: folder, printer: printer)
    } catch {
      printer.print(error.findings)
      return .unusable
    }
  }

  private static func scrape(
    _ arguments: ScrapeArguments, folder: String, printer: MessagePrinter
  ) throws(InputError) -> ExitStatus {
    let configuration = try configuration(arguments.configuration)
    // What the pages said the last time is not known here, so nothing can have gone missing.
    let generator = Generator(configuration: configuration, provider: arguments.provider, acceptsShrink: true)
    let generation = try generator.generate(from: try inputs(of: generator, folder: folder))
    printer.print(generation.findings)
    guard generation.isWritable, !configuration.failOnFindings.isReached(by: generation.findings) else { return .no }
    // The plugin must name its outputs before any page is read, so they are called by the provider's id.
    let outputs = generation.files.filter { $0.path.hasSuffix(".swift") }.map { file in
      (path: file.path.hasSuffix(".index.swift") ? arguments.index : arguments.table, bytes: file.bytes)
    }
    try OutputFile.write(outputs)
    return .fine
  }

  private static func configuration(_ path: String) throws(InputError) -> Configuration {
    let name = DiskPath.name(of: path)
    let bytes = try InputFile.read(path, name: name, limit: ReadingLimits().maximumBytes)
    var configuration = try Configuration(json: bytes, path: name, swiftDefaults: CatalogOptions.defaults)
    for place in configuration.providers.indices { configuration.providers[place].outputs = [.swift] }
    return configuration
  }

  private static func inputs(of generator: Generator, folder: String) throws(InputError) -> GenerationInputs {
    try GenerationInputs(
      pagesOf: generator,
      file: { path throws(InputError) in
        try InputFile.read(DiskPath.join(folder, path), name: path, limit: ReadingLimits().maximumBytes)
      },
      provenance: { path throws(InputError) in
        try InputFile.readIfPresent(DiskPath.join(folder, path), name: path)
      })
  }
}
