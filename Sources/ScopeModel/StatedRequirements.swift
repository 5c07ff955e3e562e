import ScopeTable
import TextRendering

/// How many requirements operations have that a page states, by kind. Where a page is silent, it states none.
package struct StatedRequirements: Hashable, Sendable {
  private typealias Name = Requirement.Kind.Name

  private var counts: [Requirement.Kind.Name: Int] = [:]

  package init(_ operations: some Sequence<Operation>) {
    for operation in operations {
      if let name = Self.statedName(of: operation.requirement) { counts[name, default: 0] += 1 }
    }
  }

  /// The name of the kind; `nil` if the page is silent in all cases.
  private static func statedName(of requirement: Requirement) -> Name? {
    if case .cases(let cases, _) = requirement.kind.shape,
      !cases.contains(where: { statedName(of: $0.requirement) != nil })
    {
      return nil
    }
    return requirement.kind == .unknown ? nil : requirement.kind.name
  }

  /// Whether a page says what an operation needs.
  package static func states(_ operation: Operation) -> Bool { statedName(of: operation.requirement) != nil }

  /// How many there are.
  package var total: Int { counts.values.reduce(0, +) }

  /// How many name a scope.
  package var namingScopes: Int { counts.filter(\.key.namesScopes).values.reduce(0, +) }

  /// `120 requirements (110 with scopes, 10 that need no scope)`
  package var words: String {
    let names = Name.allCases.filter(\.namesScopes) + Name.allCases.filter { !$0.namesScopes }
    let parts = names.compactMap { name in counts[name].map { "\($0) \(RequirementKindWords(name).counted)" } }
    if parts.isEmpty { return "no requirement" }
    return "\(Plural.count(total, "requirement")) (\(parts.joined(separator: ", ")))"
  }
}
