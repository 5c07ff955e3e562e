import ScopeModel
import ScopeTable

/// What the rules say of the difference of two catalogs.
///
/// The neutral difference says what differs; here it gets a rule, a level, a sentence and a fingerprint.
struct DriftJudgement {
  private let provider: String
  private let options: DriftOptions
  /// What both sides say of scopes that give others too.
  let inclusions: ScopeInclusions
  private(set) var drafts: [DriftDraft] = []

  init(_ difference: CatalogDifference, of pair: CatalogPair, options: DriftOptions) {
    provider = pair.provider
    self.options = options
    inclusions = ScopeInclusions(pair.base.inclusions + pair.revision.inclusions)
    judgePages(difference.pages)
    judgeSilence(difference.pages, base: pair.base, revision: pair.revision)
    judgeServers(difference.servers)
    judgeScopes(difference, base: pair.base, revision: pair.revision)
    judgeGroups(difference.rewording, revision: pair.revision)
    judgeOperations(difference)
    for changed in difference.changed {
      for aspect in changed.aspects { judge(aspect, of: changed) }
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
      base: base, revision: revision, before: before, after: after, fingerprint: "")
    drafts.append(DriftDraft(change: change, identity: nil, facts: facts))
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
      name: operation.name, group: operation.group ?? base?.group, subject: subject, message: message,
      base: base.map { DriftChange.Place($0.evidence) }, revision: revision.map { DriftChange.Place($0.evidence) },
      before: before, after: after, counterExample: counterExample, fingerprint: "",
      probablyRenamedTo: renamedTo.map(DriftChange.OperationName.init),
      probablyRenamedFrom: renamedFrom.map(DriftChange.OperationName.init))
    drafts.append(DriftDraft(change: change, identity: operation.identity, facts: facts))
  }

  /// The share of a page's entries that may go without a word.
  var pageShrink: Double { options.pageShrink }
}
