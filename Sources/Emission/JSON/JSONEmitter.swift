public import ScopeModel
import ScopeTable
import TextRendering

/// Writes a catalog as JSON: keys in a fixed order, and one page, scope, operation or finding a line, so that a
/// reviewer sees one line a change. `Catalog(json:)` reads it back; `Schemas/catalog.schema.json` describes it.
///
///     {
///       "formatVersion": 1,
///       "provider": "devrev",
///       …
///       "operations": [
///         {"method": "POST", "path": "/accounts.create", "group": "Accounts", "requirement": {"kind": …}, …}
///       ],
public struct JSONEmitter: Sendable {
  public init() {}

  /// One file, `<provider>.scopes.json`. Nothing of a catalog is omitted.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
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
    members.add("findings", rows(catalog.findings, node(of:)))
    let path = "\(FileStem.of(provider: catalog.provider)).scopes.json"
    return EmittedFiles(files: [EmittedFiles.File(path: path, text: JSONNode.object(members).document)])
  }

  private func rows<Element>(_ elements: [Element], _ node: (Element) -> JSONNode) -> JSONNode {
    .array(elements.map { .onOneLine(node($0)) })
  }

  private func node(of page: PageRecord) -> JSONNode {
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

  private func node(of scope: Scope) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("name", scope.name)
    members.add("object", scope.object)
    members.add("level", scope.level)
    return .object(members)
  }

  private func node(of inclusion: Inclusion) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("scope", inclusion.scope)
    members.add("includes", JSONNode.strings(inclusion.includes))
    members.add("source", inclusion.source)
    return .object(members)
  }

  private func node(of notSupported: NotSupported) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("path", notSupported.path)
    members.add("methods", JSONNode.strings(notSupported.methods.map(\.rawValue)))
    return .object(members)
  }

  private func node(of finding: Finding) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("severity", finding.severity.rawValue)
    members.add("id", finding.id)
    members.add("message", finding.message)
    members.add("page", finding.page)
    members.add("line", finding.line)
    members.add("column", finding.column)
    members.add("reason", finding.reason)
    return .object(members)
  }
}
