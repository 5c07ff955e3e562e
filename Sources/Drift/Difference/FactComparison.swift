import ScopeModel
import TextRendering

/// Compares what a page says of an operation in columns that are no part of its requirement. The order of values is not a difference.
struct FactComparison {
  private(set) var aspects: [OperationDifference.Aspect] = []

  init(_ base: [Fact], _ revision: [Fact]) {
    if base.isEmpty, revision.isEmpty { return }
    let before = Self.values(of: base)
    let after = Self.values(of: revision)
    var seen: Set<ExactText> = []
    for name in (base + revision).map({ ExactText($0.name) }) where seen.insert(name).inserted {
      let (old, new) = (before[name], after[name])
      if old.map(Self.inOrder) == new.map(Self.inOrder) { continue }
      aspects.append(.vendorFact(name.text, base: old, revision: new))
    }
  }

  /// A fact that is twice has the values of both.
  private static func values(of facts: [Fact]) -> [ExactText: [String]] {
    Dictionary(facts.map { (ExactText($0.name), $0.values) }) { $0 + $1 }
  }

  private static func inOrder(_ values: [String]) -> [ExactText] { values.map { ExactText($0) }.sorted() }
}
