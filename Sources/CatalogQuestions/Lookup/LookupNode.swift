import CatalogJSON
import Emission
package import JSON
import ScopeModel
import ScopeTable

/// A look-up's answer for programs; the contract of the command describes the keys.
package enum LookupNode {
  package static func node(of answer: LookupAnswer) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", LeastNode.formatVersion)
    members.add("operations", .array(answer.entries.map { .onOneLine(node(of: $0)) }))
    members.add("scopes", unlessEmpty: answer.scopes.map(node(of:)))
    members.add("suggestions", unlessEmpty: answer.suggestions.map(JSONNode.string))
    return .object(members)
  }

  private static func node(of scope: LookupAnswer.FoundScope) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("provider", scope.provider)
    members.add("scope", scope.name)
    return .onOneLine(.object(members))
  }

  private static func node(of entry: LookupAnswer.Entry) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("provider", entry.provider)
    members.add("operation", OperationNode.node(of: entry.operation))
    members.add("url", entry.page?.url)
    members.add("retrieved", entry.page?.retrieved)
    members.add("match", entry.match?.kind.rawValue)
    members.add("opening", entry.opening?.rawValue)
    if !entry.given.isEmpty {
      members.add("through", entry.given.first?.steps.first?.scope)
      members.add("gives", JSONNode.strings(entry.given.map(\.scope)))
      members.add("sources", JSONNode.strings(entry.given.flatMap(\.steps).map(\.source).uniqued()))
    }
    return .object(members)
  }
}
