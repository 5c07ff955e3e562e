import CatalogJSON
import JSON
public import ScopeModel
public import SwiftEmission

/// Writes a catalog as JSON: keys in a fixed order, and one line per page, scope, operation or finding, so that a
/// reviewer sees one line per change. `Catalog(json:)` reads it back; `Schemas/catalog.schema.json` describes it.
///
///     {
///       "formatVersion": 1,
///       "provider": "devrev",
///       …
///       "operations": [
///         {"method": "POST", "path": "/accounts.create", "group": "Accounts", "requirement": {"kind": …}, …}
///       ],
public struct JSONEmitter: Sendable {
  public init() {}

  /// One file, `<provider>.scopes.json`. Nothing of a catalog is omitted.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
    let path = "\(FileStem.of(provider: catalog.provider)).scopes.json"
    return EmittedFiles(files: [EmittedFiles.File(path: path, text: CatalogNode.document(of: catalog))])
  }
}
