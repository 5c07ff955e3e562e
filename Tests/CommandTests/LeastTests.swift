import Foundation
import Testing

@Suite struct LeastTests {
  private static let uses =
    "POST /widgets.update\nGET https://api.acme.test/gadgets.get?id=7\nGET /ping\nGET /nowhere\n"

  @Test func theConfigurationsCatalogsAreAsked() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write(Self.uses, to: "uses.txt")
    let run = try project.run("least", "--uses", "uses.txt")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.hasPrefix("2 scopes cover 3 operations. No smaller set does.\n\ngadget:read\n"))
    #expect(run.output.contains("uses.txt:4: GET /nowhere"))
  }

  @Test func jsonHasTheKeysOfTheContract() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write(Self.uses, to: "uses.txt")
    let run = try project.run(
      "least", "--uses", "uses.txt", "--format", "json", "--catalog", "Generated/devrev/devrev.scopes.json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["formatVersion"] as? Int == 1)
    let scopes = try #require(json["scopes"] as? [[String: Any]])
    #expect(scopes.map { $0["scope"] as? String } == ["gadget:read", "widget:write"])
    #expect(scopes.map { $0["operations"] as? [String] } == [["GET /gadgets.get"], ["POST /widgets.update"]])
    #expect((json["unmatched"] as? [[String: Any]])?.map { $0["line"] as? Int } == [4])
    #expect((json["alternatives"] as? [[String]]) == [])
    #expect((json["undecided"] as? [Any])?.isEmpty == true)
  }

  @Test func whatMatchesNothingEndsWithOne() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write("GET /nowhere\n", to: "uses.txt")
    #expect(try project.run("least", "--uses", "uses.txt").status == 1)
    #expect(try project.run("least", "--uses", "missing.txt").status == 2)
    #expect(try project.run("least").status == 2)
    #expect(try project.run("least", "--uses", "uses.txt", "--catalog", "scopetables.json").status == 2)
  }

  @Test func aFolderGivesItsSwiftSources() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write("let a = DevRev.requirement(.get, \"/gadgets.get\")\n", to: "Sources/App/A.swift")
    try project.write("GET /widgets.get\n", to: "Sources/App/notes.txt")
    let run = try project.run("least", "--uses", "Sources")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.hasPrefix("1 scope covers 1 operation."))
  }
}
