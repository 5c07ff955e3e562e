/// Why bytes are no JSON document that can be read.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Kebab-case, never renamed: `not-json`, `not-utf8`, `too-large`, `too-deep`, `duplicate-key`.
  public var id: String
  /// What happened and what to do about it, without the place.
  public var message: String
  public var place: JSONPlace

  public init(id: String, _ message: String, place: JSONPlace) {
    self.id = id
    self.message = message
    self.place = place
  }
}
