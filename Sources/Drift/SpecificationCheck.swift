import ScopeModel
import ScopeTable

/// What a specification and pages may disagree in, each the variant of the rule that a comparison of two versions has.
extension DriftRule {
  static let notOnPages = DriftRule(
    "not-on-pages", family: "operation-removed", .risk, mirror: "not-in-specification",
    "The specification contains an operation that the pages do not list.")
  static let notInSpecification = DriftRule(
    "not-in-specification", family: "operation-added", .info, mirror: "not-on-pages",
    "The pages list an operation that the specification does not contain.")
  static let unavailableOnPages = DriftRule(
    "unavailable-on-pages", family: "operation-made-unavailable", .breaking, mirror: "unavailable-in-specification",
    "The pages say that this kind of credential cannot call an operation, but the specification states a requirement.")
  static let unavailableInSpecification = DriftRule(
    "unavailable-in-specification", family: "operation-made-available", .risk, mirror: "unavailable-on-pages",
    "The specification says that this kind of credential cannot call an operation, but the pages state a requirement.")
  static let pagesNeedMore = DriftRule(
    "pages-need-more", family: "requirement-tightened", .breaking, mirror: "pages-need-less",
    "Some tokens are sufficient according to the specification but not according to the pages.")
  static let pagesNeedLess = DriftRule(
    "pages-need-less", family: "requirement-loosened", .risk, mirror: "pages-need-more",
    "Some tokens are sufficient according to the pages but not according to the specification.")
  static let pagesNeedOther = DriftRule(
    "pages-need-other", family: "requirement-changed", .breaking,
    "Some tokens are sufficient only according to the specification, and others only according to the pages.")
  static let specificationSilent = DriftRule(
    "specification-silent", family: "requirement-learned", .info, mirror: "pages-silent",
    "The pages state the requirement of an operation, but the specification does not.")
  static let pagesSilent = DriftRule(
    "pages-silent", family: "requirement-forgotten", .info, mirror: "specification-silent",
    "The specification states the requirement of an operation, but the pages do not.")
}

/// Finds the operations and requirements on which a vendor's OpenAPI document and its pages disagree.
///
/// Both are compared as two versions are. What remains are operations that one side lacks, and requirements that mean different
/// things; parameters, titles, groups and conditions are no subject of both.
public struct SpecificationCheck: Sendable {
  public var options: DriftOptions
  public var suppressions: DriftSuppressions

  public init(options: DriftOptions = DriftOptions(), suppressions: DriftSuppressions = DriftSuppressions()) {
    self.options = options
    self.suppressions = suppressions
  }

  /// - Parameters:
  ///   - specification: A side with the catalog of the document.
  ///   - pages: A side with the catalog of the pages.
  ///   - today: `YYYY-MM-DD`; suppressions that ended before it no longer count.
  public func report(specification: DriftSide, pages: DriftSide, today: String) -> DriftReport {
    let pairs = DriftComparison.pairs(specification, pages)
    let drafts = pairs.flatMap { pair in
      let difference = CatalogDifference(pair, base: specification, revision: pages)
      return DriftJudgement(difference, of: pair, options: options).drafts.compactMap(disagreement)
    }
    let (kept, suppressed, findings) = suppressions.applied(to: drafts.changes(), today: today)
    let unread = specification.unread + pages.unread.filter { !specification.unread.contains($0) }
    return DriftComparison.report(
      specification, pages, of: pairs, kept, suppressed: suppressed, findings: unread + findings,
      sides: .specificationAndPages)
  }

  private func disagreement(_ draft: DriftDraft) -> DriftDraft? {
    guard let rule = draft.change.rule.disagreement else { return nil }
    var draft = draft
    draft.change.rule = rule
    draft.change.level = options.level(of: rule)
    draft.change.message = Self.message(rule, draft.change)
    draft.change.probablyRenamedTo = nil
    draft.change.probablyRenamedFrom = nil
    return draft
  }

  // MARK: - Sentences

  private static func message(_ rule: DriftRule, _ change: DriftChange) -> DriftMessage {
    let specification = change.before.map { "\(name: $0)" as DriftMessage } ?? "nothing"
    let pages = change.after.map { "\(name: $0)" as DriftMessage } ?? "nothing"
    let message: DriftMessage =
      switch rule {
      case .notOnPages: "The pages do not list it.\(needs(change.before, "specification"))"
      case .notInSpecification: "The specification does not contain it.\(needs(change.after, "pages"))"
      case .specificationSilent: "The pages state \(pages), but the specification states no requirement."
      case .pagesSilent: "The specification states \(specification), but the pages state no requirement."
      case .pagesNeedMore, .unavailableOnPages:
        "The specification states \(specification), but the pages state \(pages).\(example(change, only: "specification"))"
      case .pagesNeedLess, .unavailableInSpecification:
        "The specification states \(specification), but the pages state \(pages).\(example(change, only: "pages"))"
      default: "The specification states \(specification), but the pages state \(pages)."
      }
    return place(change.subject) + message
  }

  private static func needs(_ requirement: String?, _ side: String) -> DriftMessage {
    requirement.map { " According to the \(words: side), it needs \(name: $0)." } ?? ""
  }

  /// A token that is enough by one side alone.
  private static func example(_ change: DriftChange, only side: String) -> DriftMessage {
    let tail: DriftMessage = " is sufficient only according to the \(words: side)."
    switch change.counterExample {
    case nil: return ""
    case .missing: return " A call without a token" + tail
    case .holding(let scopes):
      guard let first = scopes.first else { return " A token without any scope" + tail }
      let holder: DriftMessage = " A token with only \(name: first)"
      return scopes.dropFirst().reduce(holder) { $0 + " and \(name: $1)" } + tail
    }
  }

  private static func place(_ subject: DriftChange.Subject?) -> DriftMessage {
    guard case .cases(let labels) = subject, !labels.isEmpty else { return "" }
    return "For \(name: labels.map(\.words).joined(separator: ", ")): "
  }
}
