import CatalogJSON
import JSON
import ScopeModel

extension CatalogPart {
  /// The part as its JSON file holds it: one operation or finding per line.
  public var json: String { node.document }

  private var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Self.formatVersion)
    members.add("program", program)
    members.add("shard", shard.description)
    members.add("pageCount", pageCount)
    members.add("pages", .array(sources.map(Self.node(of:))))
    return .object(members)
  }

  private static func node(of source: CatalogBuilder.Source) -> JSONNode {
    let page = source.page
    var members: [JSONNode.Member] = []
    members.add("path", page.path)
    members.add("sha256", source.sha256)
    members.add("provider", page.provider)
    members.add("title", page.title)
    members.add("layouts", .onOneLine(.strings(page.layouts.map(\.rawValue))))
    members.add("entriesSeen", page.entriesSeen)
    members.add("entriesRead", page.entriesRead)
    members.add("entriesExplained", page.entriesExplained)
    members.add("spelling", .onOneLine(page.spelling.node))
    members.add("operations", .array(page.operations.map { .onOneLine(OperationNode.node(of: $0)) }))
    members.add("notSupported", .array(page.notSupported.map { .onOneLine(CatalogNode.node(of: $0)) }))
    members.add("findings", .array(page.findings.map { .onOneLine(FindingNode.node(of: $0)) }))
    return .object(members)
  }
}

extension ScopeWords {
  /// What is needed to name the scopes of a page and to say which include others.
  fileprivate var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("form", form.rawValue)
    members.add("separator", String(separator))
    members.add("includes", .array(includes.map(\.node)))
    return .object(members)
  }
}

extension ScopeWords.Inclusion {
  fileprivate var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("scope", scope)
    members.add("level", level)
    members.add("includes", .strings(includes))
    members.add("source", source)
    return .object(members)
  }
}
