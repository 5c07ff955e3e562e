public import ScopeTable

/// Methods that a page marks as not supported on a path. They are not operations.
public struct NotSupported: Hashable, Sendable {
  public var path: String
  /// In the order of ``ScopeTable/HTTPMethod``.
  public var methods: [HTTPMethod]

  public init(path: String, methods: [HTTPMethod]) {
    self.path = path
    self.methods = methods.sorted()
  }
}
