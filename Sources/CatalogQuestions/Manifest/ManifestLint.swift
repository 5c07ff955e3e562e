package import LeastScopes
package import ScopeModel
import ScopeTable

/// What is wrong with the scopes that an app declares, for what it calls.
package struct LintAnswer: Hashable, Sendable {
  package var missing: [Missing] = []
  package var excess: [DeclaredScope] = []
  package var unknown: [Unknown] = []
  /// Operations about which the pages do not say enough.
  package var undecided: [LeastAnswer.Undecided] = []
  package var unmatched: [UsedOperations.Unmatched] = []

  /// A scope of the smallest set that would have to be added.
  package struct Missing: Hashable, Sendable {
    package var scope: String
    /// The operations that need it.
    package var operations: [UsedOperation]
  }

  /// A scope that no catalog knows.
  package struct Unknown: Hashable, Sendable {
    package var declared: DeclaredScope
    package var suggestion: String?
  }
}

/// Compares the scopes that an app declares with what it calls.
package struct ManifestLint: Sendable {
  private let catalogs: [Catalog]
  private let setting: OperationNeed.Setting

  /// - Parameter catalogs: One per provider.
  package init(_ catalogs: [Catalog], setting: OperationNeed.Setting = OperationNeed.Setting()) {
    self.catalogs = catalogs
    self.setting = setting
  }

  package func answer(declared: [DeclaredScope], uses: UseList) -> LintAnswer {
    let all = UsedOperations(uses, in: catalogs.map { OperationFinder($0) })
    let providers = Set(all.operations.map(\.provider))
    // A manifest belongs to the vendors whose operations are called, or to all vendors if none are.
    let meant = providers.isEmpty ? catalogs : catalogs.filter { providers.contains($0.provider) }
    var answer = LintAnswer(unmatched: all.unmatched)
    let known = resolve(declared, in: meant, &answer)
    for catalog in meant {
      judge(catalog, known.filter { $0.provider == catalog.provider }, all, &answer)
    }
    answer.excess.sort { ($0.line, $0.name) < ($1.line, $1.name) }
    return answer
  }

  private struct Known {
    var declared: DeclaredScope
    var scope: String
    var provider: String
  }

  private func resolve(_ declared: [DeclaredScope], in catalogs: [Catalog], _ answer: inout LintAnswer) -> [Known] {
    let names = catalogs.map { (catalog: $0, names: ScopeNames($0)) }
    return declared.compactMap { scope in
      for entry in names {
        if let name = entry.names.scope(scope.name, prefix: scope.prefix) {
          return Known(declared: scope, scope: name, provider: entry.catalog.provider)
        }
      }
      let suggestion = names.lazy.flatMap { $0.names.suggestions(for: scope.name) }.first
      answer.unknown.append(LintAnswer.Unknown(declared: scope, suggestion: suggestion))
      return nil
    }
  }

  private func judge(_ catalog: Catalog, _ known: [Known], _ all: UsedOperations, _ answer: inout LintAnswer) {
    let operations = all.operations.filter { $0.provider == catalog.provider }
    let inclusions = ScopeInclusions(catalog.inclusions)
    let declared = Set(known.map(\.scope))
    let held = inclusions.closure(of: declared)
    let least = LeastScopes([catalog], setting: setting)
    let satisfied = { (used: UsedOperation) in least.isCovered(used, by: held) }
    let lacking = least.answer(UsedOperations(operations.filter { !satisfied($0) }), held: declared)
    answer.missing += lacking.scopes.map { scope in
      LintAnswer.Missing(scope: scope.scope, operations: scope.reasons.map(\.used))
    }
    // What is needed of the declared scopes: the smallest part that opens as much, and the smallest that opens everything together
    // with the missing scopes. A scope that may be needed is not in excess either.
    let missing = Set(lacking.scopes.map(\.scope))
    let needed = least.answer(UsedOperations(operations.filter(satisfied)), among: declared)
    let completed = least.answer(UsedOperations(operations), held: missing, among: declared.union(missing))
    answer.undecided += least.answer(UsedOperations(operations)).undecided
    let possible = PossibleScopes(operations.map(\.operation.requirement), setting: setting, inclusions: inclusions)
    let kept = Set((needed.scopes + completed.scopes).map(\.scope))
    var seen: Set<String> = []
    for entry in known {
      let isRepeated = !seen.insert(entry.scope).inserted
      if isRepeated || !kept.contains(entry.scope) && !possible.mayNeed(entry.scope) {
        answer.excess.append(entry.declared)
      }
    }
  }
}
