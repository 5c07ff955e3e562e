import Foundation
import PackagePlugin

/// Reads the reference pages that a target's `scopetables.json` names and makes Swift tables of them, in the plugin's work
/// folder, while the target is built.
@main
struct ScrapeScopesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else {
      Diagnostics.warning("ScrapeScopesPlugin: The target \(target.name) has no sources, so no table is generated.")
      return []
    }
    guard TableLibrary.isThere(for: target, in: context.package, plugin: "ScrapeScopesPlugin") else { return [] }
    let pages = PageFiles(module.sourceFiles.map(\.url), target: target.name)
    return pages.commands(
      tool: try context.tool(named: PageFiles.toolName).url, folder: context.pluginWorkDirectoryURL)
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension ScrapeScopesPlugin: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let pages = PageFiles(target.inputFiles.map(\.url), target: target.displayName)
      return pages.commands(
        tool: try context.tool(named: PageFiles.toolName).url, folder: context.pluginWorkDirectoryURL)
    }
  }
#endif
