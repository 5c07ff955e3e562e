import Foundation
import PackagePlugin

/// A run of the command inside a plugin.
struct CommandRun {
  var tool: URL
  /// Where `scopetables.json` is looked for, and where the arguments' paths start.
  var folder: URL

  /// Runs it with the plugin's own streams.
  ///
  /// - Returns: The code that it ended with, 0 where all is well.
  func status(of arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : max(1, process.terminationStatus)
  }
}
