/// One permission scope that operations name.
public struct Scope: Hashable, Sendable {
  /// As the vendor spells it: `account:read`.
  public var name: String
  /// What it opens, where the vendor's spelling says it: `account`.
  public var object: String?
  /// How far it opens it, where the vendor's spelling says it: `read`.
  public var level: String?

  public init(name: String, object: String? = nil, level: String? = nil) {
    self.name = name
    self.object = object
    self.level = level
  }
}
