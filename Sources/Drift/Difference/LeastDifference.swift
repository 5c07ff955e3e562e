import ScopeModel
public import ScopeTable
import TextRendering

/// A requirement that asks for the same, and calls other alternatives the least privileged ones.
public struct LeastDifference: Hashable, Sendable {
  /// The case it is about, from the outside in; empty where it is about the whole requirement.
  public var labels: [CaseLabel]
  public var base: Requirement
  public var revision: Requirement

  /// Whether other alternatives are named, in whatever order.
  var isAny: Bool { base.leastAlternatives != revision.leastAlternatives }

  /// The same difference in a case of another requirement.
  func inside(_ outer: [CaseLabel]) -> LeastDifference {
    LeastDifference(labels: outer + labels, base: base, revision: revision)
  }
}

extension Requirement {
  /// The scopes of each alternative that is called least privileged.
  fileprivate var leastAlternatives: Set<Set<ExactText>> {
    guard case .scopes(let anyOf) = kind else { return [] }
    return Set(least.filter(anyOf.indices.contains).map { Set(anyOf[$0].map { ExactText($0) }) })
  }

  /// The alternatives that are called least privileged, in notation; `nil` if there are none.
  var leastNotation: String? {
    guard case .scopes(let anyOf) = kind else { return nil }
    let alternatives = least.filter(anyOf.indices.contains).map { anyOf[$0] }
    return alternatives.isEmpty ? nil : Requirement(.scopes(anyOf: alternatives)).notation
  }
}
