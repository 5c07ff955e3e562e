import Foundation
import PackagePlugin

/// Makes a Swift table of each catalog (`*.scopes.json`) in a target, in the plugin's work folder, while the target is
/// built.
@main
struct ScopeTablesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else {
      Diagnostics.warning("ScopeTablesPlugin: The target \(target.name) has no sources, so no table is generated.")
      return []
    }
    guard TableLibrary.isThere(for: target, in: context.package, plugin: "ScopeTablesPlugin") else { return [] }
    let catalogs = CatalogFiles(module.sourceFiles.map(\.url), target: target.name)
    return catalogs.commands(
      tool: try context.tool(named: CatalogFiles.toolName).url, folder: context.pluginWorkDirectoryURL)
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension ScopeTablesPlugin: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let catalogs = CatalogFiles(target.inputFiles.map(\.url), target: target.displayName)
      return catalogs.commands(
        tool: try context.tool(named: CatalogFiles.toolName).url, folder: context.pluginWorkDirectoryURL)
    }
  }
#endif
