public import Findings
import ScopeModel

/// An OpenAPI 3.0 or 3.1 document, in YAML or JSON, with the files to which it refers.
///
/// It is what <https://spec.openapis.org/oas/v3.1.1> calls the OpenAPI document.
public struct Specification: Sendable {
  /// The name of the file in messages.
  public let path: String
  /// The file as it was given.
  public var bytes: [UInt8] { text.bytes }

  let text: SourceText
  let root: SpecificationNode
  let syntax: Syntax
  let version: Version
  let limits: SpecificationLimits
  /// The other files to which its references lead, in the order of the references.
  let others: [OtherDocument]
  /// Why referenced files could not be read, by their paths relative to its folder.
  let unreadFiles: [String: String]

  /// What the file is written in.
  enum Syntax: Sendable { case yaml, json }

  /// The version of OpenAPI. Patch versions make no difference here.
  enum Version: Sendable { case v30, v31 }

  /// - Parameter files: Gives the files to which the document refers. Without it, such references cannot be followed, which is right for
  ///   writing into this file only.
  /// - Throws: ``InputError`` if the bytes are not such a document, or exceed the limits.
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

  /// A finding at a place in the file, or in another one to which it refers.
  func finding(_ severity: Finding.Severity, id: String, _ message: String, at offset: Int? = nil) -> Finding {
    guard let offset else { return Finding(severity, id: id, message, page: path) }
    let place = place(of: offset)
    return Finding(severity, id: id, message, page: place.page, line: place.line, column: place.column)
  }

  /// The file that contains a node, and the node's line and column, from 1.
  func place(of offset: Int) -> (page: String, line: Int, column: Int) {
    let other = document(at: offset)
    let place = (other?.text ?? text).place(of: offset - (other?.base ?? 0))
    return (other?.name ?? path, place.line, place.column)
  }
}
