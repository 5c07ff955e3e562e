import Findings
import Foundation
import Generation
import Testing

/// `generate` over files that did not change since its last run.
@Suite struct UnchangedRunTests {
  private let project: TemporaryProject
  private let cache: URL

  init() throws {
    project = try TemporaryProject()
    cache = project.folder.deletingLastPathComponent().appending(path: "cache")
    #expect(try run().status == 0)
  }

  private func run(_ options: String...) throws -> CommandRun {
    try CommandRun(["generate"] + options, in: project.folder, environment: ["XDG_CACHE_HOME": cache.path])
  }

  private func recordURL() throws -> URL {
    let folder = cache.appending(path: "scopetables")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 1)
    return folder.appending(path: try #require(names.first))
  }

  /// Puts words of its own into the record, so that a run that rests on it can be told.
  private func markRecord() throws {
    var record = try #require(RunRecord(bytes: Array(try Data(contentsOf: try recordURL()))))
    record.findings.append(Finding(.note, id: "marked", "This was remembered."))
    try Data(try #require(record.bytes)).write(to: try recordURL())
  }

  /// Whether the next run rests on the record.
  private func isRemembered(_ options: [String] = []) throws -> Bool {
    let run = try CommandRun(["generate"] + options, in: project.folder, environment: ["XDG_CACHE_HOME": cache.path])
    return run.messages.contains("This was remembered.")
  }

  @Test func itSaysWhatAWholeRunSays() throws {
    let whole = try run("--no-cache")
    let remembered = try run()
    #expect(whole.messages.contains("0 written, 0 removed"))
    #expect(remembered.messages == whole.messages)
    #expect(remembered.status == whole.status)
    #expect(try run("--check").messages == (try run("--check", "--no-cache").messages))
    try markRecord()
    #expect(try isRemembered())
    #expect(try isRemembered(["--check"]))
    #expect(try !isRemembered(["--no-cache"]))
  }

  @Test func findingsEndARememberedRunAsTheyEndAWholeOne() throws {
    let page = TemporaryProject.page + "\nask somebody about POST/widgets.archive\n"
    try project.write(page, to: TemporaryProject.pagePath)
    let first = try run("--fail-on-findings", "warning")
    let second = try run("--fail-on-findings", "warning")
    #expect(second.status == first.status)
    #expect(second.errors == first.errors)
  }

  static let changes: [(name: String, change: @Sendable (TemporaryProject) throws -> Void)] = [
    (
      "a page", { try $0.write(TemporaryProject.page + "POST/gadgets.dropgadget:all\n", to: TemporaryProject.pagePath) }
    ),
    ("the configuration", { try $0.write(TemporaryProject.configuration + "\n", to: "scopetables.json") }),
    ("an output", { try $0.write("{}", to: "Generated/devrev/devrev.scopes.json") }),
    ("an output is gone", { try $0.remove("Generated/devrev/devrev.md") }),
    ("the manifest is gone", { try $0.remove("Generated/manifest.json") }),
    (
      "a provenance comes",
      {
        try $0.write(
          "{\"formatVersion\": 1, \"pages\": []}", to: "Inputs/devrev/provenance.json")
      }
    ),
    ("a killed run", { try $0.write("scopetables-journal 1\n", to: "Generated/.scopetables-journal") }),
  ]

  @Test(arguments: changes.indices) func aChangeIsNoticed(_ index: Int) throws {
    try markRecord()
    #expect(try isRemembered())
    try Self.changes[index].change(project)
    #expect(try !isRemembered(["--check"]), "\(Self.changes[index].name)")
  }

  /// The size and the time of the contents are as before; the system's own time is not.
  @Test func aChangeThatHidesItsTimeIsNoticed() throws {
    let place = project.url(TemporaryProject.pagePath).path
    let dated = try FileManager.default.attributesOfItem(atPath: place)[.modificationDate]
    try markRecord()
    try project.write(
      TemporaryProject.page.replacingOccurrences(of: "/widgets.get", with: "/widgets.set"),
      to: TemporaryProject.pagePath)
    try FileManager.default.setAttributes([.modificationDate: try #require(dated)], ofItemAtPath: place)
    #expect(try !isRemembered())
    #expect(try project.read("Generated/devrev/devrev.scopes.json").contains("/widgets.set"))
  }

  @Test(arguments: ["", "x", "scopetables-run 1 "]) func aBrokenRecordIsMadeAnew(_ text: String) throws {
    try Data(text.utf8).write(to: try recordURL())
    #expect(try run().messages == (try run("--no-cache").messages))
    try markRecord()
    #expect(try isRemembered())
  }

  @Test func optionsAndConfigurationsHaveRecordsOfTheirOwn() throws {
    try markRecord()
    #expect(try !isRemembered(["--provider", "devrev"]))
    #expect(try isRemembered())
    try project.write(TemporaryProject.configuration, to: "other.json")
    #expect(try !isRemembered(["--config", "other.json"]))
  }

  @Test func aRunThatCannotKeepARecordIsAWholeOne() throws {
    for environment in [["XDG_CACHE_HOME": "/dev/null/x"], ["XDG_CACHE_HOME": "", "HOME": ""]] {
      let run = try CommandRun(["generate"], in: project.folder, environment: environment)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
    }
  }
}
