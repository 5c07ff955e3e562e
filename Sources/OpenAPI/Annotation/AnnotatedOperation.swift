public import ScopeTable

/// What annotating did to one operation of an OpenAPI file.
public struct AnnotatedOperation: Hashable, Sendable {
  public var method: HTTPMethod
  /// The path as in the file, without the base path of its servers.
  public var path: String
  /// The file with the operation: the document, or another one to which it refers.
  public var page: String
  /// The line of the method's key, from 1.
  public var line: Int
  public var state: State
  /// The id of the finding that says why the operation was left unchanged; `nil` if there was no obstacle.
  public var reason: String?
  /// Whether its description was written or changed.
  public var isDescribed: Bool

  /// What became of the annotation.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case added
    /// Another annotation was there.
    case replaced
    /// The annotation was there already.
    case unchanged
    /// The catalog contains the operation, but its annotation could not be written.
    case left
    /// The catalog does not contain the operation.
    case unlisted
  }
}
