package import Findings

/// Why a file is not a catalog that can be read. Nothing of it is used.
public struct CatalogReadingError: Error, Hashable, Sendable {
  /// Kebab-case, never renamed: `not-json`, `not-utf8`, `too-large`, `too-deep`, `duplicate-key`, `unfit-value`,
  /// `unknown-format-version`, `duplicate-operation`.
  public var id: String
  /// What happened and what to do about it, without the place.
  public var message: String
  /// `operations[12].requirement.kind`; empty where the document as a whole is wrong.
  public var jsonPath: String
  /// From 1.
  public var line: Int
  /// From 1, in bytes.
  public var column: Int

  public init(id: String, _ message: String, jsonPath: String, line: Int, column: Int) {
    self.id = id
    self.message = message
    self.jsonPath = jsonPath
    self.line = line
    self.column = column
  }
}

extension CatalogReadingError {
  /// The error as those who name files throw it.
  package func inputError(in path: String) -> InputError {
    InputError(Finding(.error, id: id, message, page: path, line: line, column: column))
  }
}
