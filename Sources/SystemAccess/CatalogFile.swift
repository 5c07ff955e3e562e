package import InputReading
package import ScopeModel

/// A catalog that a person named on the command line.
package enum CatalogFile {
  /// - Throws: ``InputReading/InputError`` with one finding that has the place of what is wrong.
  package static func read(_ path: String) throws(InputError) -> Catalog {
    let bytes = try InputFile.read(path, limit: JSONLimits().maximumBytes)
    do throws(CatalogReadingError) {
      return try Catalog(json: bytes)
    } catch {
      throw InputError(
        Finding(.error, id: error.id, error.message, page: path, line: error.line, column: error.column))
    }
  }
}
