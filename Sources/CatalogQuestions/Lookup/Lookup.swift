package import ScopeModel
import ScopeTable

/// Answers what an operation needs, and what a scope opens.
package struct Lookup: Sendable {
  private let finders: [OperationFinder]

  /// - Parameter catalogs: One per provider.
  package init(_ catalogs: [Catalog]) {
    finders = catalogs.map { OperationFinder($0) }
  }

  /// The operations that match a call, or suggestions if there are none.
  package func operations(_ call: Call) -> LookupAnswer {
    let found = UsedOperations.matches(call, in: finders)
    let near = found.isEmpty ? finders.map { NearMisses($0) } : []
    return LookupAnswer(
      entries: found.map { LookupAnswer.Entry($0.match.operation, of: $0.finder.catalog, match: $0.match) },
      suggestions: near.flatMap { $0.suggestions(for: call) }.uniqued(),
      isNotSupported: near.contains { $0.isNotSupported(call) })
  }

  /// The operations that a scope opens, in all catalogs that have it.
  package func operations(openedBy word: String) -> LookupAnswer {
    var answer = LookupAnswer()
    for catalog in finders.map(\.catalog) {
      let names = ScopeNames(catalog)
      guard let scope = names.scope(word) else {
        answer.suggestions += names.suggestions(for: word)
        continue
      }
      answer.scopes.append(LookupAnswer.FoundScope(name: scope, provider: catalog.provider))
      let inclusions = ScopeInclusions(catalog.inclusions)
      let held = inclusions.closure(of: [scope])
      for operation in catalog.operations {
        guard let opening = ScopeOpening(operation.requirement, held: held) else { continue }
        var entry = LookupAnswer.Entry(operation, of: catalog)
        entry.opening = opening
        entry.given = opening.given(by: scope, for: operation.requirement, inclusions)
        answer.entries.append(entry)
      }
    }
    if !answer.scopes.isEmpty { answer.suggestions = [] }
    return answer
  }
}

/// What a look-up found.
package struct LookupAnswer: Hashable, Sendable {
  package var entries: [Entry] = []
  /// Suggestions, only if nothing was found.
  package var suggestions: [String] = []
  /// The scopes that match, if a scope was asked for.
  package var scopes: [FoundScope] = []
  /// Whether a page lists the method as not supported on the path.
  package var isNotSupported = false

  package struct FoundScope: Hashable, Sendable {
    package var name: String
    package var provider: String
  }

  /// An operation, and the catalog that states it.
  package struct Entry: Hashable, Sendable {
    package var operation: Operation
    /// The provider's id and name.
    package var provider: String
    package var title: String
    /// The page's record; `nil` if the catalog has none.
    package var page: PageRecord?
    /// How the call matches the operation; `nil` if no call was asked for.
    package var match: OperationMatch?
    /// What the scope does for it; `nil` if no scope was asked for.
    package var opening: ScopeOpening?
    /// The granted scopes by which it opens the operation, if it does so only through them.
    package var given: [ScopeInclusions.Given] = []

    init(_ operation: Operation, of catalog: Catalog, match: OperationMatch? = nil) {
      self.operation = operation
      provider = catalog.provider
      title = catalog.title
      page = catalog.pages.first { $0.path == operation.evidence.page }
      self.match = match
    }
  }

  package var isEmpty: Bool { entries.isEmpty && scopes.isEmpty }
}
