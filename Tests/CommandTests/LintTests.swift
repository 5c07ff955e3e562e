import Foundation
import Testing

@Suite struct LintTests {
  private static let manifest = "service_accounts:\n  - scopes:\n      - widget:read\n      - gadget:al\n"

  @Test func exitCodesAreThoseOfTheContract() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write(Self.manifest, to: "manifest.yaml")
    try project.write("GET /widgets.get\nPOST /gadgets.create\n", to: "uses.txt")
    let run = try project.run("lint", "manifest.yaml", "--uses", "uses.txt")
    #expect(run.status == 1, "\(run.messages)")
    #expect(
      run.output.contains(
        "manifest.yaml:4: error: The scope gadget:al is unknown. Did you mean gadget:all? [unknown-scope]"))
    #expect(
      run.output.contains("The scope gadget:write is missing. It is needed for POST /gadgets.create. [missing-scope]"))
    try project.write("widget:read\ngadget:write\nwidget:all\n", to: "scopes.txt")
    #expect(try project.run("lint", "scopes.txt", "--uses", "uses.txt").status == 0)
    let strict = try project.run("lint", "scopes.txt", "--uses", "uses.txt", "--fail-on", "excess", "--format", "json")
    #expect(strict.status == 1)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(strict.output.utf8)) as? [String: Any])
    #expect((json["missing"] as? [Any])?.isEmpty == true)
    #expect((json["excess"] as? [[String: Any]])?.count == 1)
    #expect(try project.run("lint", "scopetables.json", "--uses", "uses.txt").status == 2)
  }

  @Test func evidenceAndFindingsAreExplained() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let operation = try project.run("explain", "POST", "/gadgets.create")
    #expect(operation.status == 0, "\(operation.messages)")
    #expect(operation.output.contains("“POST/gadgets.creategadget:write,gadget:all”"))
    #expect(operation.output.contains("was inferred"))
    let json = try project.run("explain", "POST /gadgets.create", "--format", "json")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((root["evidence"] as? [[String: Any]])?.map { $0["line"] as? Int } == [20])
    let finding = try project.run("explain", "joiner-not-said")
    #expect(finding.output.hasPrefix("joiner-not-said\n  The page does not say"))
    #expect(try project.run("explain", "requirement-tightened").status == 0)
    #expect(try project.run("explain", "joiner-not-sayd").status == 1)
    #expect(try project.run("explain", "GET", "/nowhere").status == 1)
  }
}
