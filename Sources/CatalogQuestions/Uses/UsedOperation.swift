package import ScopeModel

/// An operation of a catalog that an app calls, and the places of the calls.
package struct UsedOperation: Hashable, Sendable {
  /// The provider's id.
  package var provider: String
  package var match: OperationMatch
  /// At least one, in the order of the file.
  package var places: [UsePlace]
  /// The address of the page that states the operation; `nil` if none is known.
  package var url: String?

  package var operation: Operation { match.operation }
  package var label: String { operation.label }
}

/// The calls of an app, matched with catalogs.
package struct UsedOperations: Hashable, Sendable {
  /// By provider, then in the catalog's order.
  package private(set) var operations: [UsedOperation] = []
  /// The calls that match no operation.
  package private(set) var unmatched: [Unmatched] = []

  package struct Unmatched: Hashable, Sendable {
    package var place: UsePlace
    /// A sentence; empty if nothing more is known.
    package var reason: String
    package var suggestions: [String]
  }

  /// Operations that were found already.
  package init(_ operations: [UsedOperation]) {
    self.operations = operations
  }

  /// - Parameter finders: One for each catalog.
  package init(_ list: UseList, in finders: [OperationFinder]) {
    var places: [Key: Int] = [:]
    for use in list.uses {
      let matches = Self.matches(use.call, in: finders)
      if matches.isEmpty { unmatched.append(Self.unmatched(use, in: finders)) }
      for (finder, match) in matches {
        let key = Key(provider: finder.catalog.provider, identity: match.operation.identity)
        if let index = places[key] {
          operations[index].places.append(use.place)
        } else {
          places[key] = operations.count
          operations.append(
            UsedOperation(
              provider: finder.catalog.provider, match: match, places: [use.place],
              url: finder.catalog.url(of: match.operation.evidence)))
        }
      }
    }
    unmatched += list.unread.map { Unmatched(place: $0.place, reason: $0.reason, suggestions: []) }
    unmatched.sort { ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line) }
    operations.sort { left, right in
      left.provider != right.provider
        ? left.provider < right.provider : Operation.inOrder(left.operation, right.operation)
    }
  }

  private struct Key: Hashable {
    var provider: String
    var identity: OperationIdentity
  }

  /// The operations in any of the catalogs that match a call. If several catalogs have one, those of the vendor whose host is called are
  /// preferred, then the closest matches.
  package static func matches(
    _ call: Call, in finders: [OperationFinder]
  ) -> [(finder: OperationFinder, match: OperationMatch)] {
    var found = finders.map { (finder: $0, matches: $0.matches(call)) }.filter { !$0.matches.isEmpty }
    if found.count > 1, case .path(_, let host?) = call.target {
      let own = found.filter { VendorHost.mayBelong(host, to: $0.finder.catalog) }
      if !own.isEmpty { found = own }
    }
    let best = found.flatMap { $0.matches.map(\.kind.rank) }.min() ?? 0
    return found.flatMap { entry in
      entry.matches.filter { $0.kind.rank == best || found.count == 1 }.map { (entry.finder, $0) }
    }
  }

  private static func unmatched(_ use: Use, in finders: [OperationFinder]) -> Unmatched {
    let near = finders.map { NearMisses($0) }
    let isNotSupported = near.contains { $0.isNotSupported(use.call) }
    let suggestions = near.flatMap { $0.suggestions(for: use.call) }.prefix(NearMisses.limit)
    return Unmatched(
      place: use.place, reason: isNotSupported ? "The page says that this method is not supported." : "",
      suggestions: Array(suggestions))
  }
}

extension Catalog {
  /// The address of the page that a piece of evidence is on; `nil` if none is known.
  package func url(of evidence: Evidence) -> String? { pages.first { $0.path == evidence.page }?.url }
}
