import Foundation
import PackagePlugin

/// `swift package scopetables-generate`: the subcommand `generate`, which writes into the package and so asks for the
/// permission to do it.
@main
struct ScopeTablesGeneratePlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let run = CommandRun(tool: try context.tool(named: "scopetables").url, folder: context.package.directoryURL)
    let status = try run.status(of: ["generate"] + arguments)
    if status != 0 { exit(status) }
  }
}
