import Findings
import JSON
import ScopeModel
import ScopeTable
import TestSupport
import Testing
import TextRendering

@testable import CatalogQuestions

@Suite struct ManifestLintTests {
  private static let places = [
    ManifestPlace(file: "manifest.yaml", scopes: "service_accounts[*].scopes[*]"),
    ManifestPlace(file: "manifest.json", scopes: "oauth_config.scopes.bot[*]"),
    ManifestPlace(file: "*.json", scopes: "default_permissions.*", prefix: "repository/"),
    ManifestPlace(file: "manifest.yml", scopes: "permissions.scopes[*]"),
  ]

  private static func scopes(_ text: String, _ path: String) throws -> [String] {
    let reader = ManifestReader(places: places)
    return try reader.scopes(in: Array(text.utf8), path: path).map { "\($0.line) \($0.name)" }
  }

  @Test func eachKindOfManifestIsRead() throws {
    #expect(
      try Self.scopes(
        "service_accounts:\n  - name: a\n    scopes:\n      - boats:read\n      - oars:read\n", "x/manifest.yaml") == [
          "4 boats:read", "5 oars:read",
        ])
    #expect(
      try Self.scopes(
        "{\"oauth_config\": {\"scopes\": {\n\"bot\": [\"chat:write\",\n\"users:read\"]}}}", "manifest.json") == [
          "2 chat:write", "3 users:read",
        ])
    #expect(
      try Self.scopes("{\"default_permissions\": {\n\"contents\": \"write\",\n\"issues\": \"read\"}}", "app.json") == [
        "2 contents:write", "3 issues:read",
      ])
    #expect(
      try Self.scopes("permissions:\n  scopes: [read:jira, 'write:jira']\n", "manifest.yml") == [
        "2 read:jira", "2 write:jira",
      ])
    #expect(
      try Self.scopes("# mine\nboats:read\n- oars:read # all\n\n", "scopes.txt") == ["2 boats:read", "3 oars:read"])
    #expect(try Self.scopes("[\"a\",\n\"b\"]", "scopes.json") == ["1 a", "2 b"])
    // The name of the file is a hint and no condition.
    #expect(try Self.scopes("permissions:\n  scopes:\n  - a\n", "other.yaml") == ["3 a"])
  }

  @Test func aManifestWithoutScopesIsAnError() {
    #expect(throws: InputError.self) { try Self.scopes("name: x\n", "manifest.yaml") }
    #expect(throws: InputError.self) { try Self.scopes("{\"a\": ", "manifest.json") }
  }

  private static let catalog = QuestionCatalog.make(
    [
      ("GET /boats", QuestionCatalog.any("repository/boats:read")),
      ("POST /boats", QuestionCatalog.any("repository/boats:write")),
      ("GET /oars", QuestionCatalog.any("org/oars:read")),
      ("GET /maybe", Requirement(.mayCheck(scopes: ["org/may:read"]))),
    ],
    inclusions: [
      Inclusion(scope: "repository/boats:write", includes: ["repository/boats:read"], source: "https://acme.test/l")
    ])

  private static func lint(_ scopes: [String], _ calls: [String]) throws -> LintAnswer {
    let declared = scopes.enumerated().map {
      DeclaredScope(name: $0.element, line: $0.offset + 1, prefix: "repository/")
    }
    let uses = try UseListReader.read(Array(calls.joined(separator: "\n").utf8), path: "uses.txt")
    return ManifestLint([catalog]).answer(declared: declared, uses: uses)
  }

  @Test func missingExcessAndUnknownAreTold() throws {
    let answer = try Self.lint(["boats:read", "org_oars:read", "boots:write"], ["POST /boats", "GET /boats"])
    #expect(answer.missing.map(\.scope) == ["repository/boats:write"])
    #expect(answer.missing.flatMap { $0.operations.map(\.label) } == ["POST /boats"])
    #expect(answer.excess.map(\.name) == ["org_oars:read"])
    #expect(answer.unknown.map(\.declared.line) == [3])
    #expect(answer.unknown.map(\.suggestion) == ["repository/boats:write"])
  }

  @Test func whatAnotherScopeIncludesIsExcessAndSufficient() throws {
    let one = try Self.lint(["boats:write"], ["POST /boats", "GET /boats"])
    #expect(one == LintAnswer())
    let both = try Self.lint(["boats:read", "boats:write"], ["POST /boats", "GET /boats"])
    #expect(both.excess.map(\.name) == ["boats:read"])
    #expect(try Self.lint(["boats:write", "boats:write"], ["POST /boats"]).excess.map(\.line) == [2])
  }

  @Test func whatMayBeNeededIsNoExcess() throws {
    let answer = try Self.lint(["org/may:read"], ["GET /maybe"])
    #expect(answer.excess.isEmpty && answer.missing.isEmpty)
    #expect(answer.undecided.map(\.used.label) == ["GET /maybe"])
  }

  @Test func sarifHasTheLinesOfTheManifest() throws {
    let answer = try Self.lint(["boats:read", "org/oars:read"], ["GET /boats"])
    let log = LintSARIF.node(of: answer, manifest: "app/manifest.json", toolVersion: "1").document
    #expect(log.contains(#""ruleId": "excess-scope", "ruleIndex": 1"#))
    #expect(log.contains(#""uri": "app/manifest.json", "uriBaseId": "%SRCROOT%"}, "region": {"startLine": 2}"#))
    #expect(LintText.text(answer, manifest: "m.json").hasPrefix("m.json:2: warning: "))
  }

  /// What is missing makes it enough, nothing less does, and what is excess is not needed.
  @Test func randomManifestsAreJudgedAsByTryingEverything() throws {
    var random = SeededRandom()
    let scopes = RandomScopes(["a", "b", "c", "d", "e"])
    for _ in 0..<RunLength.cases(1_000) {
      let inclusions = scopes.inclusions(&random, 0...2)
      // Every scope is known to the catalog, whether or not the app calls for it.
      let rows = (0..<random.count(1...4)).map { index in
        ("GET /o\(index)", Requirement(.scopes(anyOf: scopes.alternatives(&random, 1...2))))
      }
      let rest = [("GET /rest", QuestionCatalog.all("a", "b", "c", "d", "e"))]
      let catalog = QuestionCatalog.make(rows + rest, inclusions: inclusions)
      let declared = Set(random.list(0...4) { $0.pick(scopes.names) }).sorted()
      let uses = UseList(
        uses: rows.map { row in
          Use(Call(method: .get, address: String(row.0.dropFirst(4))), at: UsePlace(file: "u", line: 1, text: row.0))
        })
      let answer = ManifestLint([catalog]).answer(
        declared: declared.enumerated().map { DeclaredScope(name: $0.element, line: $0.offset + 1) }, uses: uses)
      let given = ScopeInclusions(inclusions)
      func isEnough(_ scopes: Set<String>) -> Bool {
        let held = given.closure(of: scopes)
        return rows.allSatisfy { $0.1.decision(holding: held) == .satisfied }
      }
      let missing = Set(answer.missing.map(\.scope))
      #expect(isEnough(missing.union(declared)))
      let additions = scopes.sets.filter { isEnough($0.union(declared)) }
      #expect(additions.map(\.count).min() == missing.count)
      let needed = Set(declared).subtracting(answer.excess.map(\.name))
      #expect(isEnough(needed.union(missing)), "\(declared) without \(answer.excess.map(\.name))")
    }
  }
}
