import ScopeModel
import ScopeTable
import TextRendering

extension ScopeWords {
  /// What the vendor says of these scopes including each other, one entry for each scope and each of the vendor's statements.
  ///
  /// A statement about levels holds for each object by itself: of `boats:write` and `boats:read`, never of `boats:write` and
  /// `oars:read`. Only scopes that are named count, so that nothing is made up.
  func inclusions(among names: Set<String>) -> [ScopeModel.Inclusion] {
    let scopes = names.map { scope(named: $0) }.sorted { ExactText($0.name) < ExactText($1.name) }
    return includes.flatMap { statement -> [ScopeModel.Inclusion] in
      if let scope = statement.scope {
        let known = statement.includes.filter { names.contains($0) }
        if known.isEmpty { return [] }
        return [ScopeModel.Inclusion(scope: scope, includes: known, source: statement.source)]
      }
      return scopes.compactMap { scope in
        guard let level = scope.level, let object = scope.object, level == statement.level else { return nil }
        let known = statement.includes.flatMap { level in
          scopes.filter { $0.object == object && $0.level == level }.map(\.name)
        }
        return known.isEmpty ? nil : ScopeModel.Inclusion(scope: scope.name, includes: known, source: statement.source)
      }
    }
  }
}
