import ScopeModel

/// A catalog and the file that it was read from.
struct NamedCatalog {
  /// As it was given on the command line, or as the configuration leads to it.
  var path: String
  var catalog: Catalog
}
