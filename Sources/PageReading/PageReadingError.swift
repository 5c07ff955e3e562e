/// Why a page could not be read. Nothing of it is used.
public struct PageReadingError: Error, Hashable, Sendable {
  /// Kebab-case, never renamed: `not-utf8`.
  public var id: String
  /// What happened and what to do about it, without the place.
  public var message: String
  /// The page's path as it was given.
  public var path: String
  /// From 1; `nil` where the error belongs to the page as a whole.
  public var line: Int?
  /// From 1, in bytes.
  public var column: Int?

  public init(id: String, _ message: String, path: String, line: Int? = nil, column: Int? = nil) {
    self.id = id
    self.message = message
    self.path = path
    self.line = line
    self.column = column
  }
}
