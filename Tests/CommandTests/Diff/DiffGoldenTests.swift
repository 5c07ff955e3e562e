import Foundation
import TestSupport
import Testing

/// Reports on real pages and documents, checked by hand once, and kept.
///
/// Their pages are not in the checkout. What stands in `Tests/Fixtures/drift` was compared with the pages themselves: the GitHub
/// pages by their list items, the OpenAPI documents by a second reader in another language.
@Suite(.enabled(if: SharedFiles.areThere))
struct DiffGoldenTests {
  /// Compares a report with its golden; `SCOPETABLES_RECORD=1` writes it anew.
  private static func expect(_ base: String, _ revision: String, gives golden: String) throws {
    let run = try CommandRun(["diff", base, revision, "--format", "json", "--fail-on", "none"], in: SharedFiles.folder)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try Golden.difference(run.output, from: "Tests/Fixtures/drift/\(golden)") == nil)
  }

  /// Three operations came, two went, and every heading was worded anew.
  @Test func gitHubsPermissionsOf2022() throws {
    try Self.expect(
      "pages/github/permissions-2022-08-13.html", "pages/github/permissions-2022-10-07.html",
      gives: "github-2022.json")
  }

  /// 28 parameters came and three went.
  @Test func devRevsSpecificationOf2025() throws {
    try Self.expect(
      "openapi/devrev-public-2025-06-24.yaml", "openapi/devrev-public-2025-07-29.yaml",
      gives: "devrev-openapi-2025.json")
  }

  /// A page, its catalog and the page again, whatever the form of the side.
  @Test func onePageInEachFormIsNoDrift() throws {
    let project = try TemporaryProject()
    let page = SharedFiles.url(SharedFiles.devRevReference).path
    let catalog = try project.run("scrape", page)
    try project.write(catalog.output, to: "devrev.scopes.json")
    let openAPI = try project.run("emit", "devrev.scopes.json", "--to", "openapi")
    try project.write(openAPI.output, to: "devrev.openapi.json")
    for side in ["devrev.scopes.json", "devrev.openapi.json"] {
      let run = try project.run("diff", page, side, "--fail-on", "any")
      #expect(run.status == 0, "\(side): \(run.output)")
    }
  }

  /// The same document annotated from two catalogs gives the edits between the catalogs, and nothing else.
  @Test func anAnnotatedDocumentTellsTheEditsOfItsCatalog() throws {
    let project = try TemporaryProject()
    let page = SharedFiles.url(SharedFiles.devRevReference).path
    let specification = SharedFiles.folder.appending(path: "openapi/devrev-public-2025-07-29.yaml").path
    let catalog = try project.run("scrape", page).output
    let edits: [(path: String, old: String, new: String, rule: String)] = [
      ("/accounts.create", #"[["account:write"], ["account:all"]]"#, #"[["account:all"]]"#, "requirement-tightened"),
      (
        "/surveys.submit", #"[["survey_response:write"], ["survey_response:all"]]"#,
        #"[["survey_response:write"], ["survey_response:all"], ["x:all"]]"#, "requirement-loosened"
      ),
      ("/tags.create", #"[["tag:write"], ["tag:all"]]"#, #"[["tag:admin"]]"#, "requirement-changed"),
    ]
    var lines = catalog.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for edit in edits {
      let index = try #require(lines.firstIndex { $0.contains(#""method": "POST", "path": "\#(edit.path)""#) })
      try #require(lines[index].contains(edit.old), "\(lines[index])")
      lines[index] = lines[index].replacingOccurrences(of: edit.old, with: edit.new)
    }
    try project.write(catalog, to: "base.scopes.json")
    try project.write(lines.joined(separator: "\n"), to: "revision.scopes.json")
    for side in ["base", "revision"] {
      let run = try project.run("annotate", specification, "--with", "\(side).scopes.json", "-o", "\(side).yaml")
      #expect(run.status == 0, "\(run.messages)")
    }
    let run = try project.run("diff", "base.yaml", "revision.yaml", "--format", "json")
    #expect(run.status == 1)
    let operations = try DriftJSON(run.output).changes.filter { $0.path != nil }
    #expect(Set(operations.map { "\($0.rule) \($0.path ?? "")" }) == Set(edits.map { "\($0.rule) \($0.path)" }))
    #expect(operations.count == edits.count)
  }
}

/// What tests read of a report's JSON.
struct DriftJSON: Decodable {
  var changes: [Change]
  var suppressed: [Change]?

  struct Change: Decodable {
    var rule: String
    var level: String
    var method: String?
    var path: String?
    var fingerprint: String
    var base: Place?
    var revision: Place?
  }

  struct Place: Decodable, Equatable {
    var page: String
    var line: Int
  }

  init(_ text: String) throws { self = try JSONDecoder().decode(DriftJSON.self, from: Data(text.utf8)) }
}
