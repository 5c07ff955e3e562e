extension Catalog {
  /// The operations by the path of the page that states them, in the catalog's order. For an operation of several pages, that is the page
  /// of its first piece of evidence.
  package var operationsByPage: [String: [Operation]] {
    Dictionary(grouping: operations, by: \.evidence.page)
  }
}
