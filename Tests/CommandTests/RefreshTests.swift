import Foundation
import Testing

/// `scopetables pages` and `scopetables refresh`, which `Scripts/refresh-inputs` is made of.
@Suite struct RefreshTests {
  static let provenancePath = "Inputs/devrev/provenance.json"
  static let record =
    "{\"formatVersion\": 1, \"pages\": [{\"file\": \"scopes.txt\", \"url\": \"https://example.com/s\"}]}"

  /// A project whose page is condensed and recorded.
  static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(record, to: provenancePath)
    let run = try refresh(project, with: TemporaryProject.page)
    #expect(run.status == 0, "\(run.messages)")
    return project
  }

  static func refresh(_ project: TemporaryProject, with page: String, _ options: String...) throws -> CommandRun {
    try project.write(page, to: "download")
    let arguments =
      ["refresh", "--download", "download", "--retrieved", "2026-11-20"] + options + [TemporaryProject.pagePath]
    return try CommandRun(arguments, in: project.folder)
  }

  @Test func pagesAreListedForScripts() throws {
    let project = try TemporaryProject()
    #expect(try project.run("pages").output == "devrev\tauto\t-\tInputs/devrev/scopes.txt\n")
    try project.write(Self.record, to: Self.provenancePath)
    let listed = "devrev\tauto\thttps://example.com/s\tInputs/devrev/scopes.txt\n"
    #expect(try project.run("pages", "--provider", "devrev").output == listed)
    #expect(try project.run("pages", "--rendered").output == "")
    try project.write(Self.record.replacing("\"url\"", with: "\"render\": true, \"url\""), to: Self.provenancePath)
    #expect(try project.run("pages", "--rendered").output == listed)
    #expect(try project.run("pages").output == listed)
    let unknown = try project.run("pages", "--provider", "devref")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("Did you mean “devrev”?"))
    try project.write("{\"formatVersion\": 1}", to: Self.provenancePath)
    let broken = try project.run("pages")
    #expect(broken.status == 2)
    #expect(broken.output == "")
    #expect(broken.messages.hasPrefix("\(Self.provenancePath):1:1: error: "))
  }

  @Test func aPageAndItsRecordAreWrittenTogether() throws {
    let project = try Self.project()
    let before = try project.snapshot(of: "Inputs")
    #expect(try Self.refresh(project, with: TemporaryProject.page).output == "unchanged\n")
    #expect(try project.snapshot(of: "Inputs") == before)
    let dry = try Self.refresh(project, with: ScriptProject.grownPage, "--dry-run")
    #expect(dry.output == "changed\n")
    #expect(try project.snapshot(of: "Inputs") == before)
    #expect(try Self.refresh(project, with: ScriptProject.grownPage).output == "changed\n")
    let after = try project.snapshot(of: "Inputs")
    #expect(after.filter { before[$0.key] != $0.value }.count == 2)
    // The record is of the page: `generate` would warn if it were not.
    let run = try project.run("generate")
    #expect(!run.messages.contains("provenance"), "\(run.messages)")
  }

  @Test func whatRenderedAPageIsRecordedAndKept() throws {
    let project = try Self.project()
    let run = try Self.refresh(project, with: TemporaryProject.page, "--browser", "Chromium 142.0")
    #expect(run.output == "changed\n", "\(run.messages)")
    let recorded = try project.read(Self.provenancePath)
    #expect(recorded.contains("\"render\": true,\n      \"browser\": \"Chromium 142.0\""))
    #expect(
      try Self.refresh(project, with: TemporaryProject.page, "--browser", "Chromium 143.0").output == "unchanged\n")
    #expect(try Self.refresh(project, with: ScriptProject.grownPage).output == "changed\n")
    let plain = try project.read(Self.provenancePath)
    #expect(plain.contains("\"render\": true"))
    #expect(!plain.contains("\"browser\""))
    let wrong = try Self.refresh(project, with: TemporaryProject.page, "--accept-shrink", "--browser", "")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("wrong-value"))
  }

  @Test func whatIsUnfitChangesNothing() throws {
    let project = try Self.project()
    let before = try project.snapshot(of: "Inputs")
    let shrunk = try Self.refresh(project, with: ScriptProject.shrunkPage)
    #expect(shrunk.status == 1)
    #expect(shrunk.output == "")
    #expect(shrunk.messages.contains("[page-shrunk]"))
    let login = try Self.refresh(project, with: "<html><body><h1>Sign in</h1></body></html>")
    #expect(login.status == 2)
    #expect(login.messages.contains("download: error: "))
    #expect(try project.run("refresh", "--download", "absent", "--retrieved", "2026-11-20", "x").status == 2)
    #expect(try project.snapshot(of: "Inputs") == before)
    #expect(try Self.refresh(project, with: ScriptProject.shrunkPage, "--accept-shrink").status == 0)
  }
}
