public import Findings
import ScopeModel

/// An OpenAPI 3.0 or 3.1 document, YAML or JSON, with the files that it refers to.
///
/// What is read is what <https://spec.openapis.org/oas/v3.1.1> calls the OpenAPI document.
public struct Specification: Sendable {
  /// How the file is called in messages.
  public let path: String
  /// The file as it was given.
  public var bytes: [UInt8] { text.bytes }

  let text: SourceText
  let root: SpecificationNode
  let syntax: Syntax
  let version: Version
  let limits: SpecificationLimits
  /// The other files that its references lead to, in the order in which they are met.
  let others: [OtherDocument]
  /// Why files could not be read that it refers to, by their paths from its folder.
  let unreadFiles: [String: String]

  /// What the file is written in.
  enum Syntax: Sendable { case yaml, json }

  /// Which OpenAPI it is; later patch versions change nothing of what is read.
  enum Version: Sendable { case v30, v31 }

  /// - Parameter files: Gives the files that the document refers to. Without it each such reference is one that cannot be followed,
  ///   which is right for whoever writes into this file alone.
  /// - Throws: ``InputError`` if the bytes are no such document, or one beyond the limits.
  public init(
    _ bytes: [UInt8], path: String, limits: SpecificationLimits = SpecificationLimits(),
    files: SpecificationFiles? = nil
  ) throws(InputError) {
    let source = SourceReader(path: path, limits: limits)
    try self.init(try source.read(bytes), source, files: files)
  }

  init(_ tree: SourceReader.Tree, _ source: SourceReader, files: SpecificationFiles?) throws(InputError) {
    (text, root, syntax) = tree
    path = source.path
    limits = source.limits
    version = try source.version(of: root, in: text)
    var collection = DocumentCollection(first: path, length: text.bytes.count, limits: limits)
    if let files { collection.collect(from: root, files: files) }
    others = collection.documents
    unreadFiles = collection.failures
  }

  /// A finding at a place of the file, or of another one that it refers to.
  func finding(_ severity: Finding.Severity, id: String, _ message: String, at offset: Int? = nil) -> Finding {
    guard let offset else { return Finding(severity, id: id, message, page: path) }
    let place = place(of: offset)
    return Finding(severity, id: id, message, page: place.page, line: place.line, column: place.column)
  }

  /// The file in which a node stands, and its line and column, from 1.
  func place(of offset: Int) -> (page: String, line: Int, column: Int) {
    let other = document(at: offset)
    let place = (other?.text ?? text).place(of: offset - (other?.base ?? 0))
    return (other?.name ?? path, place.line, place.column)
  }
}
