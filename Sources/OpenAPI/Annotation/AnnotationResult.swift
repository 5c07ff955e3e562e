public import Findings
public import ScopeModel

/// An OpenAPI file with its annotations, in memory.
public struct AnnotationResult: Hashable, Sendable {
  /// The file; the same bytes as before if there was nothing to change.
  public var bytes: [UInt8]
  /// Operations that got an annotation.
  public var added: Int
  /// Operations whose annotation was replaced.
  public var updated: Int
  /// Operations that had the annotation already.
  public var unchanged: Int
  /// Operations whose description was written or changed.
  public var described: Int
  /// Every operation of the file, in its order.
  public var operations: [AnnotatedOperation]
  /// The operations of the catalog that the file does not contain, in the catalog's order.
  public var absent: [Operation]
  /// What a person should know, none of severity `error`: first about the specification by line, then about the catalog.
  public var findings: [Finding]
}
