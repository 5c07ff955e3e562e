import ScopeModel
import ScopeTable

/// What the rules say of the difference of two catalogs.
///
/// The neutral difference says what differs; here it gets a rule, a level, a sentence and a fingerprint.
struct DriftJudgement {
  private let provider: String
  private let options: DriftOptions
  private var drafts: [Draft] = []

  /// A change, and what its fingerprint is made of beside rule and operation.
  struct Draft {
    var change: DriftChange
    var identity: OperationIdentity?
    var facts: [String?]

    var parts: [String?] {
      [change.rule.id, change.provider, identity?.method.rawValue, identity?.shape] + facts
    }
  }

  init(_ difference: CatalogDifference, base: Catalog, revision: Catalog, options: DriftOptions) {
    // An OpenAPI document does not name its provider, and the other side may.
    provider = revision.isSpecification ? base.provider : revision.provider
    self.options = options
    judgePages(difference.pages)
    judgeScopes(difference, base: base, revision: revision)
    judgeGroups(difference.rewording, revision: revision)
    judgeOperations(difference)
    for changed in difference.changed {
      for aspect in changed.aspects { judge(aspect, of: changed) }
    }
  }

  /// With their fingerprints, in the report's order.
  var changes: [DriftChange] {
    var seen: [[String?]: Int] = [:]
    let parts = Dictionary(drafts.map { ($0.change, $0.parts) }) { first, _ in first }
    return drafts.map(\.change).inReportOrder().map { draft in
      var change = draft
      let parts = parts[draft] ?? []
      change.fingerprint = Fingerprint.fingerprint(of: parts, ordinal: seen[parts, default: 0])
      seen[parts, default: 0] += 1
      return change
    }
  }

  // MARK: - Drafting

  /// A change that is about no operation.
  mutating func note(
    _ rule: DriftRule, _ message: DriftMessage, group: String? = nil, subject: DriftChange.Subject? = nil,
    base: DriftChange.Place?, revision: DriftChange.Place?, before: String? = nil, after: String? = nil,
    facts: [String?]
  ) {
    let change = DriftChange(
      rule: rule, level: options.level(of: rule), provider: provider, group: group, subject: subject, message: message,
      base: base,
      revision: revision, before: before, after: after, fingerprint: "")
    drafts.append(Draft(change: change, identity: nil, facts: facts))
  }

  /// A change of an operation that may be on one side only.
  mutating func note(
    _ rule: DriftRule, _ message: DriftMessage, base: Operation?, revision: Operation?,
    subject: DriftChange.Subject? = nil, before: String? = nil, after: String? = nil, counterExample: Token? = nil,
    renamedTo: Operation? = nil, renamedFrom: Operation? = nil, facts: [String?]
  ) {
    guard let operation = revision ?? base else { return }
    let change = DriftChange(
      rule: rule, level: options.level(of: rule), provider: provider, method: operation.method, path: operation.path,
      group: operation.group ?? base?.group, subject: subject, message: message,
      base: base.map { DriftChange.Place($0.evidence) }, revision: revision.map { DriftChange.Place($0.evidence) },
      before: before, after: after, counterExample: counterExample, fingerprint: "",
      probablyRenamedTo: renamedTo.map(DriftChange.OperationName.init),
      probablyRenamedFrom: renamedFrom.map(DriftChange.OperationName.init))
    drafts.append(Draft(change: change, identity: operation.identity, facts: facts))
  }

  /// The share of a page's entries that may go without a word.
  var pageShrink: Double { options.pageShrink }
}
