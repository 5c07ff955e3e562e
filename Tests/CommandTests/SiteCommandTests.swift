import Foundation
import Testing

@Suite struct SiteCommandTests {
  private static let folder = "Site"

  private static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    return project
  }

  @Test func theFolderHoldsPagesAndIsMadeAnewInPlace() throws {
    let project = try Self.project()
    let run = try project.run("site")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.isEmpty)
    #expect(try project.read("Site/index.html").contains("9 operations and 6 scopes of 1 provider"))
    let first = try project.snapshot(of: "Site")
    #expect(first.keys.contains("devrev/index.html"))
    #expect(try project.run("site", "-o", "Site/").messages.contains(": 0 written, 0 removed, "))
    #expect(try project.snapshot(of: "Site") == first)
  }

  @Test func whatNothingMakesAnyMoreGoes() throws {
    let project = try Self.project()
    _ = try project.run("site")
    let page = TemporaryProject.page.replacing("POST/gadgets.creategadget:write,gadget:all\n", with: "")
    try project.write(page, to: TemporaryProject.pagePath)
    _ = try project.run("generate", "--accept-shrink")
    let before = try project.snapshot(of: "Site").keys.filter { $0.hasPrefix("devrev/op/post-gadgets-create") }
    #expect(before.count == 1)
    #expect(try project.run("site").messages.contains("1 removed"))
    #expect(try !project.snapshot(of: "Site").keys.contains { $0.hasPrefix("devrev/op/post-gadgets-create") })
  }

  @Test func filesOfOthersAreLeftAlone() throws {
    let project = try Self.project()
    try project.write("mine", to: "docs/index.html")
    let refused = try project.run("site", "-o", "docs")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("[foreign-folder]"))
    #expect(try project.read("docs/index.html") == "mine")
    // Outputs of the program itself are no explorer either.
    #expect(try project.run("site", "-o", "Generated").status == 2)
    _ = try project.run("site")
    try project.write("mine", to: "Site/devrev/mine.txt")
    #expect(try project.run("site").status == 0)
    #expect(try project.read("Site/devrev/mine.txt") == "mine")
    for folder in ["", "/", ".", ".."] { #expect(try project.run("site", "-o", folder).status == 2, "\(folder)") }
  }

  @Test func aBaseGivesAPageOfWhatChanged() throws {
    let project = try Self.project()
    let old = try project.read("Generated/devrev/devrev.scopes.json")
    try project.write(old, to: "old/devrev.scopes.json")
    let page = TemporaryProject.page.replacing(
      "POST/gadgets.creategadget:write,gadget:all", with: "POST/gadgets.creategadget:all")
    try project.write(page, to: TemporaryProject.pagePath)
    _ = try project.run("generate")
    let run = try project.run("site", "--base", "old")
    #expect(run.status == 0, "\(run.messages)")
    let report = try project.read("Site/drift.html")
    #expect(report.contains("requirement-tightened"))
    #expect(report.contains("href=\"index.html\""))
    #expect(!report.contains("href=\"Inputs/"))
    #expect(try project.read("Site/index.html").contains("href=\"drift.html\""))
    #expect(try project.run("site").messages.contains("1 removed"))
  }
}
