import Foundation
import Testing

@Suite struct GenerateTests {
  @Test func itWritesEveryOutputAndThenNothingMore() throws {
    let project = try TemporaryProject()
    let first = try project.run("generate")
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.output == "")
    let before = try project.snapshot(of: "Generated")
    #expect(before.keys.contains("manifest.json"))
    #expect(before.keys.contains("devrev/devrev.scopes.json"))
    #expect(before.keys.allSatisfy { !$0.contains(".scopetables-") })
    let second = try project.run("generate")
    #expect(second.status == 0)
    #expect(second.messages.contains("0 written, 0 removed, \(before.count) unchanged."))
    #expect(try project.snapshot(of: "Generated") == before)
  }

  @Test func onlyFilesWhoseBytesChangeAreWritten() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let before = try project.snapshot(of: "Generated")
    try project.write("spoilt", to: "Generated/devrev/devrev.scopes.json")
    let run = try project.run("generate")
    #expect(run.messages.contains("1 written, 0 removed,"), "\(run.messages)")
    let after = try project.snapshot(of: "Generated")
    #expect(after.mapValues(\.data) == before.mapValues(\.data))
    #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == ["devrev/devrev.scopes.json"])
  }

  @Test func anotherFolderLocaleAndTimeZoneGiveTheSameBytes() throws {
    let first = try TemporaryProject()
    let second = try TemporaryProject(named: "a folder, ördner")
    let environments = [
      ["LC_ALL": "C", "TZ": "UTC"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"],
    ]
    #expect(try first.run("generate", environment: environments[0]).status == 0)
    #expect(try second.run("generate", environment: environments[1]).status == 0)
    let files = try first.snapshot(of: "Generated").mapValues(\.data)
    #expect(files.count > 3)
    #expect(try second.snapshot(of: "Generated").mapValues(\.data) == files)
    for (path, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(first.folder.path), "\(path) holds the path of a folder")
    }
  }

  @Test func aConfigurationInAnotherFolderIsFound() throws {
    let project = try TemporaryProject(named: "a b")
    try project.write(TemporaryProject.configuration, to: "sub folder/scopetables.json")
    try project.write(TemporaryProject.page, to: "sub folder/\(TemporaryProject.pagePath)")
    #expect(try project.run("generate", "--config", "sub folder/scopetables.json").status == 0)
    #expect(project.exists("sub folder/Generated/manifest.json"))
    #expect(!project.exists("Generated"))
    try project.remove("sub folder/Generated/devrev/devrev.scopes.json")
    let check = try project.run("generate", "--check", "--config", "sub folder/scopetables.json")
    #expect(check.status == 1)
    let path = "sub folder/Generated/devrev/devrev.scopes.json"
    #expect(check.output.hasPrefix("missing: \(path)\n--- /dev/null\n+++ \(path)\n@@ -0,0 +1,"))
    #expect(check.messages.contains("Run: scopetables generate --config 'sub folder/scopetables.json' ["))
  }

  @Test func filesThatNothingMakesAnyMoreGoAndForeignOnesStay() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write("mine", to: "Generated/devrev/notes.txt")
    let configuration = TemporaryProject.configuration
    try project.write(
      configuration.replacingOccurrences(of: "\"swift\":", with: "\"outputs\": [\"json\"], \"swift\":"),
      to: "scopetables.json")
    let check = try project.run("generate", "--check")
    #expect(check.status == 1)
    #expect(check.output.contains("stale: Generated/manifest.json\n"))
    #expect(check.output.contains("extra: Generated/devrev/"))
    #expect(!check.output.contains("notes.txt"))
    #expect(try project.run("generate").status == 0)
    let names = try project.snapshot(of: "Generated").keys.sorted()
    #expect(names == ["devrev/devrev.scopes.json", "devrev/notes.txt", "manifest.json"])
    #expect(!project.exists("Generated/devrev/Swift"))
  }

  @Test func aPageThatShrankIsRefusedUnlessAccepted() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let before = try project.snapshot(of: "Generated")
    let row = "POST/gadgets.creategadget:write,gadget:all\n"
    try project.write(TemporaryProject.page.replacingOccurrences(of: row, with: ""), to: TemporaryProject.pagePath)
    let refused = try project.run("generate")
    #expect(refused.status == 1)
    #expect(refused.errors.count == 1)
    #expect(refused.messages.contains("Inputs/devrev/scopes.txt: error: This page had 9 entries"))
    #expect(refused.messages.contains("Missing: POST /gadgets.create."))
    #expect(refused.messages.contains("[page-shrunk]"))
    #expect(try project.snapshot(of: "Generated") == before)
    #expect(try project.run("generate", "--accept-shrink").status == 0)
    #expect(try project.run("generate").status == 0)
  }

  /// Every row is there, and no requirement.
  @Test func aPageWhoseRequirementsFellSilentIsRefusedUnlessAccepted() throws {
    let project = try TemporaryProject()
    let rows = { (scope: String) in
      ["a", "b", "c"].map { "<tr><td>GET</td><td>/\($0)</td><td>\(scope)</td></tr>\n" }.joined()
        + "<tr><td>GET</td><td>/d</td><td>a:all</td></tr>"
    }
    let page = { "<h1>DevRev</h1><table><tr><th>Method<th>Path<th>Required scope</tr>\n\(rows($0))</table>" }
    try project.write(page("a:read"), to: TemporaryProject.pagePath)
    #expect(try project.run("generate").status == 0)
    let before = try project.snapshot(of: "Generated")
    try project.write(page(""), to: TemporaryProject.pagePath)
    let refused = try project.run("generate")
    #expect(refused.status == 1)
    #expect(
      refused.messages.contains("stated 4 requirements (4 with scopes) before, and now 1 requirement (1 with scopes)"))
    #expect(refused.messages.contains("Without a requirement now: GET /a, GET /b, GET /c."))
    #expect(refused.messages.contains("[requirements-silent]"))
    #expect(try project.snapshot(of: "Generated") == before)
    #expect(try project.run("generate", "--accept-shrink").status == 0)
  }
}
