import ScopeModel

/// The two catalogs of one provider.
struct CatalogPair {
  let base: Catalog
  let revision: Catalog
  /// What two OpenAPI documents say beside their catalogs; empty where they are not two.
  let details: (base: Details, revision: Details)

  typealias Details = [OperationIdentity: OperationDetails]

  init(base: Catalog, revision: Catalog, details: (base: Details, revision: Details) = ([:], [:])) {
    self.details = base.isSpecification && revision.isSpecification ? details : ([:], [:])
    // A page says nothing of an OpenAPI document's security schemes, so that only two documents are compared in them.
    let isMixed = base.isSpecification != revision.isSpecification
    self.base = isMixed ? base.aboutScopes : base
    self.revision = isMixed ? revision.aboutScopes : revision
  }

  /// An OpenAPI document does not name its provider, and the other side may.
  var provider: String { revision.isSpecification ? base.provider : revision.provider }
}
