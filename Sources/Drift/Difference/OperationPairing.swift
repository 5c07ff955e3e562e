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
  private var partners: [OperationIdentity: Details] = [:]

  private typealias Details = OperationDifference.Details

  init(_ catalogs: CatalogPair) {
    let (before, after) = (catalogs.base.operations, catalogs.revision.operations)
    // An identity is made of the path: it is made once for each operation, and not at each question.
    let (oldIdentities, newIdentities) = (before.map(\.identity), after.map(\.identity))
    let base = Dictionary(zip(oldIdentities, before)) { first, _ in first }
    let places = Places(before, catalogs.details.base)
    var found: [OperationIdentity: Operation] = [:]
    var taken: Set<OperationIdentity> = []
    let passes: [(Operation, OperationIdentity) -> OperationIdentity?] = [
      { places.isListed($1, below: catalogs.details.revision[$1], $0) ? $1 : nil },
      { places.identity(of: $0, catalogs.details.revision[$1]) },
      { $1 },
    ]
    for pass in passes {
      for (operation, own) in zip(after, newIdentities) where found[own] == nil {
        guard let identity = pass(operation, own), !taken.contains(identity), let partner = base[identity] else {
          continue
        }
        taken.insert(identity)
        found[own] = partner
      }
    }
    for (operation, own) in zip(after, newIdentities) {
      guard let partner = found[own] else {
        added.append(operation)
        continue
      }
      let details = Self.details(partner, operation, catalogs)
      if let details { partners[own] = details }
      pairs.append((Self.moved(partner, to: operation, details), operation))
    }
    removed = zip(before, oldIdentities).filter { !taken.contains($1) }.map(\.0)
    addServers(found)
  }

  /// What two documents say of an operation; `nil` if they are not two.
  func details(of revision: Operation) -> OperationDifference.Details? { partners[revision.identity] }

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

  private mutating func addServers(_ found: [OperationIdentity: Operation]) {
    var indices: [[[String]]: Int] = [:]
    for (_, operation) in pairs {
      guard let details = partners[operation.identity], let original = found[operation.identity] else { continue }
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
