package import TextRendering

extension Catalog {
  /// The indices of the operations that each page states, by the page's path. For an operation of several pages, that is the page of its
  /// first piece of evidence.
  package var operationIndicesByPage: [ExactText: [Int]] {
    let operations = operations
    return Dictionary(grouping: operations.indices) { ExactText(operations[$0].evidence.page) }
  }
}
