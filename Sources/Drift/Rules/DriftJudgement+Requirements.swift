import ScopeModel
import ScopeTable

/// What callers must hold.
extension DriftRule {
  static let requirementTightened = DriftRule(
    "requirement-tightened", .breaking, mirror: "requirement-loosened",
    "Some tokens that were sufficient are now insufficient.")
  static let requirementLoosened = DriftRule(
    "requirement-loosened", .risk, mirror: "requirement-tightened",
    "Some tokens that were insufficient are now sufficient.")
  static let requirementChanged = DriftRule(
    "requirement-changed", .breaking,
    "Some tokens that were sufficient are now insufficient, and others that were insufficient are now sufficient.")
  static let requirementLearned = DriftRule(
    "requirement-learned", .info, mirror: "requirement-forgotten",
    "The page now states the requirement of an operation, which it did not before.")
  static let requirementForgotten = DriftRule(
    "requirement-forgotten", .risk, mirror: "requirement-learned",
    "The page no longer states the requirement of an operation. That does not mean that nothing is needed.")
  static let requirementRewritten = DriftRule(
    "requirement-rewritten", .info, "A requirement was rewritten without a change in meaning.")
  static let leastChanged = DriftRule(
    "least-changed", .info,
    "A page now calls other alternatives the least privileged. The sufficient scopes are the same.")
  static let operationMadeUnavailable = DriftRule(
    "operation-made-unavailable", .breaking, mirror: "operation-made-available",
    "This kind of credential can no longer call the operation.")
  static let operationMadeAvailable = DriftRule(
    "operation-made-available", .risk, mirror: "operation-made-unavailable",
    "This kind of credential can now call the operation.")
}

extension DriftJudgement {
  mutating func judge(_ found: RequirementDifference, of operation: OperationDifference) {
    let (included, reliance) = including(found)
    guard let difference = included else { return }
    let before = difference.base.words
    let after = difference.revision.words
    let place = Self.place(of: difference)
    let shift: DriftMessage = "\(place)It needed \(name: before) and now needs \(name: after).\(reliance)"
    let (rule, message, token): (DriftRule, DriftMessage, Token?) =
      switch difference.kind {
      case .learned:
        (.requirementLearned, "\(place)The page stated no requirement before and now states \(name: after).", nil)
      case .forgotten:
        (.requirementForgotten, "\(place)The page stated \(name: before) before and now states no requirement.", nil)
      case .madeUnavailable:
        (
          .operationMadeUnavailable,
          "\(place)This kind of credential can no longer call it. It needed \(name: before).", nil
        )
      case .madeAvailable:
        (.operationMadeAvailable, "\(place)This kind of credential can now call it. It needs \(name: after).", nil)
      case .tightened(let lost): (.requirementTightened, "\(shift) \(Self.sentence(lost: lost))", lost.token)
      case .loosened(let gained): (.requirementLoosened, "\(shift) \(Self.sentence(gained: gained))", gained.token)
      case .changed(let lost, let gained):
        (
          .requirementChanged, "\(shift) \(Self.sentence(lost: lost)) \(Self.sentence(gained: gained))",
          lost.token ?? gained.token
        )
      case .rewritten:
        (.requirementRewritten, "\(place)It was written as \(name: before) and is now written as \(name: after).", nil)
      }
    let facts = [
      CanonicalRequirement.text(of: difference.base), CanonicalRequirement.text(of: difference.revision),
    ]
    note(
      rule, message, of: operation, subject: difference.labels.isEmpty ? nil : .cases(difference.labels),
      before: before, after: after, counterExample: token, facts: difference.labels.map(\.words) + facts)
  }

  mutating func judge(_ difference: LeastDifference, of operation: OperationDifference) {
    let before = difference.base.leastNotation
    let after = difference.revision.leastNotation
    note(
      .leastChanged, Self.message(of: "least privileged alternative", before, after), of: operation,
      subject: difference.labels.isEmpty ? nil : .cases(difference.labels), before: before, after: after,
      facts: difference.labels.map(\.words) + [before, after])
  }

  /// `For the type issue: `, and where one side has cases and the other has not, those in which it holds.
  private static func place(of difference: RequirementDifference) -> DriftMessage {
    if !difference.labels.isEmpty { return "For \(name: words(difference.labels)): " }
    let cases = difference.cases.filter { !$0.isEmpty }
    guard let first = cases.first else { return "" }
    return cases.count == 1
      ? "For \(name: words(first)): " : "For \(name: words(first)) and \(words: String(cases.count - 1)) more: "
  }

  private static func words(_ labels: [CaseLabel]) -> String { labels.map(\.words).joined(separator: ", ") }

  private static func sentence(lost: RequirementDifference.Example) -> DriftMessage {
    guard let token = lost.token else { return "The page does not say whether tokens that were sufficient still are." }
    return "\(subject(token)) is no longer sufficient."
  }

  private static func sentence(gained: RequirementDifference.Example) -> DriftMessage {
    guard let token = gained.token else {
      return "The page does not say whether tokens that were insufficient are sufficient now."
    }
    return "\(subject(token)) is now sufficient."
  }

  private static func subject(_ token: Token) -> DriftMessage {
    switch token {
    case .missing: return "A call without a token"
    case .holding(let scopes):
      guard let first = scopes.first else { return "A token without any scope" }
      let holder: DriftMessage = scopes.contains(where: SchemeName.isName) ? "A call with only" : "A token with only"
      return scopes.dropFirst().reduce("\(holder) \(name: first)") { message, scope in
        message + " and \(name: scope)"
      }
    }
  }
}
