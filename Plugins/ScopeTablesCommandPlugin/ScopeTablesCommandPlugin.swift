import Foundation
import PackagePlugin

/// `swift package scopetables …`: the command in the package's folder, with all that follows as its arguments.
///
/// It asks for no permission, because only few subcommands write. `swift package scopetables-generate` is the one that
/// asks; this one writes where the person has said `--allow-writing-to-package-directory` at once.
@main
struct ScopeTablesCommandPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let run = CommandRun(tool: try context.tool(named: "scopetables").url, folder: context.package.directoryURL)
    let status = try run.status(of: arguments.isEmpty ? ["help"] : arguments)
    if status == 0 { return }
    if arguments.first == "generate", !arguments.contains("--check") {
      Diagnostics.remark(
        "If a file could not be written, run `swift package scopetables-generate`, which asks for permission to write.")
    }
    exit(status)
  }
}
