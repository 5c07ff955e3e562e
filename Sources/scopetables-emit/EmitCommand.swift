import Findings
import ScopeModel
import Settings
import SwiftEmission
import SystemAccess

/// The tool of `ScopeTablesPlugin`: one catalog in, the two files of its Swift table out.
///
/// It parses its arguments itself, because everybody who uses the plugin builds it in each clean build.
@main
struct EmitCommand {
  static func main() {
    run(Array(CommandLine.arguments.dropFirst())).endProgram()
  }

  private static func run(_ words: [String]) -> ExitStatus {
    guard let arguments = EmitArguments(words) else {
      MessagePrinter.say("error: \(EmitArguments.usage) [usage]")
      return .unusable
    }
    do throws(InputError) {
      try emit(arguments)
      return .fine
    } catch {
      MessagePrinter().print(error.findings)
      return .unusable
    }
  }

  private static func emit(_ arguments: EmitArguments) throws(InputError) {
    let options = try arguments.options.map { path throws(InputError) in
      try CatalogOptions.options(json: InputFile.read(path, limit: CatalogOptions.maximumBytes), path: path)
    }
    let catalog = try CatalogFile.read(arguments.catalog)
    let emitted = SwiftEmitter(options: options ?? CatalogOptions.defaults).emit(catalog)
    MessagePrinter().print(
      emitted.omissions.map { omission in
        Finding(.note, id: omission.id, "Omitted: \(omission.subject). \(omission.reason)", page: arguments.catalog)
      })
    // The plugin must name its outputs before the catalog is read, so they are called by the catalog's file.
    let outputs = zip([arguments.table, arguments.index], emitted.files)
    try OutputFile.write(outputs.map { (path: $0, bytes: Array($1.text.utf8)) })
  }
}
