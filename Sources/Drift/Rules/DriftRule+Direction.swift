/// Which way a change moves what callers must hold.
package enum DriftDirection: Hashable, Sendable {
  /// Tokens that were enough no longer are.
  case tighter
  /// Tokens that were not enough now are.
  case looser
  /// Both: some tokens no longer are enough, and others now are.
  case both
}

extension DriftRule {
  /// `nil` if the rule says nothing of what is enough: an operation that is new or gone, a page that fell silent, a parameter.
  package var direction: DriftDirection? {
    switch self {
    case .requirementTightened, .operationMadeUnavailable, .credentialRemoved, .typeRemoved: .tighter
    case .requirementLoosened, .operationMadeAvailable, .credentialAdded, .typeAdded: .looser
    case .requirementChanged: .both
    default: nil
    }
  }
}
