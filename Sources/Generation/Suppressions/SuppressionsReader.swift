import Drift
import Findings
import Hashing
import JSON
import ScopeModel
import ScopeTable
import Settings
import TextRendering

/// Makes ``Drift/DriftSuppressions`` from a file's JSON, and collects everything that is wrong with it.
struct SuppressionsReader {
  enum RootKey: String, CaseIterable {
    case schema = "$schema"
    case formatVersion, suppressions
  }
  enum EntryKey: String, CaseIterable { case rule, operation, fingerprint, reason, expires }

  static let requiredRootKeys: [RootKey] = [.formatVersion, .suppressions]
  static let requiredEntryKeys: [EntryKey] = [.reason]

  private var fields: FieldReader

  init(fields: FieldReader) {
    self.fields = fields
  }

  mutating func suppressions(_ document: JSONValue) throws(InputError) -> DriftSuppressions {
    let root = fields.members(
      of: document, name: "The suppression file", keys: RootKey.self, required: Self.requiredRootKeys)
    guard let root else { throw InputError(fields.findings) }
    _ = fields.text(root[.schema], name: "“$schema”")
    fields.formatVersion(root[.formatVersion])
    var suppressions = DriftSuppressions(path: fields.path)
    for element in fields.elements(of: root[.suppressions], name: "“suppressions”") ?? [] {
      if let entry = entry(element) { suppressions.entries.append(entry) }
    }
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return suppressions
  }

  private mutating func entry(_ node: JSONValue) -> DriftSuppressions.Entry? {
    let found = fields.members(
      of: node, name: "A suppression", keys: EntryKey.self, required: Self.requiredEntryKeys)
    guard let found, let reason = fields.text(found[.reason], name: "“reason”") else { return nil }
    if found[.rule] == nil, found[.operation] == nil, found[.fingerprint] == nil {
      fields.note(
        "wrong-value",
        "A suppression needs “rule”, “operation” or “fingerprint”; this one would match every change.",
        at: node)
    }
    return DriftSuppressions.Entry(
      rule: rule(found[.rule]), operation: operation(found[.operation]), fingerprint: fingerprint(found[.fingerprint]),
      reason: reason, expires: day(found[.expires]), line: fields.line(of: node))
  }

  private mutating func rule(_ node: JSONValue?) -> String? {
    guard let node, let id = fields.text(node, name: "“rule”") else { return nil }
    if DriftRule.ids.contains(id) { return id }
    let question = NearestWord.question(for: id, among: DriftRule.ids)
    fields.note(
      "wrong-value", "There is no rule “\(id)”. `scopetables rules` lists all rules.\(question)", at: node)
    return nil
  }

  /// Written like the beginning of a row of the Swift table: `POST /works.create`, `name s3:GetObject`, `/boats`, `GET /boats name boats.list`.
  private mutating func operation(_ node: JSONValue?) -> OperationIdentity? {
    guard let node, let text = fields.text(node, name: "“operation”") else { return nil }
    if let head = RowHead(notation: text) {
      return OperationIdentity(method: head.method, path: head.path, name: head.name)
    }
    fields.note(
      "wrong-value",
      "“operation” must be a method and a path, such as “POST /works.create”, or a vendor's own name, such as "
        + "“name s3:GetObject”, but is “\(text)”.",
      at: node)
    return nil
  }

  private mutating func fingerprint(_ node: JSONValue?) -> String? {
    guard let node, let text = fields.text(node, name: "“fingerprint”") else { return nil }
    guard HexadecimalDigits.areAll(of: text, count: DriftChange.fingerprintLength) else {
      fields.note(
        "wrong-value",
        "“fingerprint” must be \(DriftChange.fingerprintLength) lower-case hexadecimal digits, as shown in reports.",
        at: node)
      return nil
    }
    return text
  }

  private mutating func day(_ node: JSONValue?) -> String? {
    guard let node, let day = fields.text(node, name: "“expires”") else { return nil }
    if CalendarDay(day) != nil { return day }
    fields.note("wrong-value", "“expires” must be a date such as 2026-11-20, but is “\(day)”.", at: node)
    return nil
  }
}
