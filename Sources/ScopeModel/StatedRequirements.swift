import ScopeTable
import TextRendering

/// How many requirements operations have that a page states, by kind. Where a page is silent, it states none.
package struct StatedRequirements: Hashable, Sendable {
  /// What is counted, in the order of messages, with the words for one and for several.
  private enum Kind: Int, CaseIterable {
    case scopes, perType, perCredential, derived, mayCheck, none, anonymous, unavailable

    init?(_ requirement: Requirement) {
      switch requirement.kind {
      case .scopes: self = .scopes
      case .perType(_, let cases):
        guard cases.contains(where: { Kind($0.requirement) != nil }) else { return nil }
        self = .perType
      case .perCredential(let cases):
        guard cases.contains(where: { Kind($0.requirement) != nil }) else { return nil }
        self = .perCredential
      case .derived: self = .derived
      case .mayCheck: self = .mayCheck
      case .none: self = .none
      case .anonymous: self = .anonymous
      case .unavailable: self = .unavailable
      case .unknown: return nil
      }
    }

    func words(_ count: Int) -> String {
      switch self {
      case .scopes: "\(count) with scopes"
      case .perType: "\(count) by type"
      case .perCredential: "\(count) by kind of token"
      case .derived: "\(count) derived from a field"
      case .mayCheck: "\(count) that may be checked"
      case .none: "\(count) without scopes"
      case .anonymous: "\(count) open to everyone"
      case .unavailable: "\(count) unavailable"
      }
    }
  }

  private var counts = [Int](repeating: 0, count: Kind.allCases.count)

  package init(_ operations: some Sequence<Operation>) {
    for operation in operations {
      if let kind = Kind(operation.requirement) { counts[kind.rawValue] += 1 }
    }
  }

  /// Whether a page says what an operation needs.
  package static func states(_ operation: Operation) -> Bool { Kind(operation.requirement) != nil }

  /// How many there are.
  package var total: Int { counts.reduce(0, +) }

  /// How many name a scope.
  package var namingScopes: Int { counts[...Kind.mayCheck.rawValue].reduce(0, +) }

  /// `120 requirements (110 with scopes, 10 that need no scope)`
  package var words: String {
    let parts = Kind.allCases.filter { counts[$0.rawValue] > 0 }.map { $0.words(counts[$0.rawValue]) }
    if parts.isEmpty { return "no requirement" }
    return "\(Plural.count(total, "requirement")) (\(parts.joined(separator: ", ")))"
  }
}
