import Hashing
import ScopeModel
import ScopeTable

@testable import Drift

/// A small comparison, made by hand, in which every part of a report has something to show.
enum SampleReport {
  static let page = "Inputs/devrev/scope reference.txt"

  static let report: DriftReport = {
    let suppressions = DriftSuppressions(
      path: "drift.json",
      entries: [
        .init(rule: "title-changed", reason: "Only words.", line: 3),
        .init(rule: "scope-added", reason: "Was new then.", expires: "2026-01-31", line: 4),
        .init(rule: "page-grown", reason: "Never needed.", line: 5),
      ])
    return DriftComparison(suppressions: suppressions).report(
      base: DriftSide(name: "git:main:Inputs", catalogs: [catalog(base, entries: 311)]),
      revision: DriftSide(name: "Inputs", catalogs: [catalog(revision, entries: 12)]), today: "2026-11-20")
  }()

  static let empty = DriftComparison().report(
    base: DriftSide(name: "a", catalogs: [catalog(base, entries: 311)]),
    revision: DriftSide(name: "b", catalogs: [catalog(base, entries: 311)]), today: "2026-11-20")

  private static func catalog(_ operations: [Operation], entries: Int) -> Catalog {
    let names = operations.flatMap { operation -> [String] in
      guard case .scopes(let anyOf) = operation.requirement.kind else { return [] }
      return anyOf.flatMap { $0 }
    }
    return Catalog(
      provider: "devrev", title: "DevRev",
      pages: [
        PageRecord(
          path: page, sha256: SHA256.hexadecimal(of: []), layout: "operation-rows", entriesSeen: entries,
          entriesRead: entries, entriesExplained: 0, operationsRead: entries)
      ],
      scopes: Set(names).sorted().map { Scope(name: $0) }, operations: operations)
  }

  // MARK: - Operations

  private static let base = [
    operation(.get, "/parts.list", "Parts", scopes("part:read"), 20, title: "List parts"),
    operation(.post, "/works.create", "Works", scopes("work:read", "work:write"), 30),
    operation(.get, "/works.list", "Works", perType(["issue", "task", "ticket", "opportunity"]), 31),
    operation(
      .post, "/works.update", "Works", scopes("work:write"), 32,
      parameters: [
        Parameter(name: "limit", location: .query, type: "integer", required: false),
        Parameter(name: "state", location: .body, type: "string", allowedValues: ["open", "closed"]),
      ]),
    operation(.delete, "/works/{id}", "Works", Requirement(.unknown), 33, title: "Delete"),
    operation(.get, "/atoms.get", nil, scopes("atom:read"), 34),
    operation(.get, "/status", nil, Requirement(.none), 35),
    operation(.post, "/tokens.revoke", "Tokens", scopes("token:all"), 36),
    operation(.post, "/webhooks.create", "Webhooks", Requirement(.scopes(anyOf: many.map { [$0] })), 37),
  ]

  private static let revision = [
    operation(.get, "/part.list", "Parts", scopes("part:read"), 21, title: "List parts"),
    operation(.post, "/works.create", "Works", scopes("work:write"), 29),
    operation(.get, "/works.list", "Works", perType(["issue", "task", "ticket"], level: "admin"), 30),
    operation(
      .post, "/works.update", "Works", noted("Also needs @parent/read access, see #12.", scopes("work:write")), 31,
      parameters: [
        Parameter(name: "limit", location: .query, type: "integer", required: true),
        Parameter(name: "state", location: .body, type: "string", allowedValues: ["open"]),
      ]),
    operation(.delete, "/works/{work_id}", "Works", scopes("work:all"), 32, title: "Delete a work"),
    operation(.get, "/atoms.get", nil, Requirement(.unknown), 33),
    operation(.get, "/status", nil, Requirement(.anonymous), 34),
    operation(.post, "/tokens.revoke", "Tokens", Requirement(.unavailable), 35),
    operation(.get, "/works.count", "Works", scopes("work:read"), 36),
    operation(.post, "/webhooks.create", "Webhooks", Requirement(.scopes(anyOf: many.dropLast().map { [$0] })), 37),
  ]

  private static let many = (1...12).map { "webhook_number_\($0):write" }

  static func operation(
    _ method: HTTPMethod, _ path: String, _ group: String?, _ requirement: Requirement, _ line: Int,
    title: String? = nil, parameters: [Parameter] = []
  ) -> Operation {
    Operation(
      method: method, path: path, group: group, title: title, requirement: requirement, parameters: parameters,
      evidence: Evidence(page: page, line: line, excerpt: "\(method.rawValue) \(path)"))
  }

  static func scopes(_ names: String...) -> Requirement { Requirement(.scopes(anyOf: names.map { [$0] })) }

  private static func noted(_ text: String, _ requirement: Requirement) -> Requirement {
    Requirement(requirement.kind, conditions: [Condition(text: text, effect: .stricter)])
  }

  private static func perType(_ types: [String], level: String = "read") -> Requirement {
    Requirement(
      .perType(
        field: "type",
        cases: types.map { .init(type: $0, requirement: scopes("\($0):\(level)", "\($0):all", "\($0):write")) }))
  }
}
