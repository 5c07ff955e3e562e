package import JSON
package import ScopeModel
import ScopeTable

/// A catalog as its JSON file holds it: keys in a fixed order, and one page, scope, operation or finding per line.
package enum CatalogNode {
  package static func document(of catalog: Catalog) -> String {
    var document = JSONDocument()
    document.add("formatVersion", .number(Catalog.formatVersion))
    document.add("provider", .string(catalog.provider))
    document.add("title", .string(catalog.title))
    if let version = catalog.apiVersion { document.add("apiVersion", .string(version)) }
    document.add("pages", rows: catalog.pages, node(of:))
    document.add("scopes", rows: catalog.scopes, node(of:))
    if !catalog.inclusions.isEmpty { document.add("inclusions", rows: catalog.inclusions, node(of:)) }
    document.add("operations", rows: catalog.operations, OperationNode.node(of:))
    document.add("notSupported", rows: catalog.notSupported, node(of:))
    document.add("findings", rows: catalog.findings, FindingNode.node(of:))
    return document.finished()
  }

  private static func node(of page: PageRecord) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("path", page.path)
    members.add("sha256", page.sha256)
    members.add("url", page.url)
    members.add("retrieved", page.retrieved)
    members.add("layout", page.layout)
    if page.layouts.count > 1 { members.add("layouts", JSONNode.strings(page.layouts)) }
    members.add("entriesSeen", page.entriesSeen)
    members.add("entriesRead", page.entriesRead)
    members.add("entriesExplained", page.entriesExplained)
    members.add("operationsRead", page.operationsRead)
    return .object(members)
  }

  private static func node(of scope: Scope) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("name", scope.name)
    members.add("object", scope.object)
    members.add("level", scope.level)
    return .object(members)
  }

  private static func node(of inclusion: Inclusion) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("scope", inclusion.scope)
    members.add("includes", JSONNode.strings(inclusion.includes))
    members.add("source", inclusion.source)
    return .object(members)
  }

  package static func node(of notSupported: NotSupported) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("path", notSupported.path)
    members.add("methods", JSONNode.strings(notSupported.methods.map(\.rawValue)))
    return .object(members)
  }
}
