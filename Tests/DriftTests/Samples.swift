import ScopeModel
import ScopeTable

@testable import Drift

/// Short ways to write what the tests compare.
enum Sample {
  static func operation(
    _ method: HTTPMethod = .post, _ path: String = "/works.create", needs requirement: Requirement = .init(.none),
    group: String? = "Works", line: Int = 7
  ) -> Operation {
    Operation(
      method: method, path: path, group: group, requirement: requirement,
      evidence: Evidence(page: "page.txt", line: line, excerpt: path))
  }

  static func catalog(_ operations: [Operation], entriesRead: Int? = nil, provider: String = "devrev") -> Catalog {
    let count = entriesRead ?? operations.count
    let page = PageRecord(
      path: "page.txt", sha256: String(repeating: "0", count: 64), layout: "operation-rows", entriesSeen: count,
      entriesRead: count, entriesExplained: 0, operationsRead: operations.count)
    let names = Set(operations.flatMap(\.requirement.scopeNames))
    return Catalog(
      provider: provider, title: provider, pages: [page], scopes: names.map { Scope(name: $0) }, operations: operations)
  }

  static func report(
    _ base: Catalog, _ revision: Catalog, options: DriftOptions = DriftOptions(),
    suppressions: DriftSuppressions = DriftSuppressions(), today: String = "2026-11-20"
  ) -> DriftReport {
    DriftComparison(options: options, suppressions: suppressions).report(
      base: DriftSide(name: "base", catalogs: [base]), revision: DriftSide(name: "revision", catalogs: [revision]),
      today: today)
  }

  /// The rules of all changes but those of scopes, which come and go with requirements.
  static func rules(_ base: Operation, _ revision: Operation) -> [String] {
    let report = report(catalog([base], entriesRead: 1), catalog([revision], entriesRead: 1))
    return report.changes.map(\.rule.id).filter { !$0.hasPrefix("scope-") }
  }

  /// What is reported where an operation needed the one and now needs the other.
  static func rules(_ base: Requirement.Kind, _ revision: Requirement.Kind) -> [String] {
    rules(operation(needs: Requirement(base)), operation(needs: Requirement(revision)))
  }
}

extension Requirement.Kind {
  static func any(_ alternatives: [String]...) -> Requirement.Kind { .scopes(anyOf: alternatives) }

  static func types(_ cases: (String, Requirement.Kind)...) -> Requirement.Kind {
    .perType(field: "type", cases: cases.map { .init(type: $0.0, requirement: Requirement($0.1)) })
  }

  static func credentials(_ cases: (String, Requirement.Kind)...) -> Requirement.Kind {
    .perCredential(cases: cases.map { .init(credential: $0.0, requirement: Requirement($0.1)) })
  }
}
