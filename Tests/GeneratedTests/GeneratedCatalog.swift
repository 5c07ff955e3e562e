import CatalogJSON
import Foundation
import ScopeModel
import TestSupport

/// A catalog in `Generated/`, as it was committed.
enum GeneratedCatalog {
  static let folder = Checkout.root.appending(path: "Generated")

  static func read(_ provider: String) throws -> Catalog {
    try Catalog(json: Array(try Data(contentsOf: folder.appending(path: "\(provider)/\(provider).scopes.json"))))
  }
}
