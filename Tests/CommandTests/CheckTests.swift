import Foundation
import Testing

@Suite struct CheckTests {
  @Test func whatWasJustGeneratedIsFresh() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let check = try project.run("generate", "--check")
    #expect(check.status == 0, "\(check.output)\(check.messages)")
    #expect(check.output == "")
  }

  @Test func itListsWhatDiffersAndChangesNothing() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write("spoilt", to: "Generated/devrev/devrev.md")
    try project.remove("Generated/devrev/devrev.openapi.json")
    let before = try project.snapshot()
    let check = try project.run("generate", "--check")
    #expect(check.status == 1)
    let list = check.output.split(separator: "\n").filter { !" +-@…".contains($0.prefix(1)) }
    #expect(list == ["stale: Generated/devrev/devrev.md", "missing: Generated/devrev/devrev.openapi.json"])
    #expect(check.output.contains("\n--- Generated/devrev/devrev.md\n+++ Generated/devrev/devrev.md\n@@ -1,1 +1,"))
    #expect(check.output.contains("\n-spoilt\n+"))
    #expect(check.output.contains("\n--- /dev/null\n+++ Generated/devrev/devrev.openapi.json\n@@ -0,0 +1,"))
    #expect(check.errors.count == 1)
    #expect(check.messages.contains("Run: scopetables generate [stale-output]"))
    #expect(try project.snapshot() == before)
    #expect(try project.run("generate").status == 0)
    #expect(try project.run("generate", "--check").status == 0)
  }

  @Test func itMakesNoFolderWhereNothingWasGenerated() throws {
    let project = try TemporaryProject()
    let check = try project.run("generate", "--check")
    #expect(check.status == 1)
    #expect(check.output.contains("missing: Generated/manifest.json\n"))
    #expect(!project.exists("Generated"))
  }

  @Test func itWorksInAReadOnlyCheckout() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let folders = ["", "Generated", "Generated/devrev", "Inputs", "Inputs/devrev"]
    for folder in folders { try Self.setPermissions(0o555, of: project.url(folder)) }
    defer { for folder in folders { try? Self.setPermissions(0o755, of: project.url(folder)) } }
    #expect(try project.run("generate", "--check").status == 0)
  }

  private static func setPermissions(_ permissions: Int, of url: URL) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.path)
  }
}
