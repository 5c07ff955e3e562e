/// Why a page could not be scraped at all.
public struct ScrapingError: Error, Hashable, Sendable {
  /// Kebab-case, never renamed: `unfit-page`.
  public var id: String
  /// What was looked for, what was seen, and what to do, without the place.
  public var message: String
  /// The page's path as in messages.
  public var path: String
  /// From 1; `nil` where the error belongs to the page as a whole.
  public var line: Int?

  public init(id: String, _ message: String, path: String, line: Int? = nil) {
    self.id = id
    self.message = message
    self.path = path
    self.line = line
  }
}
