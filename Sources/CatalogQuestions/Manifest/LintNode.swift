package import JSON
import LeastScopes
import ScopeModel

/// What is wrong with a manifest's scopes, for programs; the contract of the command describes the keys.
package enum LintNode {
  package static func node(of answer: LintAnswer) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", LeastNode.formatVersion)
    members.add("missing", .array(answer.missing.map { .onOneLine(node(of: $0)) }))
    members.add("excess", .array(answer.excess.map { .onOneLine(.object(node(of: $0))) }))
    members.add("unknown", .array(answer.unknown.map { .onOneLine(node(of: $0)) }))
    members.add("undecided", unlessEmpty: answer.undecided.map { .onOneLine(node(of: $0)) })
    members.add("unmatched", unlessEmpty: answer.unmatched.map { .onOneLine(LeastNode.node(of: $0)) })
    return .object(members)
  }

  private static func node(of missing: LintAnswer.Missing) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("scope", missing.scope)
    members.add("operations", JSONNode.strings(missing.operations.map(\.label)))
    return .object(members)
  }

  private static func node(of declared: DeclaredScope) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("scope", declared.name)
    members.add("line", declared.line)
    return members
  }

  private static func node(of unknown: LintAnswer.Unknown) -> JSONNode {
    var members = node(of: unknown.declared)
    members.add("suggestion", unknown.suggestion)
    return .object(members)
  }

  private static func node(of undecided: LeastAnswer.Undecided) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("operation", undecided.used.label)
    members.add("reason", undecided.doubt.reason)
    members.add("decideWith", undecided.doubt.remedy)
    return .object(members)
  }
}
