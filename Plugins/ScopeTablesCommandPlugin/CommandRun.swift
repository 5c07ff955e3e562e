import Foundation
import PackagePlugin

/// A run of the command inside a plugin.
struct CommandRun {
  var tool: URL
  /// Where `scopetables.json` is looked for, and where the arguments' paths start.
  var folder: URL

  /// Runs it with the plugin's own streams, and ends the plugin where it does not end with 0.
  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    // Scripts rely on the command's own codes, so they are handed on.
    if process.terminationReason != .exit || process.terminationStatus != 0 { exit(max(1, process.terminationStatus)) }
  }
}
