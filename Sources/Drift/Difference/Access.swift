import ScopeModel
import ScopeTable

/// The tokens that are enough for an operation.
///
/// Where a page does not say it exactly, two bounds do: tokens that are enough for certain, and tokens that may be.
struct Access {
  /// Tokens that are enough for certain.
  let certain: Tokens
  /// Tokens beyond which none is enough.
  let possible: Tokens

  /// What an answer without cases opens; `nil` if the page is silent, says that the operation is not available, or has
  /// cases.
  init?(_ kind: Requirement.Kind) {
    switch kind {
    case .anonymous: self.init(exactly: .evenNone)
    case .none: self.init(exactly: .any)
    case .scopes(let anyOf): self.init(exactly: .holding(ScopeAlternatives(anyOf)))
    // Whoever holds all that may be checked passes every check; whether one scope, or none, would do is not said.
    case .mayCheck(let scopes): self.init(certain: .holding(ScopeAlternatives([scopes])), possible: .any)
    // Which scope it is shows only in the request.
    case .derived: self.init(certain: .holding(ScopeAlternatives([])), possible: .any)
    case .unavailable, .unknown, .perType, .perCredential: return nil
    }
  }

  private init(exactly tokens: Tokens) { self.init(certain: tokens, possible: tokens) }

  private init(certain: Tokens, possible: Tokens) {
    self.certain = certain
    self.possible = possible
  }

  /// A set of tokens: each superset of one that is in it is in it too.
  enum Tokens {
    /// A call without a token is in it as well.
    case evenNone
    case any
    case holding(ScopeAlternatives)

    /// A smallest token that is in this set and not in the other; `nil` if there is none.
    func witness(against other: Tokens) -> Token? {
      switch (self, other) {
      case (_, .evenNone): nil
      case (.evenNone, _): Token.missing
      case (_, .any): nil
      case (.any, .holding(let needed)):
        ScopeAlternatives([[]]).witness(against: needed).map(Token.holding)
      case (.holding(let own), .holding(let needed)): own.witness(against: needed).map(Token.holding)
      }
    }
  }
}

/// A token that shows a difference.
public enum Token: Hashable, Sendable {
  /// No token at all.
  case missing
  /// One that holds just these scopes, perhaps none.
  case holding([String])

  /// The scopes that it holds.
  public var scopes: [String] {
    switch self {
    case .missing: []
    case .holding(let scopes): scopes
    }
  }
}
