import Foundation
import Testing

/// OpenAPI documents as sides of a comparison.
@Suite struct DocumentSideTests {
  static let document = """
    openapi: 3.0.3
    info: {title: Harbour, version: '1'}
    paths:
      /boats: {$ref: 'parts/boats.yaml'}
    components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, token: {type: http, scheme: bearer}}}

    """

  private static func project(scheme: String = "key") throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(document, to: "api/harbour.yaml")
    try project.write("get: {security: [{\(scheme): []}]}\n", to: "api/parts/boats.yaml")
    return project
  }

  @Test func partsAreReadFromTheDiskAndFromGit() throws {
    let project = try Self.project()
    try project.git("init", "--quiet", "--initial-branch=main")
    try project.git("add", ".")
    try project.git("commit", "--quiet", "--message=Base")
    try project.write("get: {security: [{token: []}]}\n", to: "api/parts/boats.yaml")
    for (base, revision) in [
      ("git:main:api/harbour.yaml", "api/harbour.yaml"), ("git:main:api", "api"), ("git:main:api", "api/harbour.yaml"),
    ] {
      let run = try project.run("diff", base, revision, "--format", "json")
      #expect(run.status == 1, "\(run.messages)")
      let changes = try DriftJSON(run.output).changes
      #expect(changes.map(\.rule) == ["requirement-changed"])
      #expect(changes.first?.revision == DriftJSON.Place(page: "api/parts/boats.yaml", line: 1))
    }
    #expect(try project.run("diff", "git:main:api", "git:main:api", "--fail-on", "any").status == 0)
  }

  /// In a version that git keeps, a link is a file that holds its target's name.
  @Test func linksInAVersionSayWhatTheyAre() throws {
    let project = try Self.project()
    try FileManager.default.createSymbolicLink(
      atPath: project.url("api/link.yaml").path, withDestinationPath: "harbour.yaml")
    try project.git("init", "--quiet", "--initial-branch=main")
    try project.git("add", ".")
    try project.git("commit", "--quiet", "--message=Base")
    let single = try project.run("diff", "git:main:api/link.yaml", "api/harbour.yaml")
    #expect(single.status == 2)
    #expect(single.messages.contains("this is a symbolic link to “harbour.yaml”"), "\(single.messages)")
    for side in ["git:main:api", "api"] {
      let folder = try project.run("diff", side, side)
      #expect(folder.status == 0, "\(folder.messages)")
      #expect(folder.messages.contains("api/link.yaml: warning: This is a symbolic link"), "\(folder.messages)")
    }
  }

  @Test func whatIsMissingIsNeverNoDrift() throws {
    let project = try Self.project()
    try project.remove("api/parts/boats.yaml")
    for format in ["text", "markdown", "json", "sarif", "github", "junit", "html"] {
      let run = try project.run("diff", "api/harbour.yaml", "api/harbour.yaml", "--format", format)
      #expect(run.status == 1, "\(format): \(run.messages)")
      #expect(!run.output.contains("No drift"))
    }
    let text = try project.run("diff", "api/harbour.yaml", "api/harbour.yaml").output
    #expect(text.hasPrefix("Incomplete: 1 place could not be read"), "\(text)")
    #expect(try project.run("diff", "api/harbour.yaml", "api/harbour.yaml", "--fail-on", "none").status == 0)
    let piped = try project.run("diff", "api/harbour.yaml", "-", input: Self.document)
    #expect(piped.output.contains("standard input has no folder with other files"))
  }

  /// `diff` and `annotate` say the same of a file.
  @Test(arguments: [
    ("swagger: '2.0'\nsecurityDefinitions: {}\n", "It is Swagger 2.0. Convert it to OpenAPI 3.0. [not-openapi]"),
    ("{\n  // words\n  \"openapi\": \"3.0.3\"\n}\n", "[json-comment]"),
    ("openapi: 3.2.0\n", "[unsupported-version]"),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n", "git lfs pull"),
  ])
  func whatCannotBeUsedIsNamed(text: String, words: String) throws {
    let project = try Self.project()
    try project.write(text, to: "api.yaml")
    try project.write(try project.run("scrape", TemporaryProject.pagePath).output, to: "a.scopes.json")
    for arguments in [["diff", "api.yaml", "api.yaml"], ["annotate", "api.yaml", "--with", "a.scopes.json"]] {
      let run = try CommandRun(arguments, in: project.folder)
      #expect(run.status == 2)
      #expect(run.messages.contains(words), "\(arguments[0]): \(run.messages)")
    }
  }
}
