import Foundation
import Testing

/// `scopetables diff` for an app.
@Suite struct AppDriftTests {
  private static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(DiffTests.revision, to: "new/scopes.txt")
    return project
  }

  @Test func onlyWhatTheAppCallsIsReported() throws {
    let project = try Self.project()
    try project.write("POST /widgets.get\n", to: "calm.txt")
    let calm = try project.run("diff", DiffTests.base, "new/scopes.txt", "--uses", "calm.txt", "--format", "json")
    #expect(calm.status == 0, "\(calm.messages)")
    #expect(try DriftJSON(calm.output).changes.isEmpty)
    try project.write("POST https://api.acme.test/widgets.update?id=1\nPOST /never\n", to: "hit.txt")
    let hit = try project.run("diff", DiffTests.base, "new/scopes.txt", "--uses", "hit.txt", "--format", "json")
    #expect(hit.status == 1)
    #expect(try DriftJSON(hit.output).changes.map(\.rule) == ["requirement-tightened"])
    #expect(
      hit.messages.contains("hit.txt:2: warning: POST /never matches no operation on either side. [unmatched-use]"))
  }

  @Test func theManifestIsHeldAgainstTheRevision() throws {
    let project = try Self.project()
    try project.write("POST /widgets.update\nGET /widgets.get\n", to: "uses.txt")
    func run(_ scopes: String) throws -> CommandRun {
      try project.write(scopes, to: "scopes.txt")
      return try project.run(
        "diff", DiffTests.base, "new/scopes.txt", "--uses", "uses.txt", "--manifest", "scopes.txt", "--fail-on", "none")
    }
    let lacking = try run("widget:write\n")
    #expect(lacking.status == 1)
    #expect(lacking.output.contains("scopes.txt: Add widget:all."))
    let enough = try run("widget:all\n")
    #expect(enough.status == 0)
    #expect(enough.output.hasSuffix("scopes.txt: Nothing to do.\n"))
    #expect(try run("widget:all\ngadget:read\n").output.contains("scopes.txt: Remove gadget:read."))
    #expect(try project.run("diff", DiffTests.base, "new/scopes.txt", "--manifest", "scopes.txt").status == 2)
  }
}
