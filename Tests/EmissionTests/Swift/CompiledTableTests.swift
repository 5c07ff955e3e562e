import Foundation
import ScopeModel
import ScopeTable
import TestRandomness
import Testing

@testable import SwiftEmission

/// A generated table, compiled with the run-time module as a user compiles it, and asked for everything it holds.
struct CompiledTableTests {
  private static let catalog = HostileCatalog.all
  private static let files = SwiftEmitter(
    options: EmissionOptions.Swift(
      typeName: "HostileName", accessLevel: .public, headerComment: HostileStrings.all,
      subresourcesSource: HostileStrings.all.joined(separator: "\n"))
  ).emit(catalog)
  /// A second table beside the first: another access level, and the calls that a person writes.
  private static let plainFiles = SwiftEmitter(options: EmissionOptions.Swift(accessLevel: .internal))
    .emit(plain)

  private static let plain: Catalog = {
    var create = MadeUpCatalog.operation(.post, "/works.create")
    let types = ["issue", "ticket"].map {
      Requirement.TypeCase(type: $0, requirement: Requirement(.scopes(anyOf: [["\($0):write"]])))
    }
    create.requirement = Requirement(.perType(field: nil, cases: types))
    var unknown = MadeUpCatalog.operation(.get, "/works.export")
    unknown.requirement = Requirement(.unknown)
    let list = MadeUpCatalog.operation(.get, "/works.list", "issue:read", note: "Lists \"works\".")
    let parts = MadeUpCatalog.operation(.get, "/works/{id}/parts", "part:read")
    return MadeUpCatalog.catalog([create, unknown, list, parts], title: "DevRev", scopes: ["ticket:read"])
  }()

  /// A third without a scope.
  private static let emptyFiles = SwiftEmitter(options: EmissionOptions.Swift(typeName: "Empty", accessLevel: .package))
    .emit(MadeUpCatalog.catalog([]))

  /// Asks for each path on standard input, in hexadecimal, and prints what a person who uses the table would see.
  private static let program = """
    import ScopeTable

    func hexadecimal(_ text: String) -> String {
      text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    func text(_ hexadecimal: Substring) -> String {
      var bytes: [UInt8] = []
      var rest = hexadecimal
      while let byte = UInt8(rest.prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    print(Empty.Scope.allCases.count, HostileName.table.problems().count, DevRev.table.problems().count)
    while let line = readLine() {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      let method = HTTPMethod(rawValue: String(parts[0])) ?? .get
      print(HostileName.operation(method, text(parts[1]))?.text ?? "nothing")
    }
    print("scopes")
    for scope in HostileName.Scope.allCases {
      print(hexadecimal(scope.rawValue), HostileName.Scope(rawValue: scope.rawValue) == scope)
    }
    print("calls")
    print(DevRev.requirement(.post, "/works.create")?.notation ?? "nothing")
    print(DevRev.operation(.get, "/works.list")?.note ?? "nothing")
    print(DevRev.Scope.ticketWrite.rawValue)
    if let requirement = DevRev.requirement(.post, "/works.create") {
      print(requirement.decision(holding: [.ticketWrite], type: "ticket"))
      print(requirement.decision(holding: [.ticketWrite]))
      print(requirement.decision(holding: []))
      print(requirement.decision(holding: ["issue:write"], type: "issue"))
    }
    let allowed = DevRev.operations(allowedBy: [.ticketRead, .issueRead])
    print(allowed.certain.count, allowed.undetermined.count)
    print(DevRev.match(.get, "/works/7/parts")?.kind ?? .inherited)
    print(DevRev.Scope(rawValue: "no such scope") == nil)
    """

  @Test func everythingComesBackFromACompiledTable() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var sources: [String] = []
    for file in Self.files.files + Self.plainFiles.files + Self.emptyFiles.files {
      let name = file.path.replacing("/", with: "-")
      try Data(file.text.utf8).write(to: folder.appending(path: name))
      sources.append(name)
    }
    try Data(Self.program.utf8).write(to: folder.appending(path: "main.swift"))
    try Self.compile(sources + ["main.swift"], in: folder)

    let queries = Self.catalog.operations.map { "\($0.method?.rawValue ?? "") \(Self.hexadecimal($0.path ?? ""))\n" }
      .joined()
    let output = try Self.run(folder.appending(path: "program").path, [], in: folder, input: queries)
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let operationCount = Self.catalog.operations.count
    try #require(lines.count > operationCount + HostileCatalog.scopes.count + 3)
    #expect(lines[0] == "0 0 0")
    for (operation, line) in zip(Self.catalog.operations, lines.dropFirst()) {
      #expect(OperationRow(notation: line) == OperationRow(operation), "\(operation.label)")
    }
    let scopeLines = lines.dropFirst(operationCount + 1).prefix(HostileCatalog.scopes.count + 2)
    #expect(
      Array(scopeLines) == ["scopes"] + HostileCatalog.scopes.map { "\(Self.hexadecimal($0)) true" } + ["calls"])
    let expected = [
      "perType (issue -> issue:write, ticket -> ticket:write)", "Lists \"works\".", "ticket:write", "satisfied",
      "undetermined(ScopeTable.Decision.Reason.typeNeeded)", "notSatisfied", "satisfied", "1 1", "template", "true", "",
    ]
    #expect(Array(lines.dropFirst(operationCount + scopeLines.count + 1)) == expected)
  }

  private static func hexadecimal(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The module and the program in one call each, without optimisation: it is about what compiles, not how fast.
  private static func compile(_ sources: [String], in folder: URL) throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let module = package.appending(path: "Sources/ScopeTable")
    let names = try FileManager.default.subpathsOfDirectory(atPath: module.path).filter { $0.hasSuffix(".swift") }
    let flags = ["swiftc", "-swift-version", "6", "-Onone", "-wmo", "-warnings-as-errors", "-package-name", "program"]
    _ = try run(
      "/usr/bin/env",
      flags + ["-parse-as-library", "-module-name", "ScopeTable"]
        + ["-emit-module", "-emit-object", "-o", "ScopeTable.o"] + names.map { module.appending(path: $0).path },
      in: folder)
    _ = try run(
      "/usr/bin/env", flags + ["-I", ".", "-module-name", "Program", "-o", "program"] + sources + ["ScopeTable.o"],
      in: folder)
  }

  private static func run(_ program: String, _ arguments: [String], in folder: URL, input: String = "") throws -> String
  {
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
    try #require(process.terminationStatus == 0, "\(text)")
    return text
  }
}
