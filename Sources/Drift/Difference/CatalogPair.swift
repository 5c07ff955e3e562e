import ScopeModel

/// The two catalogs of one provider.
struct CatalogPair {
  let base: Catalog
  let revision: Catalog

  /// An OpenAPI document does not name its provider, and the other side may.
  var provider: String { revision.isSpecification ? base.provider : revision.provider }
}
