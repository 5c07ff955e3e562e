import Hashing
import ScopeModel
import ScopeTable

@testable import Site

/// Made-up commits of made-up catalogs.
enum HistoryVersions {
  /// A commit whose id is its number, a day after the one before it.
  static func commit(_ number: Int, _ subject: String = "Read the pages again") -> CatalogVersion.Commit {
    let digits = String(number, radix: 16)
    return CatalogVersion.Commit(
      id: digits + String(repeating: "a", count: 40 - digits.count), seconds: 1_764_000_000 + number * 86_400,
      subject: subject)
  }

  /// Operations by their path, each with the scopes of which one is enough.
  static func catalog(
    _ operations: KeyValuePairs<String, [String]>, provider: String = "acme", title: String = "Acme",
    sha256: String = "1"
  ) -> Catalog {
    let page = PageRecord(
      path: "page.html", sha256: SHA256.hexadecimal(of: Array(sha256.utf8)), url: nil, retrieved: nil,
      layout: "operation-rows", entriesSeen: operations.count, entriesRead: operations.count, entriesExplained: 0,
      operationsRead: operations.count)
    let list = operations.enumerated().map { index, entry in
      ScopeModel.Operation(
        method: .get, path: entry.key, group: "Boats",
        requirement: Requirement(.scopes(anyOf: entry.value.map { [$0] })),
        evidence: Evidence(page: "page.html", line: index + 1, excerpt: entry.key))
    }
    let scopes = Set(operations.flatMap(\.value))
    return Catalog(
      provider: provider, title: title, pages: [page], scopes: scopes.map { Scope(name: $0) }, operations: list)
  }

  /// The catalog with each operation changed.
  static func catalog(
    _ catalog: Catalog, provider: String? = nil, changing change: (inout ScopeModel.Operation) -> Void = { _ in }
  ) -> Catalog {
    let operations = catalog.operations.map { operation in
      var operation = operation
      change(&operation)
      return operation
    }
    return Catalog(
      provider: provider ?? catalog.provider, title: catalog.title, pages: catalog.pages, scopes: catalog.scopes,
      operations: operations)
  }

  static func history(_ versions: [CatalogVersion], leftOut: Int = 0) -> CatalogHistory {
    var history = CatalogHistory(origin: versions.first?.commit.id ?? "", leftOut: leftOut)
    for version in versions { history.add(version) }
    return history
  }

  /// Three commits: a beginning, one that tightens and adds, one that removes and loosens.
  static var threeCommits: [CatalogVersion] {
    let catalogs = [
      catalog(["/boats": ["boats:read", "boats:all"], "/oars": ["oars:read"]]),
      catalog(["/boats": ["boats:all"], "/oars": ["oars:read"], "/sails": ["sails:read"]], sha256: "2"),
      catalog(["/boats": ["boats:all", "boats:write"], "/sails": ["sails:read"]], sha256: "3"),
    ]
    return catalogs.enumerated().map { CatalogVersion(commit: commit($0 + 1), catalogs: [$1]) }
  }
}
