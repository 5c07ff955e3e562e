import CatalogJSON
import Findings
import JSON
import ScopeModel
import ScopeTable
import TextRendering

/// A report for programs. The contract and `Schemas/drift.schema.json` say its shape; one change stands on one line.
struct JSONReport {
  /// The version of the shape.
  static let formatVersion = 1

  private let report: DriftReport

  init(_ report: DriftReport) { self.report = report }

  var text: String {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Self.formatVersion)
    members.add("incomplete", report.incomplete)
    members.add("base", report.base)
    members.add("revision", report.revision)
    let summary = DriftLevel.allCases.map { level in
      JSONNode.Member(level.rawValue, .number(report.summary.count(of: level)))
    }
    members.add("summary", .onOneLine(.object(summary)))
    members.add("changes", .array(report.changes.map { .onOneLine(.object(Self.members(of: $0))) }))
    members.add("suppressed", .array(report.suppressed.map(Self.node)))
    members.add("findings", .array(report.findings.map(Self.node)))
    return JSONNode.object(members).document
  }

  private static func members(of change: DriftChange) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("rule", change.rule.family)
    members.add("variant", change.rule.id == change.rule.family ? nil : change.rule.id)
    members.add("level", change.level.rawValue)
    members.add("provider", change.provider)
    members.add("method", change.method?.rawValue)
    members.add("path", change.path)
    members.add("name", change.name)
    members.add("group", change.group)
    members += change.subject.map(Self.members) ?? []
    members.add("message", change.message.text)
    members.add("base", change.base.map(Self.node) ?? .null)
    members.add("revision", change.revision.map(Self.node) ?? .null)
    members.add("before", change.before)
    members.add("after", change.after)
    members.add("fingerprint", change.fingerprint)
    members += change.counterExample.map(Self.members) ?? []
    if let name = change.probablyRenamedTo { members.add("probablyRenamedTo", node(name)) }
    if let name = change.probablyRenamedFrom { members.add("probablyRenamedFrom", node(name)) }
    return members
  }

  private static func members(of subject: DriftChange.Subject) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    switch subject {
    case .scope(let name): members.add("scope", name)
    case .credential(let credential): members.add("credential", credential)
    case .version(let version): members.add("version", version)
    case .page(let page): members.add("page", page)
    case .server(let addresses): members.add("server", addresses)
    case .cases(let labels):
      if let last = labels.last { members.append(member(of: last)) }
      // Cases inside cases, from the outermost on.
      if labels.count > 1 { members.add("cases", .array(labels.map { .object([member(of: $0)]) })) }
    case .parameter(let name, let location):
      var parameter: [JSONNode.Member] = []
      parameter.add("name", name)
      parameter.add("in", location?.rawValue)
      members.add("parameter", .object(parameter))
    }
    return members
  }

  private static func member(of label: CaseLabel) -> JSONNode.Member {
    switch label {
    case .type(let type): JSONNode.Member("type", .string(type))
    case .credential(let credential): JSONNode.Member("credential", .string(credential))
    }
  }

  /// A token's scopes. That there is no token at all is said beside them, because a token without scopes is something else.
  private static func members(of token: Token) -> [JSONNode.Member] {
    var members = [JSONNode.Member("counterExample", .strings(token.scopes))]
    if token == .missing { members.add("withoutToken", true) }
    return members
  }

  private static func node(_ place: DriftChange.Place) -> JSONNode {
    .object([.init("page", .string(place.page)), .init("line", .number(place.line))])
  }

  private static func node(_ name: DriftChange.OperationName) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("method", name.method?.rawValue)
    members.add("path", name.path)
    members.add("name", name.name)
    return .object(members)
  }

  private static func node(_ suppressed: DriftReport.SuppressedChange) -> JSONNode {
    .onOneLine(.object(members(of: suppressed.change) + [.init("reason", .string(suppressed.reason))]))
  }

  private static func node(_ finding: Finding) -> JSONNode { .onOneLine(FindingNode.node(of: finding)) }
}
