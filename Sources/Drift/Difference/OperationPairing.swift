import ScopeModel
import ScopeTable
import TextRendering

/// Which operation of the base is which of the revision.
///
/// Operations of pages are the same where their identities are. Those of two OpenAPI documents are below servers, so that they are
/// the same where their addresses are, `/v1` and `/trees` or `/v1/trees`; and where servers changed, by their paths alone.
struct OperationPairing {
  private(set) var pairs: [(base: Operation, revision: Operation)] = []
  private(set) var added: [Operation] = []
  private(set) var removed: [Operation] = []
  /// By the revision's operation; empty where the catalogs are not those of two documents.
  private var details: [OperationIdentity: Details] = [:]

  private typealias Details = OperationDifference.Details

  init(_ catalogs: CatalogPair) {
    let (before, after) = (catalogs.base.operations, catalogs.revision.operations)
    let (oldIdentities, newIdentities) = (before.map(\.identity), after.map(\.identity))
    let places = Dictionary(zip(oldIdentities, before.indices)) { first, _ in first }
    var partners = [Int?](repeating: nil, count: after.count)
    // By the base's operation, the first of the revision's that has it as its partner.
    var takers = [Int?](repeating: nil, count: before.count)
    for pass in Self.passes(before, catalogs.details) {
      for (index, own) in newIdentities.enumerated() where partners[index] == nil {
        guard let identity = pass(after[index], own), let partner = places[identity] else { continue }
        // Two operations of a document can have one identity, and then one partner.
        if let taker = takers[partner], newIdentities[taker] != own { continue }
        partners[index] = partner
        takers[partner] = takers[partner] ?? index
      }
    }
    pair(catalogs, partners)
    removed = before.indices.filter { index in
      takers[index] == nil && places[oldIdentities[index]].map { takers[$0] == nil } ?? true
    }.map { before[$0] }
  }

  private mutating func pair(_ catalogs: CatalogPair, _ partners: [Int?]) {
    var originals: [OperationIdentity: Operation] = [:]
    for (operation, partner) in zip(catalogs.revision.operations, partners) {
      guard let partner else {
        added.append(operation)
        continue
      }
      let original = catalogs.base.operations[partner]
      let details = Self.details(original, operation, catalogs)
      if let details {
        self.details[operation.identity] = details
        originals[operation.identity] = original
      }
      pairs.append((Self.moved(original, to: operation, details), operation))
    }
    addServers(originals)
  }

  /// Gives the identity that the base's partner of an operation of the revision has, if it has one.
  private typealias Pass = (Operation, OperationIdentity) -> OperationIdentity?

  private static func passes(
    _ base: [Operation], _ details: (base: CatalogPair.Details, revision: CatalogPair.Details)
  ) -> [Pass] {
    let byIdentity: Pass = { $1 }
    // Without servers every operation stands where its identity says.
    if details.base.isEmpty, details.revision.isEmpty { return [byIdentity] }
    let places = Places(base, details.base)
    return [
      { places.isListed($1, below: details.revision[$1], $0) ? $1 : nil },
      { places.identity(of: $0, details.revision[$1]) },
      byIdentity,
    ]
  }

  /// What two documents say of an operation; `nil` if they are not two.
  func details(of revision: Operation) -> OperationDifference.Details? {
    details.isEmpty ? nil : details[revision.identity]
  }

  private static func details(_ base: Operation, _ revision: Operation, _ catalogs: CatalogPair) -> Details? {
    guard !catalogs.details.revision.isEmpty, let before = catalogs.details.base[base.identity],
      let after = catalogs.details.revision[revision.identity]
    else { return nil }
    return (before, after)
  }

  /// The base's operation with its path below the revision's servers, so that a part that moved between the two is not a difference.
  private static func moved(_ base: Operation, to revision: Operation, _ details: Details?) -> Operation {
    guard let details, base.identity != revision.identity, let path = base.path else { return base }
    var moved = base
    moved.path = revision.path
    for server in details.base.servers {
      let full = ServerAddress.path(of: server) + path
      for prefix in details.revision.servers.map(ServerAddress.path) where full.hasPrefix(prefix + "/") {
        let rest = String(full.dropFirst(prefix.count))
        if OperationIdentity(method: base.method, path: rest) == revision.identity {
          moved.path = rest
          return moved
        }
      }
    }
    return moved
  }

  // MARK: - Servers

  private(set) var servers: [ServerDifference] = []

  /// - Parameter originals: The base's operations, by the identity of the revision's.
  private mutating func addServers(_ originals: [OperationIdentity: Operation]) {
    if originals.isEmpty { return }
    var indices: [[[String]]: Int] = [:]
    for (_, operation) in pairs {
      guard let details = details[operation.identity], let original = originals[operation.identity] else { continue }
      let isRelative = [details.base, details.revision].contains { side in
        side.servers.allSatisfy { ServerAddress.origin(of: $0).isEmpty }
      }
      let before = Self.addresses(of: original, details.base, isRelative: isRelative)
      let after = Self.addresses(of: operation, details.revision, isRelative: isRelative)
      if before == after { continue }
      let key = [details.base.servers, details.revision.servers]
      if let index = indices[key] {
        servers[index].operations += 1
        continue
      }
      indices[key] = servers.count
      servers.append(
        ServerDifference(
          base: details.base.servers, revision: details.revision.servers, isLost: !before.isSubset(of: after),
          isGained: !after.isSubset(of: before), operations: 1))
    }
  }

  /// The addresses to which requests go. Where one side does not name a host, they are compared without it.
  private static func addresses(
    of operation: Operation, _ details: OperationDetails, isRelative: Bool
  ) -> Set<ExactText> {
    Set(
      details.servers.map { server in
        let origin = isRelative ? "" : ServerAddress.origin(of: server)
        let path = OperationIdentity.shape(of: ServerAddress.path(of: server) + (operation.path ?? ""))
        return ExactText(origin + path)
      })
  }
}

/// Where the operations of one side are below their servers.
private struct Places {
  private let identities: [OperationIdentity: Set<OperationIdentity>]

  init(_ operations: [Operation], _ details: [OperationIdentity: OperationDetails]) {
    var identities: [OperationIdentity: Set<OperationIdentity>] = [:]
    for operation in operations {
      for place in Self.places(of: operation, details[operation.identity]) {
        identities[place, default: []].insert(operation.identity)
      }
    }
    self.identities = identities
  }

  /// Whether that operation is at one of the places of another.
  func isListed(_ identity: OperationIdentity, below details: OperationDetails?, _ operation: Operation) -> Bool {
    Self.places(of: operation, details).contains { identities[$0]?.contains(identity) ?? false }
  }

  /// The one operation that is at the same place as another; `nil` if there is none or more than one.
  func identity(of operation: Operation, _ details: OperationDetails?) -> OperationIdentity? {
    var found: Set<OperationIdentity> = []
    for place in Self.places(of: operation, details) { found.formUnion(identities[place] ?? []) }
    return found.count == 1 ? found.first : nil
  }

  private static func places(of operation: Operation, _ details: OperationDetails?) -> [OperationIdentity] {
    guard let details, let path = operation.path else { return [operation.identity] }
    return details.servers.map {
      OperationIdentity(method: operation.method, path: ServerAddress.path(of: $0) + path, name: operation.name)
    }
  }
}
