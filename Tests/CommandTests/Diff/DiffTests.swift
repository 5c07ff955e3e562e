import Foundation
import Testing

/// `scopetables diff` and `rules` as people run them.
@Suite struct DiffTests {
  /// The page of ``TemporaryProject`` with one row tightened and one gone.
  static let revision = TemporaryProject.page
    .replacingOccurrences(of: "POST/widgets.updatewidget:write,widget:all", with: "POST/widgets.updatewidget:all")
    .replacingOccurrences(of: "POST/gadgets.creategadget:write,gadget:all\n", with: "")
  static let base = TemporaryProject.pagePath
  static let changes = ["operation-removed /gadgets.create", "requirement-tightened /widgets.update"]

  private static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(revision, to: "new/scopes.txt")
    return project
  }

  private static func changes(_ output: String) throws -> [String] {
    try DriftJSON(output).changes.filter { $0.level == "breaking" && $0.path != nil }.map {
      "\($0.rule) \($0.path ?? "")"
    }
  }

  @Test func eachChangeHasThePlacesOfBothPages() throws {
    let run = try Self.project().run("diff", Self.base, "new/scopes.txt", "--format", "json")
    #expect(run.status == 1)
    #expect(try Self.changes(run.output) == Self.changes)
    let tightened = try #require(try DriftJSON(run.output).changes.first { $0.rule == "requirement-tightened" })
    #expect(tightened.base == DriftJSON.Place(page: Self.base, line: 15))
    #expect(tightened.revision == DriftJSON.Place(page: "new/scopes.txt", line: 15))
  }

  /// Pages, folders, catalogs, and any of them from git.
  @Test func everyKindOfSideGivesTheSame() throws {
    let project = try Self.project()
    for (page, name) in [(Self.base, "old"), ("new/scopes.txt", "new")] {
      try project.write(try project.run("scrape", page).output, to: "catalogs/\(name)/devrev.scopes.json")
    }
    try project.git("init", "--quiet", "--initial-branch=main")
    try project.git("add", ".")
    try project.git("commit", "--quiet", "--message=Base")
    let sides = [
      ("Inputs", "new"), ("Inputs/devrev", "new"), ("git:main:Inputs", "new"),
      ("git:HEAD:\(Self.base)", "new/scopes.txt"),
      ("catalogs/old/devrev.scopes.json", "catalogs/new"), ("git:main:catalogs/old", "git:main:catalogs/new"),
      ("Inputs", "catalogs/new/devrev.scopes.json"),
    ]
    for (old, new) in sides {
      let run = try project.run("diff", old, new, "--format", "json")
      #expect(run.status == 1, "\(old) \(new): \(run.messages)")
      #expect(try Self.changes(run.output) == Self.changes, "\(old) \(new)")
    }
  }

  @Test func standardInputIsASide() throws {
    let run = try Self.project().run("diff", Self.base, "-", "--format", "json", input: Self.revision)
    #expect(try Self.changes(run.output) == Self.changes)
  }

  @Test(arguments: [
    ("breaking", 1), ("risk", 1), ("any", 1), ("none", 0),
  ])
  func theThresholdSetsTheExitCode(threshold: String, status: Int32) throws {
    let project = try Self.project()
    #expect(try project.run("diff", Self.base, "new", "--fail-on", threshold).status == status)
    #expect(try project.run("diff", Self.base, Self.base, "--fail-on", threshold).status == 0)
  }

  @Test func levelsComeFromTheConfiguration() throws {
    let project = try Self.project()
    let levels = #""drift": {"levels": {"operation-removed": "info", "requirement-tightened": "risk"}}, "providers""#
    try project.write(
      TemporaryProject.configuration.replacingOccurrences(of: "\"providers\"", with: levels), to: "scopetables.json")
    #expect(try project.run("diff", Self.base, "new").status == 0)
    #expect(try project.run("diff", Self.base, "new", "--fail-on", "risk").status == 1)
  }

  @Test func suppressionsTakeChangesOut() throws {
    let project = try Self.project()
    try project.write(
      #"""
      {"formatVersion": 1, "suppressions": [
        {"rule": "operation-removed", "operation": "POST /gadgets.create", "reason": "Never called."},
        {"rule": "requirement-tightened", "reason": "For now.", "expires": "2026-11-20"},
        {"rule": "title-changed", "reason": "Nothing."}
      ]}
      """#, to: "drift.json")
    let arguments = ["diff", Self.base, "new", "--suppressions", "drift.json", "--format", "json", "--today"]
    let before = try CommandRun(arguments + ["2026-11-20"], in: project.folder)
    #expect(before.status == 0)
    #expect(try DriftJSON(before.output).suppressed?.count == 2)
    #expect(before.messages.contains("drift.json:4: warning: This suppression matches no change. Remove it."))
    let after = try CommandRun(arguments + ["2026-11-21"], in: project.folder)
    #expect(after.status == 1)
    #expect(try Self.changes(after.output) == ["requirement-tightened /widgets.update"])
    #expect(after.messages.contains("drift.json:3: warning: This suppression expired on 2026-11-20."))
  }

  /// A row that was not read looks like one that is gone: the report says which it was.
  @Test func rowsThatCouldNotBeReadAreNamed() throws {
    let project = try Self.project()
    let row = "POST/gadgets.creategadget:write,gadget:all"
    try project.write(
      TemporaryProject.page.replacingOccurrences(of: row, with: "POST gadgets create"), to: "new/scopes.txt")
    let run = try project.run("diff", Self.base, "new", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains(#""page": "new/scopes.txt", "line": 20"#), "\(run.output)")
    #expect(run.messages.contains("new/scopes.txt:20: error:"), "\(run.messages)")
  }

  @Test func theReportCanBeAFile() throws {
    let project = try Self.project()
    let run = try project.run("diff", Self.base, "new", "--format", "html", "-o", "report.html")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(try project.read("report.html").contains("/widgets.update"))
  }

  /// What cannot be compared changes nothing, says why, and is not taken for drift.
  @Test(arguments: [
    (["missing.txt", "new"], "missing.txt: error: The file does not exist."),
    (["new", "empty"], "empty: error: This folder contains no page"),
    (["new", "other.txt"], "other.txt"),
    (["git:main:Inputs", "new"], "git:main:Inputs: error:"),
    (["git:--help:x", "new"], "git:--help:x: error: “git:--help:x” has no valid revision"),
    (["-", "-"], "Only one of the two sides"),
    (["new", "new", "--today", "20261120"], "--today must be a date"),
    (["new", "new", "--format", "yaml"], "yaml"),
    (["new", "new", "--suppressions", "missing.json"], "missing.json"),
    (["new", "twice"], "Two catalogs or documents here belong to the provider “devrev”"),
  ])
  func whatCannotBeComparedIsAnError(arguments: [String], message: String) throws {
    let project = try Self.project()
    try FileManager.default.createDirectory(at: project.url("empty"), withIntermediateDirectories: true)
    try project.write("Just words.\n", to: "other.txt")
    let catalog = try project.run("scrape", Self.base).output
    for name in ["a", "b"] { try project.write(catalog, to: "twice/\(name).scopes.json") }
    let before = try project.snapshot()
    let run = try CommandRun(["diff"] + arguments + ["-o", "report"], in: project.folder)
    #expect(run.status == 2, "\(run.messages)")
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try project.snapshot() == before)
  }

  @Test func theRulesAreListed() throws {
    let project = try Self.project()
    let text = try project.run("rules")
    #expect(text.status == 0)
    #expect(text.output.contains("requirement-tightened"))
    #expect(try project.run("rules", "--format", "json").output.hasPrefix("{\n  \"formatVersion\": 1,"))
  }
}
