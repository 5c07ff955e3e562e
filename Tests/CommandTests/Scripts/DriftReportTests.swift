import Foundation
import TestSupport
import Testing

/// `Scripts/drift-report` in a made-up repository with real commits.
@Suite struct DriftReportTests {
  static let marker = "<!-- scopetables-drift -->"
  static let page = TemporaryProject.pagePath
  static let files = ["drift.html", "drift.json", "drift.md", "drift.sarif"]

  /// Puts other scopes into the row of `POST /widgets.update`, and makes the outputs of it unless told otherwise.
  static func tighten(_ project: ScriptProject, regenerating: Bool = true) throws {
    let row = "POST/widgets.updatewidget:write,widget:all"
    let text = try project.project.read(page)
    try #require(text.contains(row))
    try project.project.write(text.replacingOccurrences(of: row, with: "POST/widgets.updatewidget:all"), to: page)
    if regenerating { #expect(try project.project.run("generate").status == 0) }
  }

  /// The rules of the report's changes, with the paths of their operations.
  static func changes(_ project: ScriptProject, folder: String = ".build-drift") throws -> [String] {
    struct Report: Decodable {
      struct Change: Decodable {
        var rule: String
        var path: String?
      }
      var changes: [Change]
    }
    let data = Data(try project.project.read("\(folder)/drift.json").utf8)
    return try JSONDecoder().decode(Report.self, from: data).changes.map { "\($0.rule) \($0.path ?? "")" }
  }

  static func hasTightened(_ changes: [String]) -> Bool { changes.contains("requirement-tightened /widgets.update") }

  @Test func everyFormIsWrittenAndTheTextPrinted() throws {
    let project = try ScriptProject(named: "a project, \"ünusual\"")
    try Self.tighten(project)
    let run = try project.run("drift-report", "main")
    #expect(run.status == 1, "\(run.messages)")
    #expect(run.output.contains("/widgets.update"))
    #expect(!run.output.contains("::"))
    #expect(try project.project.snapshot(of: ".build-drift").keys.sorted() == Self.files)
    #expect(Self.hasTightened(try Self.changes(project)))
    #expect(try project.project.read(".build-drift/drift.md").hasPrefix(Self.marker + "\n"))
    #expect(try project.project.read(".build-drift/drift.sarif").contains("requirement-tightened"))
    #expect(try project.project.read(".build-drift/drift.html").contains("/widgets.update"))
    let before = try project.project.snapshot(of: ".build-drift").mapValues(\.data)
    #expect(try project.run("drift-report", "main").status == 1)
    #expect(try project.project.snapshot(of: ".build-drift").mapValues(\.data) == before)
  }

  @Test func inActionsThereAreAnnotationsAndASummary() throws {
    let project = try ScriptProject()
    try Self.tighten(project)
    try project.project.write("Before.\n", to: "summary.md")
    let environment = [
      "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": project.project.url("summary.md").path,
      "GITHUB_SERVER_URL": "https://host.example", "GITHUB_REPOSITORY": "harbour/scopes",
    ]
    let run = try project.run("drift-report", "-o", "out folder", "HEAD", environment: environment)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.hasPrefix("::") }, "\(run.output)")
    #expect(lines.contains { $0.hasPrefix("::error ") && $0.contains(Self.page) }, "\(run.output)")
    let markdown = try project.project.read("out folder/drift.md")
    #expect(try project.project.read("summary.md") == "Before.\n" + markdown)
  }

  @Test func whatCountsIsChosen() throws {
    let project = try ScriptProject()
    #expect(try project.run("drift-report", "main").status == 0)
    #expect(try Self.changes(project) == [])
    try Self.tighten(project)
    for (threshold, status) in [("breaking", 1), ("risk", 1), ("any", 1), ("none", 0), ("some", 2)] {
      let run = try project.run("drift-report", "main", environment: ["DRIFT_FAIL_ON": threshold])
      #expect(run.status == status, "\(threshold): \(run.messages)")
    }
  }

  @Test func onlyWhatTheBranchItselfChangedIsReported() throws {
    let project = try ScriptProject()
    let name = "zweig/\"ü\"&co;$x"
    try project.git("branch", name)
    try project.project.write(ScriptProject.grownPage, to: Self.page)
    #expect(try project.project.run("generate").status == 0)
    try project.commit("Main goes on")
    try project.git("checkout", "--quiet", name)
    try Self.tighten(project)
    try project.commit("The branch's own change")
    let run = try project.run("drift-report", "main")
    #expect(run.status == 1, "\(run.messages)")
    let changes = try Self.changes(project)
    #expect(Self.hasTightened(changes))
    #expect(changes.allSatisfy { !$0.hasSuffix("/widgets.count") }, "\(changes)")
    // And from the other side: the branch's name is one argument, whatever it holds.
    try project.git("checkout", "--quiet", "main")
    #expect(try project.run("drift-report", name).status == 0)
    #expect(try Self.changes(project).contains("operation-added /widgets.count"))
  }

  @Test func pagesWhoseOutputsAreStaleAreComparedThemselves() throws {
    let project = try ScriptProject()
    try Self.tighten(project, regenerating: false)
    let run = try project.run("drift-report", "main")
    #expect(run.status == 1)
    #expect(run.messages.contains("Generated/ is not what the pages give, so the pages are compared."))
    #expect(Self.hasTightened(try Self.changes(project)))
  }

  @Test func anotherPathIsComparedBelowTheProjectsOwnFolder() throws {
    let project = try ScriptProject()
    let path = "a project/Pages \"of\" 'ü'/one.txt"
    try project.project.write(TemporaryProject.page, to: path)
    try project.commit("A page elsewhere")
    try project.project.write(ScriptProject.shrunkPage, to: path)
    let script = Checkout.url("Scripts/drift-report")
    let run = try CommandRun(
      ["-o", "-out", "main", "Pages \"of\" 'ü'"], in: project.project.url("a project"),
      environment: ScriptProject.environment, program: script)
    #expect(run.status == 1, "\(run.messages)")
    #expect(try Self.changes(project, folder: "a project/-out").contains("operation-removed /gadgets.create"))
  }

  @Test func whatIsNewHasNothingToBeComparedWith() throws {
    let project = try ScriptProject()
    try project.project.write(TemporaryProject.page, to: "New/one.txt")
    try project.project.write("left over", to: ".build-drift/drift.md")
    let run = try project.run("drift-report", "main", "New")
    #expect(run.status == 0)
    #expect(run.messages.contains("there is no New at main"))
    #expect(!project.project.exists(".build-drift/drift.md"))
  }

  @Test(arguments: [[], ["--wrong", "main"], ["nothing"], ["main", "Inputs", "more"], ["-o"], ["main", "Absent"]])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let project = try ScriptProject()
    // What was there at the base and is gone now is no folder to compare.
    try project.project.write(TemporaryProject.page, to: "Absent/one.txt")
    try project.commit("A folder that goes")
    try project.project.remove("Absent")
    let script = Checkout.url("Scripts/drift-report")
    let run = try CommandRun(
      arguments, in: project.project.folder, environment: ScriptProject.environment, program: script)
    #expect(run.status == 2, "\(arguments): \(run.output)")
    #expect(run.messages.contains("error: "))
    #expect(!project.project.exists(".build-drift/drift.json"))
  }
}
