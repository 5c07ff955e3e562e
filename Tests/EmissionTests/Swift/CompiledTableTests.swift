import Foundation
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import SwiftEmission

/// A generated table, compiled with the run-time module as a user compiles it, and asked for everything it holds.
struct CompiledTableTests {
  private static let catalog = HostileCatalog.all
  private static let files = SwiftEmitter(
    options: EmissionOptions.Swift(
      typeName: "HostileName", accessLevel: .public, headerComment: HostileStrings.all,
      subresourcesSource: HostileStrings.all.joined(separator: "\n"), withEvidence: true)
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
      let operation = HostileName.operation(method, text(parts[1]))
      print(operation?.text ?? "nothing")
      let evidence = operation?.evidence
      print(hexadecimal(evidence?.page ?? ""), evidence?.line ?? 0, hexadecimal(evidence?.url ?? ""))
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
    print(DevRev.match(.get, "/works/7/parts")?.operation.decision(holding: [.partRead]) ?? .notSatisfied)
    print(DevRev.operation(.get, "/works.list")?.evidence == nil)
    """

  @Test func everythingComesBackFromACompiledTable() throws {
    var compiler = try TableCompiler()
    try compiler.compileLibrary("ScopeTable")
    let tables = Self.files.files + Self.plainFiles.files + Self.emptyFiles.files
    try compiler.compileProgram(
      tables.map { (name: $0.path.replacing("/", with: "-"), text: $0.text) } + [("main.swift", Self.program)])

    let queries = Self.catalog.operations.map { "\($0.method?.rawValue ?? "") \(Self.hexadecimal($0.path ?? ""))\n" }
      .joined()
    let output = try compiler.runProgram(input: queries)
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let operationCount = Self.catalog.operations.count
    try #require(lines.count > 2 * operationCount + HostileCatalog.scopes.count + 3)
    #expect(lines[0] == "0 0 0")
    for (index, operation) in Self.catalog.operations.enumerated() {
      #expect(OperationRow(notation: lines[1 + 2 * index]) == OperationRow(operation), "\(operation.label)")
      #expect(lines[2 + 2 * index] == Self.evidence(of: operation), "\(operation.label)")
    }
    let scopeLines = lines.dropFirst(2 * operationCount + 1).prefix(HostileCatalog.scopes.count + 2)
    #expect(
      Array(scopeLines) == ["scopes"] + HostileCatalog.scopes.map { "\(Self.hexadecimal($0)) true" } + ["calls"])
    let expected = [
      "perType (issue -> issue:write, ticket -> ticket:write)", "Lists \"works\".", "ticket:write",
      "\(Decision.satisfied)", "\(Decision.undetermined(.typeNeeded))", "\(Decision.notSatisfied)",
      "\(Decision.satisfied)", "1 1", "template", "true", "\(Decision.satisfied)", "true", "",
    ]
    #expect(Array(lines.dropFirst(2 * operationCount + scopeLines.count + 1)) == expected)
  }

  /// As the program prints it.
  private static func evidence(of operation: ScopeModel.Operation) -> String {
    let page = catalog.pages.first { $0.path.utf8.elementsEqual(operation.evidence.page.utf8) }
    return "\(hexadecimal(operation.evidence.page)) \(operation.evidence.line) \(hexadecimal(page?.url ?? ""))"
  }

  private static func hexadecimal(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
