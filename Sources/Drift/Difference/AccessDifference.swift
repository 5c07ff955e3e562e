import ScopeModel
import ScopeTable
import TextRendering

/// What changed in the meaning of an answer that has no cases.
enum AccessDifference: Hashable {
  case none
  /// The page was silent, and now says something.
  case learned
  /// The page said something, and is now silent.
  case forgotten
  case madeUnavailable
  case madeAvailable
  /// Some tokens that were enough no longer are, or some are enough now that were not.
  case shifted(lost: Loss?, gained: Loss?)

  /// One direction of a shift.
  enum Loss: Hashable {
    /// This token shows it.
    case certain(Token)
    /// The page leaves it open.
    case possible

    var token: Token? {
      switch self {
      case .certain(let token): token
      case .possible: nil
      }
    }
  }

  /// Compares two answers without cases.
  init(_ base: Requirement.Kind, _ revision: Requirement.Kind) {
    switch (base, revision) {
    case (.unknown, .unknown), (.unavailable, .unavailable): self = .none
    case (.unknown, _): self = .learned
    case (_, .unknown): self = .forgotten
    case (_, .unavailable): self = .madeUnavailable
    case (.unavailable, _): self = .madeAvailable
    case (.scopes(let base), .scopes(let revision)) where Self.areWrittenAlike(base, revision): self = .none
    case (.mayCheck(let base), .mayCheck(let revision))
    where ScopeAlternatives([base]) == ScopeAlternatives([revision]):
      self = .none
    case (.derived(let base, _), .derived(let revision, _)) where ExactText(base) == ExactText(revision): self = .none
    default:
      guard let base = Access(base), let revision = Access(revision) else {
        self = .none
        return
      }
      let lost = Self.loss(from: base, to: revision)
      let gained = Self.loss(from: revision, to: base)
      self = lost == nil && gained == nil ? .none : .shifted(lost: lost, gained: gained)
    }
  }

  /// The same alternatives in the same order, as nearly all operations have them on both sides. Sets of tokens need not be made of them.
  private static func areWrittenAlike(_ base: [[String]], _ revision: [[String]]) -> Bool {
    base.elementsEqual(revision) { base, revision in
      base.elementsEqual(revision) { ExactText($0) == ExactText($1) }
    }
  }

  private static func loss(from base: Access, to revision: Access) -> Loss? {
    if let token = base.certain.witness(against: revision.possible) { return .certain(token) }
    return base.possible.witness(against: revision.certain) == nil ? nil : .possible
  }
}
