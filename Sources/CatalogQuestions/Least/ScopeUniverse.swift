import ScopeModel
import ScopeTable

/// The scopes of all catalogs as numbered columns, and which of them give which. Scopes of two providers are two, whatever their
/// names.
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
      // What a scope is included in counts too, whether or not an operation names it.
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

  /// The columns that give a scope, itself first.
  func holders(of scope: String, provider: String) -> [Int] {
    ([scope] + inclusions(of: provider).givers(of: scope)).compactMap {
      numbers[Column(name: $0, provider: provider)]
    }
  }

  /// `nil` where there would be too many.
  func rows(of need: OperationNeed, provider: String) -> [[Int]]? {
    var rows: [[Int]] = []
    for demand in need.demands {
      let own = DemandRows.rows(of: demand.anyOf) { holders(of: $0, provider: provider) }
      guard let own else { return nil }
      rows += own
    }
    return rows
  }

  /// First what the pages call least, then what the level says.
  ///
  /// A scope that the pages name beside a least privileged alternative, and nowhere in one, weighs more than any levels do.
  func columnWeights(_ weights: ScopeWeights, needs: [OperationNeed]) -> [Int] {
    var least: Set<ExactText> = []
    var beside: Set<ExactText> = []
    for demand in needs.flatMap(\.demands) where !demand.least.isEmpty {
      for (index, alternative) in demand.anyOf.enumerated() {
        let names = alternative.map { ExactText($0) }
        if demand.least.contains(index) { least.formUnion(names) } else { beside.formUnion(names) }
      }
    }
    let own = scopes.map { weights.weight(of: $0) }
    let more = own.reduce(1, +)
    return zip(columns, own).map { column, weight in
      let name = ExactText(column.name)
      return beside.contains(name) && !least.contains(name) ? weight + more : weight
    }
  }
}
