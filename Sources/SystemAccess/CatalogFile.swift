import CatalogJSON
package import Findings
import JSON
package import ScopeModel

/// A catalog that a person named on the command line.
package enum CatalogFile {
  /// - Throws: ``InputError`` with one finding at the place of the fault.
  package static func read(_ path: String) throws(InputError) -> Catalog {
    try catalog(try InputFile.read(path, limit: JSONLimits().maximumBytes), path: path)
  }

  /// The catalog that the bytes hold.
  package static func catalog(_ bytes: [UInt8], path: String) throws(InputError) -> Catalog {
    do throws(CatalogReadingError) {
      return try Catalog(json: bytes)
    } catch {
      throw error.inputError(in: path)
    }
  }
}
