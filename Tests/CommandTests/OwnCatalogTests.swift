import CatalogJSON
import Foundation
import ScopeModel
import ScopeTable
import Testing

/// What the docs say about catalogs of other programs, and about vendors whose operations have names.
@Suite struct OwnCatalogTests {
  /// The first block of code in a language behind a line of a document.
  private static func block(_ language: String, of document: String, behind line: String) throws -> String {
    let text = String(decoding: try Data(contentsOf: WalkthroughTests.root.appending(path: document)), as: UTF8.self)
    let start = try #require(text.range(of: line)).upperBound
    let opening = try #require(text[start...].range(of: "```\(language)\n")).upperBound
    let end = try #require(text[opening...].range(of: "\n```")).lowerBound
    return String(text[opening..<end]) + "\n"
  }

  /// The path of Python; `nil` where there is none.
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: python != nil)) func theProgramOfTheDocsWritesACatalog() throws {
    let project = try TemporaryProject()
    let (document, chapter) = ("docs/own-catalogs.md", "# A catalog from your own program")
    try project.write(try Self.block("json", of: document, behind: chapter), to: "permissions.json")
    try project.write(try Self.block("python", of: document, behind: chapter), to: "catalog.py")
    let program = Process()
    program.executableURL = URL(filePath: try #require(Self.python))
    program.currentDirectoryURL = project.folder
    program.arguments = ["catalog.py", "permissions.json"]
    let output = Pipe()
    program.standardOutput = output
    try program.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    program.waitUntilExit()
    #expect(program.terminationStatus == 0)

    let catalog = try Catalog(json: Array(json))
    let needs = catalog.operations.map { "\($0.label) = \($0.requirement.notation)" }
    #expect(
      needs == [
        "GET /boats = perCredential (DelegatedWork -> Boats.Read | Boats.Hire & Crew.Read [least 0], Application -> Boats.Hire & Crew.Read [least 0])",
        "POST /boats = perCredential (DelegatedWork -> Boats.Hire & Crew.Read, Application -> Boats.Hire & Crew.Read [least 0])",
        "GET /boats/{id} = perCredential (DelegatedWork -> Boats.Read)",
      ])
    try project.write(json, to: "boats.scopes.json")
    for format in ["swift", "markdown", "openapi", "csv", "json", "overlay"] {
      let run = try project.run("emit", "boats.scopes.json", "--to", format)
      #expect(run.status == 0, "\(run.messages)")
    }
    #expect(try project.run("diff", "boats.scopes.json", "boats.scopes.json").status == 0)
  }

  @Test func theVendorFileOfTheDocsReadsItsPage() throws {
    let project = try TemporaryProject()
    let chapter = "### `operations.names`: operations without a path"
    let keys = try Self.block("json", of: "docs/vendor-files.md", behind: chapter)
    try project.write(#"{"formatVersion": 1, "id": "boat-hire", \#(keys)}"#, to: "boats.vendor.json")
    try project.write(try Self.block("text", of: "docs/vendor-files.md", behind: "With that file"), to: "boats.md")
    let run = try project.run("scrape", "--vendor", "boats.vendor.json", "boats.md")
    #expect(run.status == 0, "\(run.messages)")
    let catalog = try Catalog(json: Array(run.output.utf8))
    #expect(
      catalog.operations.map { "\($0.name ?? "") needs \($0.requirement.notation)" }
        == ["boats:GetBoat needs boats:GetBoat", "boats:HireBoat needs boats:HireBoat & pay:Charge"])
    #expect(
      catalog.operations.map { $0.facts.map(\.name) } == [
        ["accessLevel", "resourceTypes"], ["accessLevel", "resourceTypes", "staffOnly"],
      ])
  }
}
