import Foundation
import PackagePlugin

/// `swift package scopetables-generate`: the subcommand `generate`, which writes into the package and so asks for the
/// permission to do it.
@main
struct ScopeTablesGeneratePlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    try CommandRun(tool: context.tool(named: "scopetables").url, folder: context.package.directoryURL)
      .run(["generate"] + arguments)
  }
}
