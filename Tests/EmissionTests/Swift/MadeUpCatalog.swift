import ScopeModel
import ScopeTable

@testable import SwiftEmission

/// Catalogs that no vendor publishes.
enum MadeUpCatalog {
  static let evidence = Evidence(page: "page.txt", line: 1, excerpt: "")

  static func operation(
    _ method: HTTPMethod, _ path: String, _ scope: String = "READ", kind: Operation.PathKind = .template,
    versions: [String] = [], group: String? = nil, note: String? = nil
  ) -> Operation {
    Operation(
      method: method, path: path, pathKind: kind, group: group,
      requirement: Requirement(.scopes(anyOf: [[scope]])), note: note, versions: versions, evidence: evidence)
  }

  static func catalog(
    _ operations: [Operation], title: String = "Made Up", scopes: [String] = [], notSupported: [NotSupported] = []
  ) -> Catalog {
    Catalog(
      provider: "made-up", title: title, pages: [], scopes: scopes.map { Scope(name: $0) }, operations: operations,
      notSupported: notSupported)
  }

  /// The table as the generated program has it.
  static func table(of catalog: Catalog, coversSubresources: Bool = false) -> OperationTable {
    let rows = SwiftTableRows(catalog)
    return OperationTable(
      rows: rows.text, index: TableIndexWriter.index(of: rows.indexed, rowsByteCount: rows.byteCount),
      coversSubresources: coversSubresources)
  }

  static func table(
    _ operations: [Operation], notSupported: [NotSupported] = [], coversSubresources: Bool = false
  ) -> OperationTable {
    table(of: catalog(operations, notSupported: notSupported), coversSubresources: coversSubresources)
  }
}
