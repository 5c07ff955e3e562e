import ScopeModel
import ScopeTable

/// A change without its fingerprint, and what that is made of beside rule and operation.
struct DriftDraft {
  var change: DriftChange
  var identity: OperationIdentity?
  var facts: [String?]

  fileprivate var parts: [String?] {
    [change.rule.id, change.provider, identity?.method?.rawValue, identity?.shape] + name + facts
  }

  /// Told apart from the facts by the word before it.
  private var name: [String?] {
    identity?.name.map { ["name", $0] } ?? []
  }
}

extension [DriftDraft] {
  /// With their fingerprints, in the report's order.
  func changes() -> [DriftChange] {
    var seen: [[String?]: Int] = [:]
    return inReportOrder(by: \.change).map { draft in
      var change = draft.change
      change.fingerprint = Fingerprint.fingerprint(of: draft.parts, ordinal: seen[draft.parts, default: 0])
      seen[draft.parts, default: 0] += 1
      return change
    }
  }
}
