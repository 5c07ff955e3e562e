package import JSON
import LeastScopes
import ScopeModel
import ScopeTable

/// The answer for programs; the contract of the command describes the keys.
package enum LeastNode {
  package static let formatVersion = 1

  package static func node(of answer: LeastAnswer) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", formatVersion)
    members.add("smallest", answer.isSmallest)
    members.add("lowerBound", answer.lowerBound)
    members.add("leastPrivileged", answer.isSmallest && answer.isLightest)
    members.add("scopes", .array(answer.scopes.map { .onOneLine(node(of: $0)) }))
    members.add("alternatives", .array(answer.alternatives.map { .onOneLine(JSONNode.strings($0)) }))
    members.add("alternativesComplete", answer.isComplete && answer.alternatives.count < MinimumCover.alternativeLimit)
    members.add("noScopeNeeded", .onOneLine(JSONNode.strings(answer.free.map(\.label))))
    members.add("undecided", .array(answer.undecided.map { .onOneLine(node(of: $0)) }))
    members.add("unmatched", .array(answer.unmatched.map { .onOneLine(node(of: $0)) }))
    return .object(members)
  }

  private static func node(of scope: LeastAnswer.ChosenScope) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("scope", scope.scope)
    members.add("provider", scope.provider)
    members.add("operations", JSONNode.strings(scope.forcedBy.map(\.used.label)))
    members.add("reasons", .array(scope.reasons.map { node(of: $0, for: scope.scope) }))
    return .object(members)
  }

  private static func node(of reason: LeastAnswer.Reason, for scope: String) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("operation", reason.used.label)
    members.add("onlyThis", reason.isForced)
    members.add("gives", JSONNode.strings(reason.gives))
    if !reason.inclusions.isEmpty {
      members.add("through", scope)
      members.add("sources", JSONNode.strings(reason.inclusions.map(\.source).uniqued()))
    }
    addPlace(of: reason.used, to: &members)
    return .object(members)
  }

  private static func node(of undecided: LeastAnswer.Undecided) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("operation", undecided.used.label)
    members.add("provider", undecided.used.provider)
    members.add("reason", undecided.doubt.reason)
    members.add("counted", !undecided.doubt.standsApart)
    members.add("decideWith", undecided.doubt.remedy)
    members.add("scopes", unlessEmpty: undecided.doubt.scopes.uniqued().map(JSONNode.string))
    addPlace(of: undecided.used, to: &members)
    return .object(members)
  }

  private static func addPlace(of used: UsedOperation, to members: inout [JSONNode.Member]) {
    members.add("page", used.operation.evidence.page)
    members.add("line", used.operation.evidence.line)
    members.add("url", used.url)
    members.add("uses", .array(used.places.map { .string("\($0.file):\($0.line)") }))
  }

  static func node(of unmatched: UsedOperations.Unmatched) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("line", unmatched.place.line)
    members.add("text", unmatched.place.text)
    members.add("file", unmatched.place.file)
    if !unmatched.reason.isEmpty { members.add("reason", unmatched.reason) }
    members.add("suggestions", unlessEmpty: unmatched.suggestions.map(JSONNode.string))
    return .object(members)
  }
}

extension [String] {
  /// Each text once, in order of first occurrence.
  func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
