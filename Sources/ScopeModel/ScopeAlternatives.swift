import TextRendering

/// An OR of ANDs over scopes as what it means: which sets of scopes are enough, in whatever order and however often they are
/// written.
///
///     issue:all OR issue:read OR (issue:read AND work:read)      is      issue:all OR issue:read
///
/// A set of scopes is enough where it holds one of the alternatives. So one OR of ANDs is contained in another where each of
/// its alternatives holds an alternative of the other; no set of scopes needs to be tried.
package struct ScopeAlternatives: Hashable, Sendable {
  /// Those that no other alternative covers.
  private let minimal: Set<Set<ExactText>>

  package init(_ anyOf: [[String]]) {
    let sets = Set(anyOf.map { Set($0.map { ExactText($0) }) })
    var kept = Cover()
    for set in sets.sorted(by: { $0.count < $1.count }) where !kept.covers(set) { kept.add(set) }
    minimal = kept.all
  }

  /// Whether no set of scopes is enough.
  package var isEmpty: Bool { minimal.isEmpty }

  /// Whether every set that is enough here is enough there too.
  package func isContained(in other: ScopeAlternatives) -> Bool { witness(against: other) == nil }

  /// A smallest set of scopes that is enough here and not there, in the order of its bytes; `nil` if there is none.
  package func witness(against other: ScopeAlternatives) -> [String]? {
    var cover = Cover()
    for alternative in other.minimal { cover.add(alternative) }
    let lost = minimal.filter { !cover.covers($0) }.map { $0.sorted() }
    let smallest = lost.min(by: [ExactText].inOrder)
    return smallest?.map(\.text)
  }

  /// In a fixed order, for what must not depend on how the alternatives were written.
  package var inOrder: [[String]] {
    let sorted = minimal.map { $0.sorted() }.sorted(by: [ExactText].inOrder)
    return sorted.map { $0.map(\.text) }
  }

  /// Alternatives, those of one scope apart: most are, and they are looked up instead of walked through.
  private struct Cover {
    private var single: Set<ExactText> = []
    private var multiple: [Set<ExactText>] = []
    private var hasEmpty = false

    mutating func add(_ set: Set<ExactText>) {
      switch set.count {
      case 0: hasEmpty = true
      case 1: single.formUnion(set)
      default: multiple.append(set)
      }
    }

    func covers(_ set: Set<ExactText>) -> Bool {
      hasEmpty || !single.isDisjoint(with: set) || multiple.contains { $0.isSubset(of: set) }
    }

    var all: Set<Set<ExactText>> {
      var all = Set(multiple)
      all.formUnion(single.map { [$0] })
      if hasEmpty { all.insert([]) }
      return all
    }
  }
}

extension [ExactText] {
  /// Fewer scopes first, then by their bytes.
  fileprivate static func inOrder(_ left: [ExactText], _ right: [ExactText]) -> Bool {
    left.count != right.count ? left.count < right.count : left.lexicographicallyPrecedes(right)
  }
}
