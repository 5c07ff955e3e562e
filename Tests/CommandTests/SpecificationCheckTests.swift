import Foundation
import Testing

/// `check`: an OpenAPI document against a catalog.
@Suite struct SpecificationCheckTests {
  private static let document = """
    openapi: 3.0.3
    components:
      securitySchemes:
        oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}
    paths:
      /boats:
        get: {security: [{oauth: [boats:read]}, {oauth: [boats:all]}]}
      /oars:
        get: {security: [{oauth: [oars:read]}]}
    """

  private func project(_ scopes: String) throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(Self.document, to: "api.yaml")
    try project.write(
      """
      {"formatVersion": 1, "provider": "acme", "title": "Acme", "pages": [], "scopes": [], "notSupported": [], "findings": [],
      "operations": [{"method": "GET", "path": "/boats", "requirement": {"kind": "scopes", "anyOf": \(scopes)},
      "evidence": {"page": "boats.html", "line": 3, "excerpt": "GET /boats"}}]}
      """, to: "boats.scopes.json")
    return project
  }

  @Test func disagreementsAreReportedWithTheExitCodesOfDiff() throws {
    let project = try project("[[\"boats:read\"]]")
    let run = try project.run("check", "api.yaml", "--with", "boats.scopes.json")
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        """
        1 operation has different requirements; 1 is not on the pages.
        2 disagreements: 1 breaking, 1 risk, 0 info
        specification: api.yaml, pages: boats.scopes.json

        """), "\(run.output)\(run.messages)")
    #expect(run.output.contains("  pages-need-more  api.yaml:7 -> boats.html:3  ["), "\(run.output)")
    #expect(try project.run("check", "api.yaml", "--with", "boats.scopes.json", "--fail-on", "none").status == 0)
    let json = try project.run("check", "api.yaml", "--with", "boats.scopes.json", "--format", "json").output
    #expect(json.contains(#""rule": "requirement-tightened", "variant": "pages-need-more", "level": "breaking""#))
  }

  @Test func whereTheyAgreeOnRequirementsTheExitCodeIsZero() throws {
    let project = try project("[[\"boats:all\"], [\"boats:read\"]]")
    #expect(try project.run("check", "api.yaml", "--with", "boats.scopes.json").status == 0)
    #expect(try project.run("check", "api.yaml", "--with", "boats.scopes.json", "--fail-on", "any").status == 1)
  }

  @Test(arguments: [
    ["boats.scopes.json", "--with", "api.yaml"], ["api.yaml", "--with", "api.yaml"], ["-", "--with", "-"],
    ["api.yaml", "--with", "missing.json"], ["api.yaml"],
  ]) func wrongUsageIsTold(_ arguments: [String]) throws {
    let project = try project("[[\"boats:read\"]]")
    // The folder lives as long as the project.
    let run = try withExtendedLifetime(project) { try CommandRun(["check"] + arguments, in: project.folder) }
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages != "")
  }
}
