package import LeastScopes
package import ScopeModel
import ScopeTable

/// The smallest set of scopes that covers what an app calls, and why.
package struct LeastAnswer: Hashable, Sendable {
  /// By name, then by provider.
  package var scopes: [ChosenScope]
  /// Other sets of the same size and weight, in the order of their names.
  package var alternatives: [[String]]
  /// A proven lower bound: no set that covers the operations has fewer scopes.
  package var lowerBound: Int
  /// Whether it is proven that no set of the same size weighs less.
  package var isLightest: Bool
  /// Whether ``alternatives`` is complete, up to the limit on their number.
  package var isComplete: Bool
  /// What the set covers, including operations that need no scope.
  package var covered: [UsedOperation]
  /// Those of ``covered`` that need no scope.
  package var free: [UsedOperation]
  /// What cannot be decided.
  package var undecided: [Undecided]
  package var unmatched: [UsedOperations.Unmatched]

  /// Whether it is proven that no smaller set covers the operations.
  package var isSmallest: Bool { scopes.count == lowerBound }

  /// A scope of the set.
  package struct ChosenScope: Hashable, Sendable {
    package var scope: String
    package var provider: String
    /// What it helps to open: first the operations that nothing else in the set opens.
    package var reasons: [Reason]

    /// The operations that the set would not open without it.
    package var forcedBy: [Reason] { reasons.filter(\.isForced) }
  }

  /// Why a scope is in the set.
  package struct Reason: Hashable, Sendable {
    package var used: UsedOperation
    /// The scopes of the page's requirement that it grants.
    package var gives: [String]
    /// The vendor's statements by which it grants them; empty if the page names the scope itself.
    package var inclusions: [Inclusion]
    /// Whether nothing else in the set opens the operation.
    package var isForced: Bool
  }

  /// An operation about which the page does not say enough.
  package struct Undecided: Hashable, Sendable {
    package var used: UsedOperation
    package var doubt: OperationNeed.Doubt
  }
}
