import ScopeModel
import ScopeTable

/// Small catalogs for questions, written as lines.
enum QuestionCatalog {
  /// - Parameter rows: `GET /boats` and what it needs, as the Swift table notates it.
  static func make(
    _ rows: [(String, Requirement)], provider: String = "acme", inclusions: [Inclusion] = [],
    notSupported: [NotSupported] = [], url: String? = nil
  ) -> Catalog {
    let operations = rows.enumerated().map { index, row in
      let words = row.0.split(separator: " ").map(String.init)
      let method = HTTPMethod(rawValue: words[0])
      let target = method == nil ? words[0] : words[1]
      let isPath = target.hasPrefix("/")
      return Operation(
        method: method, path: isPath ? target : nil, name: isPath ? nil : target, requirement: row.1,
        evidence: Evidence(page: "page.html", line: index + 1, excerpt: row.0))
    }
    let names = Set(operations.flatMap(\.requirement.scopeNames))
    let page = PageRecord(
      path: "page.html", sha256: String(repeating: "0", count: 64), url: url, layout: "operation-rows",
      entriesSeen: rows.count, entriesRead: rows.count, entriesExplained: 0, operationsRead: rows.count)
    return Catalog(
      provider: provider, title: provider, pages: [page], scopes: names.map { Scope(name: $0) },
      inclusions: inclusions, operations: operations, notSupported: notSupported)
  }

  static func any(_ scopes: String...) -> Requirement { Requirement(.scopes(anyOf: scopes.map { [$0] })) }

  static func all(_ scopes: String...) -> Requirement { Requirement(.scopes(anyOf: [scopes])) }
}
