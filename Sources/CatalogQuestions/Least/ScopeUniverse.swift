import LeastScopes
import ScopeModel
import ScopeTable
import TextRendering

/// The scopes of all catalogs as numbered columns, and which of them grants which. Scopes of different providers are different, even if
/// they have the same name.
struct ScopeUniverse {
  struct Column: Hashable {
    var name: String
    var provider: String
  }

  /// By name, then by provider.
  private(set) var columns: [Column] = []
  private var scopes: [Scope] = []
  private var numbers: [Column: Int] = [:]
  private var inclusions: [String: ScopeInclusions] = [:]

  init(_ catalogs: [Catalog]) {
    var all: [(column: Column, scope: Scope)] = []
    var seen: Set<Column> = []
    for catalog in catalogs {
      inclusions[catalog.provider] = ScopeInclusions(catalog.inclusions)
      // A scope that includes others counts too, whether or not an operation names it.
      let givers = catalog.inclusions.map { Scope(name: $0.scope) }
      let named = catalog.operations.flatMap(\.requirement.scopeNames).map { Scope(name: $0) }
      for scope in catalog.scopes + givers + named {
        let column = Column(name: scope.name, provider: catalog.provider)
        if seen.insert(column).inserted { all.append((column, scope)) }
      }
    }
    all.sort { left, right in
      let (own, other) = (ExactText(left.column.name), ExactText(right.column.name))
      return own != other ? own < other : left.column.provider < right.column.provider
    }
    columns = all.map(\.column)
    scopes = all.map(\.scope)
    for (number, column) in columns.enumerated() { numbers[column] = number }
  }

  func inclusions(of provider: String) -> ScopeInclusions { inclusions[provider] ?? ScopeInclusions([]) }

  /// The columns that grant a scope, itself first.
  func holders(of scope: String, provider: String) -> [Int] {
    ([scope] + inclusions(of: provider).givers(of: scope)).compactMap {
      numbers[Column(name: $0, provider: provider)]
    }
  }

  /// `nil` if there would be too many.
  func rows(of need: OperationNeed, provider: String) -> [[Int]]? {
    var rows: [[Int]] = []
    for demand in need.demands {
      let own = DemandRows.rows(of: demand.anyOf) { holders(of: $0, provider: provider) }
      guard let own else { return nil }
      rows += own
    }
    return rows
  }

  /// What the pages call least privileged counts first, then the level.
  func columnWeights(_ weights: ScopeWeights, needs: [(provider: String, need: OperationNeed)]) -> [Int] {
    var onlyBeside: Set<Int> = []
    for (provider, needs) in Dictionary(grouping: needs, by: \.provider) {
      let marks = LeastMarks(needs.flatMap(\.need.demands)) { numbers[Column(name: $0, provider: provider)] }
      onlyBeside.formUnion(marks.onlyBeside)
    }
    return LeastMarks.weights(scopes.map { weights.weight(of: $0) }, onlyBeside: onlyBeside)
  }
}
