package import JSON
package import ScopeModel
import ScopeTable

/// A catalog as its JSON file holds it: keys in a fixed order, and one page, scope, operation or finding per line.
package enum CatalogNode {
  package static func node(of catalog: Catalog) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Catalog.formatVersion)
    members.add("provider", catalog.provider)
    members.add("title", catalog.title)
    members.add("apiVersion", catalog.apiVersion)
    members.add("pages", rows(catalog.pages, node(of:)))
    members.add("scopes", rows(catalog.scopes, node(of:)))
    if !catalog.inclusions.isEmpty { members.add("inclusions", rows(catalog.inclusions, node(of:))) }
    members.add("operations", rows(catalog.operations, OperationNode.node(of:)))
    members.add("notSupported", rows(catalog.notSupported, node(of:)))
    members.add("findings", rows(catalog.findings, FindingNode.node(of:)))
    return .object(members)
  }

  private static func rows<Element>(_ elements: [Element], _ node: (Element) -> JSONNode) -> JSONNode {
    .array(elements.map { .onOneLine(node($0)) })
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
