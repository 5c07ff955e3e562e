extension Requirement {
  /// Whether a caller who holds `scopes` may call the operation.
  ///
  /// `satisfied` needs that no stricter or unclear condition stands, `notSatisfied` that no looser or unclear one does. A
  /// stricter condition that says what it requires does not stand where that is satisfied too.
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
      return Decision.satisfied.under(conditions, for: holder)
    case .unavailable:
      return Decision.notSatisfied.under(conditions, for: holder)
    case .perType(_, let cases):
      let requirements = cases.filter { type == nil || $0.type == type }.map(\.requirement)
      if let type, requirements.isEmpty { return .undetermined(.typeNotListed(type)) }
      return holder.common(of: requirements, otherwise: .typeNeeded).under(conditions, for: holder)
    case .perCredential(let cases):
      let requirements = cases.filter { credential == nil || $0.credential == credential }.map(\.requirement)
      if let credential, requirements.isEmpty { return .undetermined(.credentialNotListed(credential)) }
      return holder.common(of: requirements, otherwise: .credentialNeeded).under(conditions, for: holder)
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
    let others = conditions.filter { !anyOf.indices.containsAlternative(of: $0) }
    var doubt: Decision?
    for (index, alternative) in anyOf.enumerated() {
      let holdsAll = alternative.allSatisfy(holder.scopes.contains)
      let own = conditions.filter { $0.alternative == index }
      let decided = (holdsAll ? Decision.satisfied : .notSatisfied).under(own, for: holder)
      switch decided {
      case .satisfied: return decided.under(others, for: holder)
      case .undetermined: doubt = doubt ?? decided
      case .notSatisfied: break
      }
    }
    return (doubt ?? .notSatisfied).under(others, for: holder)
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
    let decision = decision(of: first)
    let agree = requirements.dropFirst().allSatisfy { self.decision(of: $0) == decision }
    return agree ? decision : .undetermined(reason)
  }

  func decision(of requirement: Requirement) -> Decision {
    requirement.decision(holding: scopes, type: type, credential: credential)
  }
}

extension Decision {
  /// The decision where these conditions stand beside it.
  fileprivate func under(_ conditions: [Condition], for holder: Holder) -> Decision {
    let turning: Condition.Effect
    switch self {
    case .satisfied: turning = .stricter
    case .notSatisfied: turning = .looser
    case .undetermined: return self
    }
    let standing = conditions.first { condition in
      switch condition.effect {
      case .unclear: true
      case .stricter where turning == .stricter: !(condition.requires.map(holder.decision(of:)) == .satisfied)
      default: condition.effect == turning
      }
    }
    return standing.map { .undetermined(.condition($0)) } ?? self
  }
}

extension Range<Int> {
  fileprivate func containsAlternative(of condition: Condition) -> Bool {
    guard let alternative = condition.alternative else { return false }
    return contains(alternative)
  }
}
