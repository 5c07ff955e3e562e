import ScopeModel
import ScopeTable
import TextRendering

extension DriftJudgement {
  /// The difference as it is where scopes give others too, and a sentence that says what that rests on.
  ///
  /// Whoever holds `write` still passes where `read` is asked for now, if `write` includes `read`: nobody lost anything. `nil` if
  /// nothing is left of the difference. What both sides say of inclusion counts for both: that a vendor's statement was read later
  /// changes no operation.
  func including(_ difference: RequirementDifference) -> (difference: RequirementDifference?, reliance: DriftMessage) {
    guard !inclusions.isEmpty, difference.cases.allSatisfy(\.isEmpty),
      let base = widened(difference.base.kind), let revision = widened(difference.revision.kind)
    else { return (difference, "") }
    switch difference.kind {
    case .tightened, .loosened, .changed: break
    case .learned, .forgotten, .madeUnavailable, .madeAvailable, .rewritten: return (difference, "")
    }
    guard let kind = RequirementDifference.Kind(AccessDifference(base, revision)) else { return (nil, "") }
    if kind == difference.kind { return (difference, "") }
    var judged = difference
    judged.kind = kind
    return (judged, " \(reliance(on: difference))")
  }

  /// The alternatives with everything that gives their scopes in the scopes' places; `nil` for what names no scopes, or too many.
  private func widened(_ kind: Requirement.Kind) -> Requirement.Kind? {
    guard case .scopes(let anyOf) = kind else { return nil }
    let limit = 10_000
    var widened: [[String]] = []
    for alternative in anyOf {
      var joined: [[String]] = [[]]
      for scope in alternative {
        let holders = [scope] + inclusions.givers(of: scope)
        guard joined.count * holders.count + widened.count <= limit else { return nil }
        joined = joined.flatMap { row in holders.map { row + [$0] } }
      }
      widened += joined
    }
    return .scopes(anyOf: widened)
  }

  /// The statements about scopes that both sides name.
  private func reliance(on difference: RequirementDifference) -> DriftMessage {
    let names = Set((difference.base.scopeNames + difference.revision.scopeNames).map { ExactText($0) })
    let scopes = names.sorted().map(\.text)
    var message: DriftMessage = "This takes into account that, according to the vendor,"
    var separator = " "
    for scope in scopes {
      for given in inclusions.given(by: scope) where names.contains(ExactText(given.scope)) {
        message = message + "\(words: separator)\(name: scope) includes \(name: given.scope)"
        separator = ", "
      }
    }
    return message + "."
  }
}
