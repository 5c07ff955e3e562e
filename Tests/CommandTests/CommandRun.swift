import Foundation

/// One run of the built program as a process.
struct CommandRun {
  var status: Int32
  var output: String
  var messages: String

  init(
    _ arguments: [String], in folder: URL, input: String? = nil, environment: [String: String] = [:],
    program: URL = Self.program
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Within a hook, git's variables would lead to another repository.
    let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    // What runs remember is not to lie in the folders of the person who tests.
    let cache = FileManager.default.temporaryDirectory.appending(path: "scopetables-test-cache").path
    process.environment = inherited.merging(["XDG_CACHE_HOME": cache]) { $1 }.merging(environment) { $1 }
    // Files and not pipes: a pipe that nobody empties stops the program.
    let place = FileManager.default.temporaryDirectory.appending(path: "scopetables-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let (inputURL, outputURL, messagesURL) = (
      place.appending(path: "in"), place.appending(path: "out"), place.appending(path: "err")
    )
    try Data((input ?? "").utf8).write(to: inputURL)
    try Data().write(to: outputURL)
    try Data().write(to: messagesURL)
    process.standardInput = try FileHandle(forReadingFrom: inputURL)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: messagesURL)
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputURL), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: messagesURL), as: UTF8.self)
  }

  /// The messages that are errors, one a line.
  var errors: [Substring] { messages.split(separator: "\n").filter { $0.contains(": error: ") } }

  /// The program lies beside the bundle of the tests.
  static var program: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
    #else
      let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    #endif
    return bundle.deletingLastPathComponent().appending(path: "scopetables")
  }
}
