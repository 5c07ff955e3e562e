import Foundation
import Testing

@Suite struct AnnotateTests {
  static let catalog = "Generated/devrev/devrev.scopes.json"
  static let specification = """
    openapi: 3.0.3 # kept
    paths:
      /ping:
        get:
          operationId: ping
          tags: [other]
      /other:
        get: {}
    """
  static let annotated = """
    openapi: 3.0.3 # kept
    paths:
      /ping:
        get:
          operationId: ping
          x-scope:
            kind: none
          tags: [other]
      /other:
        get: {}
    """

  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write(Self.specification, to: "api.yaml")
    return project
  }

  @Test func itPrintsTheFileAndReportsWhatIsMissing() throws {
    let project = try project()
    let run = try project.run("annotate", "api.yaml", "--with", Self.catalog)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output == Self.annotated)
    #expect(run.messages.contains("api.yaml:8:5: warning: The catalog does not contain GET /other"))
    #expect(run.messages.contains("[absent-operation]"))
    #expect(run.messages.contains("x-scope: 1 added, 0 replaced, 0 already there."))
    #expect(run.errors == [])
    #expect(try project.read("api.yaml") == Self.specification)
  }

  @Test func inPlaceTwiceWritesOnce() throws {
    let project = try project()
    #expect(try project.run("annotate", "api.yaml", "--with", Self.catalog, "--in-place").output == "")
    #expect(try project.read("api.yaml") == Self.annotated)
    let before = try project.snapshot()
    #expect(try project.run("annotate", "api.yaml", "--with", Self.catalog, "--in-place").status == 0)
    #expect(try project.snapshot() == before)
  }

  /// A run that is killed after its last rename leaves the old file's second name.
  @Test func whatAKilledRunLeftIsTakenAwayThoughNothingChanges() throws {
    let project = try project()
    _ = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--in-place")
    let before = try project.snapshot()
    try project.write(Self.specification, to: ".api.yaml.scopetables-old")
    try project.write("half a fi", to: ".api.yaml.scopetables-new")
    #expect(try project.run("annotate", "api.yaml", "--with", Self.catalog, "--in-place").status == 0)
    #expect(try project.snapshot() == before)
  }

  @Test func aFileWithAnotherNameIsToldToHaveLostIt() throws {
    let project = try project()
    try FileManager.default.linkItem(at: project.url("api.yaml"), to: project.url("other.yaml"))
    let run = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--in-place")
    #expect(run.status == 0)
    #expect(
      run.messages.contains("api.yaml: warning: The file had another name, which still leads to the old contents."))
    #expect(run.messages.contains("[hard-linked-file]"))
    #expect(try project.read("api.yaml") == Self.annotated)
    #expect(try project.read("other.yaml") == Self.specification)
  }

  @Test func standardInputAndAFile() throws {
    let project = try project()
    let run = try project.run(
      "annotate", "-", "--with", Self.catalog, "-o", "out/api.yaml", input: Self.specification)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try project.read("out/api.yaml") == Self.annotated)
  }

  @Test func aSchemeIsAddedWhereItIsNamed() throws {
    let project = try project()
    let refused = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--style", "security")
    #expect(refused.status == 2)
    #expect(refused.output == "")
    #expect(refused.errors.count == 1 && refused.messages.contains("[no-scheme]"))
    let run = try project.run(
      "annotate", "api.yaml", "--with", Self.catalog, "--style", "security", "--scheme", "scopes", "-o", "out.yaml")
    #expect(run.status == 0, "\(run.messages)")
    #expect(try project.read("out.yaml").contains("security:\n        - scopes: []\n"))
  }

  @Test(arguments: [
    ["api.yaml"], ["api.yaml", "--with", catalog, "--in-place", "-o", "a"], ["-", "--with", catalog, "--in-place"],
    ["-", "--with", "-"], ["api.yaml", "--with", catalog, "--style", "none"],
    ["api.yaml", "--with", catalog, "--scheme", "a"], ["missing.yaml", "--with", catalog],
    ["api.yaml", "--with", "missing.json"], ["api.yaml", "--with", "api.yaml"], [catalog, "--with", catalog],
  ]) func wrongUsageWritesNothing(_ arguments: [String]) throws {
    let project = try project()
    let before = try project.snapshot()
    let run = try CommandRun(["annotate"] + arguments, in: project.folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages != "")
    #expect(try project.snapshot() == before)
  }
}
