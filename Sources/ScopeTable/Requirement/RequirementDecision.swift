extension Requirement {
  /// Whether a caller who holds `scopes` may call the operation.
  ///
  /// `satisfied` needs that no stricter or unclear condition stands, `notSatisfied` that no looser or unclear one does.
  /// What depends on a type or a kind of token that was not given is undetermined only where its cases are decided
  /// differently.
  ///
  /// - Parameters:
  ///   - scopes: The scopes that the caller's token carries, as the vendor spells them.
  ///   - type: The type of the object in the request, as the page labels it: `ticket`.
  ///   - credential: The kind of token, as the page names it: `application`.
  public func decision(holding scopes: Set<String>, type: String? = nil, credential: String? = nil) -> Decision {
    let holder = Holder(scopes: scopes, type: type, credential: credential)
    switch kind {
    case .scopes(let anyOf):
      return decision(among: anyOf, for: holder)
    case .none, .anonymous:
      return Decision.satisfied.under(conditions)
    case .unavailable:
      return Decision.notSatisfied.under(conditions)
    case .perType(_, let cases):
      let requirements = cases.filter { type == nil || $0.type == type }.map(\.requirement)
      if let type, requirements.isEmpty { return .undetermined(.typeNotListed(type)) }
      return holder.common(of: requirements, otherwise: .typeNeeded).under(conditions)
    case .perCredential(let cases):
      let requirements = cases.filter { credential == nil || $0.credential == credential }.map(\.requirement)
      if let credential, requirements.isEmpty { return .undetermined(.credentialNotListed(credential)) }
      return holder.common(of: requirements, otherwise: .credentialNeeded).under(conditions)
    case .derived(let template, _):
      return .undetermined(.derived(template: template))
    case .mayCheck:
      return .undetermined(.mayCheck)
    case .unknown:
      return .undetermined(.unknown)
    }
  }

  /// Decides an OR of ANDs. A condition that belongs to one alternative leaves the others as they are; one whose
  /// alternative is not there belongs to all.
  private func decision(among anyOf: [[String]], for holder: Holder) -> Decision {
    var doubt: Decision?
    for (index, alternative) in anyOf.enumerated() {
      let holdsAll = alternative.allSatisfy(holder.scopes.contains)
      let own = conditions.filter { $0.alternative == index }
      let decided = (holdsAll ? Decision.satisfied : .notSatisfied).under(own)
      switch decided {
      case .satisfied: return decided.under(conditions.filter { !anyOf.indices.containsAlternative(of: $0) })
      case .undetermined: doubt = doubt ?? decided
      case .notSatisfied: break
      }
    }
    return (doubt ?? .notSatisfied).under(conditions.filter { !anyOf.indices.containsAlternative(of: $0) })
  }
}

/// Who asks for a decision.
private struct Holder {
  var scopes: Set<String>
  var type: String?
  var credential: String?

  /// The decision that all requirements share, `unknown` where there is none to ask.
  func common(of requirements: [Requirement], otherwise reason: Decision.Reason) -> Decision {
    guard let first = requirements.first else { return .undetermined(.unknown) }
    let decision = first.decision(holding: scopes, type: type, credential: credential)
    let agree = requirements.dropFirst().allSatisfy {
      $0.decision(holding: scopes, type: type, credential: credential) == decision
    }
    return agree ? decision : .undetermined(reason)
  }
}

extension Decision {
  /// The decision where these conditions stand beside it.
  fileprivate func under(_ conditions: [Condition]) -> Decision {
    let turning: Condition.Effect
    switch self {
    case .satisfied: turning = .stricter
    case .notSatisfied: turning = .looser
    case .undetermined: return self
    }
    guard let condition = conditions.first(where: { $0.effect == turning || $0.effect == .unclear }) else {
      return self
    }
    return .undetermined(.condition(condition))
  }
}

extension Range<Int> {
  fileprivate func containsAlternative(of condition: Condition) -> Bool {
    guard let alternative = condition.alternative else { return false }
    return contains(alternative)
  }
}
