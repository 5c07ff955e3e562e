import Foundation
import JSON
import Testing

/// What `generate`, `annotate` and `pages` print with `--format json`.
@Suite struct ResultTests {
  // MARK: generate

  @Test func eachFileHasItsState() throws {
    let project = try TemporaryProject()
    var schema = try ResultSchema("generation")
    let first = try project.run("generate", "--format", "json")
    #expect(first.status == 0)
    try schema.check(first.output)
    #expect(
      first.output.hasPrefix(
        "{\n  \"formatVersion\": 1,\n  \"mode\": \"write\",\n  \"folder\": \"Generated\",\n  \"refused\": false,\n  \"counts\": {"
      ))
    #expect(
      first.output.contains(#"\#n    {"path": "Generated/devrev/devrev.scopes.json", "state": "written"},\#n"#))
    // The messages stay where they are.
    #expect(first.messages.contains("scopetables: Generated: "))

    try project.write("spoilt", to: "Generated/devrev/devrev.scopes.json")
    try project.remove("Generated/devrev/devrev.md")
    let before = try project.snapshot()
    let check = try project.run("generate", "--check", "--format", "json")
    #expect(check.status == 1)
    #expect(try project.snapshot() == before)
    try schema.check(check.output)
    #expect(check.output.contains(#""mode": "check""#))
    #expect(check.output.contains(#"{"path": "Generated/devrev/devrev.scopes.json", "state": "stale"}"#))
    #expect(check.output.contains(#"{"path": "Generated/devrev/devrev.md", "state": "missing"}"#))
    #expect(
      check.output.contains(#"{"written": 0, "removed": 0, "kept": 0, "stale": 1, "missing": 1, "extra": 0, "#))
    #expect(check.messages.contains("[stale-output]"))
    #expect(schema.unwritten == [])

    _ = try project.run("generate")
    let fresh = try project.run("generate", "--check", "--format", "json")
    #expect(fresh.status == 0)
    #expect(fresh.output.contains(#""stale": 0, "missing": 0, "extra": 0,"#))
  }

  @Test func retiredFilesAreRemovedOrKept() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write("mine", to: "Generated/devrev/devrev.md")
    try project.write(
      TemporaryProject.configuration.replacing(#""swift":"#, with: #""outputs": ["json"], "swift":"#),
      to: "scopetables.json")
    var schema = try ResultSchema("generation")
    let check = try project.run("generate", "--check", "--format", "json")
    try schema.check(check.output)
    #expect(check.output.contains(#"{"path": "Generated/devrev/devrev.md", "state": "extra"}"#))
    let run = try project.run("generate", "--format", "json")
    try schema.check(run.output)
    #expect(run.output.contains(#"{"path": "Generated/devrev/devrev.md", "state": "kept"}"#))
    #expect(run.output.contains(#""state": "removed"}"#))
  }

  @Test func whatIsRefusedHasNoFiles() throws {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    let row = "POST/gadgets.creategadget:write,gadget:all\n"
    try project.write(TemporaryProject.page.replacing(row, with: ""), to: TemporaryProject.pagePath)
    for options in [[], ["--check"]] {
      let run = try CommandRun(["generate", "--format", "json"] + options, in: project.folder)
      #expect(run.status == 1)
      var schema = try ResultSchema("generation")
      try schema.check(run.output)
      #expect(run.output.contains(#""refused": true"#))
      #expect(run.output.contains(#""findings": {"error": 1, "warning": 0,"#))
      #expect(run.output.contains(#""files": []"#))
    }
    try project.remove(TemporaryProject.pagePath)
    let unusable = try project.run("generate", "--format", "json")
    #expect(unusable.status == 2)
    #expect(unusable.output == "")
  }

  // MARK: annotate

  private static let catalog = AnnotateTests.catalog

  private func annotatedProject() throws -> TemporaryProject {
    let project = try TemporaryProject()
    _ = try project.run("generate")
    try project.write(AnnotateTests.specification, to: "api.yaml")
    return project
  }

  @Test func eachOperationHasItsState() throws {
    let project = try annotatedProject()
    var schema = try ResultSchema("annotation")
    let run = try project.run(
      "annotate", "api.yaml", "--with", Self.catalog, "--in-place", "--describe", "--format", "json")
    #expect(run.status == 0, "\(run.messages)")
    try schema.check(run.output)
    #expect(
      run.output.hasPrefix(
        """
        {
          "formatVersion": 1,
          "document": "api.yaml",
          "catalog": "\(Self.catalog)",
          "style": "x-scope",
          "mode": "write",
          "changed": true,
          "counts": {"added": 1, "replaced": 0, "unchanged": 0, "left": 0, "unlisted": 1, "described": 1, "absent": 8},
          "operations": [
            {"method": "GET", "path": "/ping", "state": "added", "described": true, "page": "api.yaml", "line": 4},
            {"method": "GET", "path": "/other", "state": "unlisted", "reason": "unlisted-operation", "page": "api.yaml", "line": 8}
          ],
          "absent": [
        """))
    #expect(run.output.contains("    \"POST /widgets.create\",\n"))
    #expect(schema.unwritten == [])
    let again = try project.run("annotate", "api.yaml", "--with", Self.catalog, "-o", "out.yaml", "--format", "json")
    #expect(again.output.contains(#""changed": false"#))
    #expect(again.output.contains(#""path": "/ping", "state": "unchanged""#))
    #expect(try project.read("out.yaml") == project.read("api.yaml"))
  }

  @Test func checkWritesNothingAndShowsWhatWouldChange() throws {
    let project = try annotatedProject()
    let before = try project.snapshot()
    let text = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--check")
    #expect(text.status == 1)
    #expect(text.output.hasPrefix("stale: api.yaml\n--- api.yaml\n+++ api.yaml\n@@ "))
    #expect(text.output.contains("\n+      x-scope:\n+        kind: none\n"))
    #expect(text.errors.count == 1)
    #expect(
      text.messages.contains(
        "api.yaml: error: The annotations do not match the catalog. Run: scopetables annotate api.yaml --with \(Self.catalog) "
          + "--in-place [stale-output]"))
    let json = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--check", "--format", "json")
    #expect(json.status == 1)
    var schema = try ResultSchema("annotation")
    try schema.check(json.output)
    #expect(json.output.contains("\"mode\": \"check\",\n  \"changed\": true,"))
    #expect(try project.snapshot() == before)
    _ = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--in-place")
    let fresh = try project.run("annotate", "api.yaml", "--with", Self.catalog, "--check")
    #expect(fresh.status == 0)
    #expect(fresh.output == "")
    let input = try project.run("annotate", "-", "--with", Self.catalog, "--check", input: AnnotateTests.annotated)
    #expect(input.status == 0)
  }

  /// The document itself would stand on standard output.
  @Test(arguments: [["--format", "json"], ["--check", "--in-place"], ["--check", "-o", "a"], ["--format", "xml"]])
  func wrongUsageOfAnnotateWritesNothing(_ options: [String]) throws {
    let project = try annotatedProject()
    let before = try project.snapshot()
    let run = try CommandRun(["annotate", "api.yaml", "--with", Self.catalog] + options, in: project.folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(try project.snapshot() == before)
  }

  // MARK: pages

  @Test func eachPageIsComparedWithItsRecord() throws {
    let project = try TemporaryProject()
    var schema = try ResultSchema("pages")
    var states: [String] = []
    func list() throws -> String {
      let run = try project.run("pages", "--format", "json")
      #expect(run.status == 0, "\(run.messages)")
      let document = try schema.check(run.output)
      if case .array(let pages) = document["pages"]?.content, case .string(let state) = pages.first?["state"]?.content {
        states.append(state)
      }
      return run.output
    }
    _ = try list()
    try project.write(RefreshTests.record, to: RefreshTests.provenancePath)
    _ = try list()
    let refreshed = try RefreshTests.refresh(project, with: TemporaryProject.page, "--browser", "Chromium 1")
    #expect(refreshed.status == 0, "\(refreshed.messages)")
    try project.write(
      TemporaryProject.configuration.replacing(
        #"scopes.txt""#, with: #"scopes.txt", "layout": "operation-rows", "form": "text""#),
      to: "scopetables.json")
    let recorded = try list()
    #expect(
      recorded.contains(
        #"{"provider": "devrev", "path": "Inputs/devrev/scopes.txt", "state": "recorded", "#
          + #""layout": "operation-rows", "form": "text", "url": "https://example.com/s", "#
          + #""retrieved": "2026-11-20", "render": true, "browser": "Chromium 1", "original": ""#))
    try project.write(TemporaryProject.page + "\nmore\n", to: TemporaryProject.pagePath)
    _ = try list()
    try project.remove(TemporaryProject.pagePath)
    _ = try list()
    #expect(states == ["unrecorded", "unhashed", "recorded", "changed", "missing"])
    #expect(Set(states) == Set(schema.words(of: "pages", "state")))
    #expect(schema.unwritten == [])
  }
}
