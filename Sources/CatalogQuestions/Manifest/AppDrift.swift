package import Drift
package import LeastScopes
package import ScopeModel
import ScopeTable

/// The part of a drift that affects an app, and whether the scopes that the app declares are still sufficient.
package struct AppDrift: Sendable {
  private let touched: Set<OperationIdentity>
  private let revision: [Catalog]
  private let uses: UseList
  private let setting: OperationNeed.Setting
  /// Calls of the app that neither side lists.
  package let unmatched: [UsedOperations.Unmatched]

  package init(
    base: [Catalog], revision: [Catalog], uses: UseList, setting: OperationNeed.Setting = OperationNeed.Setting()
  ) {
    let before = UsedOperations(uses, in: base.map { OperationFinder($0) })
    let after = UsedOperations(uses, in: revision.map { OperationFinder($0) })
    touched = Set((before.operations + after.operations).map(\.operation.identity))
    let gone = Set(before.unmatched)
    unmatched = after.unmatched.filter { gone.contains($0) || before.unmatched.map(\.place).contains($0.place) }
    self.revision = revision
    self.uses = uses
    self.setting = setting
  }

  /// Rules about a page as a whole: what they warn about may hide a change to any operation.
  private static let wholePageRules: Set<String> = ["requirements-silent", "page-shrunk"]

  /// Whether a change is about an operation that the app calls, or about all of them.
  package func touches(_ change: DriftChange) -> Bool {
    if change.path == nil, change.name == nil { return Self.wholePageRules.contains(change.rule.id) }
    return touched.contains(OperationIdentity(method: change.method, path: change.path, name: change.name))
  }

  /// What the app's manifest lacks or has in excess, for the revision.
  package func judgement(of declared: [DeclaredScope]) -> LintAnswer {
    ManifestLint(revision, setting: setting).answer(declared: declared, uses: uses)
  }

  /// The judgement in sentences: what to add, what to remove, or that there is nothing to do.
  package static func sentences(_ answer: LintAnswer, manifest: String) -> [String] {
    var sentences: [String] = []
    if !answer.missing.isEmpty {
      sentences.append("\(manifest): Add \(answer.missing.map(\.scope).joined(separator: ", ")).")
    }
    if !answer.unknown.isEmpty {
      sentences.append(
        "\(manifest): No longer on any page: \(answer.unknown.map(\.declared.name).joined(separator: ", ")).")
    }
    if !answer.excess.isEmpty {
      sentences.append("\(manifest): Remove \(answer.excess.map(\.name).joined(separator: ", ")).")
    }
    let apart = answer.undecided.filter(\.doubt.standsApart).map(\.used.label)
    if !apart.isEmpty {
      sentences.append("\(manifest): Undecided for \(apart.joined(separator: ", ")).")
    }
    return sentences.isEmpty ? ["\(manifest): Nothing to do."] : sentences
  }
}
