import Foundation
import TestSupport
import Testing

/// Compiles generated tables as a user does: the package's library modules first, then a program with the tables in it, without
/// optimisation, because it is about what compiles and not how fast.
struct TableCompiler: ~Copyable {
  static let package = Checkout.root

  /// What a program failed with.
  struct Failure: Error { var output: String }

  private let folder: URL
  private var objects: [String] = []

  private static let flags = [
    "swiftc", "-swift-version", "6", "-Onone", "-wmo", "-warnings-as-errors", "-package-name", "program", "-I", ".",
  ]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Compiles a library of the package, whose dependencies must have been compiled before.
  mutating func compileLibrary(_ name: String) throws {
    let sources = Self.package.appending(path: "Sources/\(name)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    try run(
      "/usr/bin/env",
      Self.flags + ["-parse-as-library", "-module-name", name, "-emit-module", "-emit-object", "-o", "\(name).o"]
        + names.sorted().map { sources.appending(path: $0).path })
    objects.append("\(name).o")
  }

  /// Compiles files into one program.
  ///
  /// - Throws: ``Failure`` with what the compiler says.
  func compileProgram(_ files: [(name: String, text: String)]) throws {
    for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
    try run("/usr/bin/env", Self.flags + ["-module-name", "Program", "-o", "program"] + files.map(\.name) + objects)
  }

  /// What the program prints.
  func runProgram(input: String = "") throws -> String {
    try run(folder.appending(path: "program").path, [], input: input)
  }

  @discardableResult
  private func run(_ program: String, _ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let inputFile = folder.appending(path: "input")
    try Data(input.utf8).write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    if process.terminationStatus != 0 { throw Failure(output: text) }
    return text
  }
}
