public import ScopeModel
import TextRendering

/// In what two catalogs differ, without a word on what it means for anybody.
///
/// Operations are the same where their method, path and name are, the names of path parameters ignored. Where and in which words
/// a page says something is not a difference.
public struct CatalogDifference: Sendable {
  public let added: [Operation]
  public let removed: [Operation]
  public let changed: [OperationDifference]
  /// Headings that have other words over the same operations. Where many operations share one, it is not a difference of each.
  public let rewording: HeadingRewording
  public let credentialListing: CredentialListing
  public let addedScopes: [Scope]
  public let removedScopes: [Scope]
  /// Pages that both catalogs were read from.
  public let pages: [(base: PageRecord, revision: PageRecord)]

  /// Servers of OpenAPI documents that came, went, or gave way to others.
  public let servers: [ServerDifference]

  public init(base: Catalog, revision: Catalog) {
    self.init(
      CatalogPair(base: base, revision: revision), base: DriftSide(name: "", catalogs: [base]),
      revision: DriftSide(name: "", catalogs: [revision]))
  }

  /// - Parameters:
  ///   - before: Where the catalog of the base is from; what it does not hold may stand where nothing could be read.
  ///   - after: Where that of the revision is from.
  init(_ catalogs: CatalogPair, base before: DriftSide, revision after: DriftSide) {
    let (base, revision) = (catalogs.base, catalogs.revision)
    let pairing = OperationPairing(catalogs)
    added = pairing.added.filter { !before.mayHold($0) }
    removed = pairing.removed.filter { !after.mayHold($0) }
    servers = pairing.servers
    let pairs = pairing.pairs
    let rewording = HeadingRewording(pairs)
    let sources = OperationDifference.Sources(base, revision)
    let listing = CredentialListing(base: base.operations, revision: revision.operations)
    credentialListing = listing
    changed = pairs.compactMap { before, after in
      let difference = OperationDifference(
        before, after, rewording: rewording, sources: sources, hasCredentials: listing == .compared,
        details: pairing.details(of: after))
      return difference.aspects.isEmpty ? nil : difference
    }
    self.rewording = rewording
    let names = base.scopes.flatMap { scope in rewording.names(ofScope: scope.name).map { (scope: scope, name: $0) } }
    let scopes = Unmatched(names, revision.scopes.map { ($0, $0.name) }) { ExactText($0.name) }
    addedScopes = scopes.added.map(\.scope)
    removedScopes = scopes.removed.map(\.scope)
    // Where part of a document could not be read, its count of operations says nothing.
    pages = before.unreadPaths == [] && after.unreadPaths == [] ? Self.pairs(base.pages, revision.pages) : []
  }

  /// Pages of one path; then those of one file name, because a folder may have been copied elsewhere; or the only page of each
  /// side, because a file that is compared with another one may have any name.
  private static func pairs(
    _ base: [PageRecord], _ revision: [PageRecord]
  ) -> [(base: PageRecord, revision: PageRecord)] {
    if base.count == 1, revision.count == 1 { return [(base[0], revision[0])] }
    let paths = Dictionary(base.map { (ExactText($0.path), $0) }) { first, _ in first }
    let names = Dictionary(grouping: base) { ExactText($0.fileName) }
    let revisionNames = Dictionary(grouping: revision) { ExactText($0.fileName) }
    return revision.compactMap { page in
      if let same = paths[ExactText(page.path)] { return (same, page) }
      let name = ExactText(page.fileName)
      guard let alike = names[name], alike.count == 1, revisionNames[name]?.count == 1 else { return nil }
      return (alike[0], page)
    }
  }
}

extension Catalog {
  /// Whether it was read from an OpenAPI document.
  var isSpecification: Bool { !pages.isEmpty && pages.allSatisfy { $0.layout == PageRecord.specificationLayout } }
}

extension PageRecord {
  fileprivate var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
}
