/// Whether a set of scopes satisfies a requirement.
///
/// It is never a `Bool`: where the page does not say enough, the answer is ``undetermined(_:)`` with the reason.
public enum Decision: Hashable, Sendable {
  /// The scopes are enough, whatever else the page leaves open.
  case satisfied
  /// The scopes are not enough.
  case notSatisfied
  /// The page does not say enough to decide.
  case undetermined(Reason)

  /// Why a requirement could not be decided.
  public enum Reason: Hashable, Sendable {
    /// The page is silent about the operation.
    case unknown
    /// The scope's name is computed from the request: `{object_type}:read`.
    case derived(template: String)
    /// The page lists scopes that may be checked, and not when.
    case mayCheck
    /// The types of the object need different things, and no type was given.
    case typeNeeded
    /// The page does not list the type that was given.
    case typeNotListed(String)
    /// The kinds of token need different things, and no kind was given.
    case credentialNeeded
    /// The page does not list the kind of token that was given.
    case credentialNotListed(String)
    /// Words of the page could turn the answer around.
    case condition(Condition)
    /// The table's line of this operation cannot be read; it was edited by hand.
    case unreadable
  }
}
