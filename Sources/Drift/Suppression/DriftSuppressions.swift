import Findings
public import ScopeModel

/// Changes that somebody has looked at and accepted, each with a reason.
public struct DriftSuppressions: Hashable, Sendable {
  /// The file that they are in, for messages; `nil` if there is none.
  public var path: String?
  public var entries: [Entry]

  public init(path: String? = nil, entries: [Entry] = []) {
    self.path = path
    self.entries = entries
  }

  /// One suppression: a change is taken out where all that the entry names fits it.
  public struct Entry: Hashable, Sendable {
    /// The id of a rule or of a family of rules.
    public var rule: String?
    /// A method, a path and a name, whichever the operation has, the names of path parameters ignored.
    public var operation: OperationIdentity?
    public var fingerprint: String?
    public var reason: String
    /// The last day on which it counts, `YYYY-MM-DD`.
    public var expires: String?
    /// Where it is in the file, from 1.
    public var line: Int

    public init(
      rule: String? = nil, operation: OperationIdentity? = nil, fingerprint: String? = nil, reason: String,
      expires: String? = nil, line: Int
    ) {
      self.rule = rule
      self.operation = operation
      self.fingerprint = fingerprint
      self.reason = reason
      self.expires = expires
      self.line = line
    }

    func fits(_ change: DriftChange) -> Bool {
      if let rule, rule != change.rule.id, rule != change.rule.family { return false }
      if let fingerprint, fingerprint != change.fingerprint { return false }
      guard let operation else { return true }
      guard change.operationWords != nil else { return false }
      return OperationIdentity(method: change.method, path: change.path, name: change.name) == operation
    }

    /// Days of one form compare as texts.
    func hasEnded(by today: String) -> Bool { expires.map { $0 < today } ?? false }
  }

  typealias Outcome = (kept: [DriftChange], suppressed: [DriftReport.SuppressedChange], findings: [Finding])

  func applied(to changes: [DriftChange], today: String) -> Outcome {
    var kept: [DriftChange] = []
    var suppressed: [DriftReport.SuppressedChange] = []
    var used: Set<Int> = []
    for change in changes {
      let fitting = entries.indices.filter { entries[$0].fits(change) }
      used.formUnion(fitting)
      if let index = fitting.first(where: { !entries[$0].hasEnded(by: today) }) {
        suppressed.append(DriftReport.SuppressedChange(change: change, reason: entries[index].reason))
      } else {
        kept.append(change)
      }
    }
    return (kept, suppressed, findings(used: used, today: today))
  }

  private func findings(used: Set<Int>, today: String) -> [Finding] {
    entries.indices.compactMap { index in
      let entry = entries[index]
      if entry.hasEnded(by: today), let day = entry.expires {
        return Finding(
          .warning, id: "suppression-expired",
          "This suppression expired on \(day). Review the change that it hid, then renew or remove it.", page: path,
          line: entry.line)
      }
      if used.contains(index) { return nil }
      return Finding(
        .warning, id: "suppression-unused", "This suppression matches no change. Remove it.", page: path,
        line: entry.line)
    }
  }
}
