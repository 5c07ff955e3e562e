import ScopeModel

/// An OpenAPI 3.0 or 3.1 document, YAML or JSON, in one file.
///
/// What is read is what <https://spec.openapis.org/oas/v3.1.1> calls the OpenAPI document; references to other files are not
/// followed.
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

  /// What the file is written in.
  enum Syntax: Sendable { case yaml, json }

  /// Which OpenAPI it is; later patch versions change nothing of what is read.
  enum Version: Sendable { case v30, v31 }

  /// - Throws: ``SpecificationError`` where the bytes are no such document, or one beyond the limits.
  public init(
    _ bytes: [UInt8], path: String, limits: SpecificationLimits = SpecificationLimits()
  ) throws(SpecificationError) {
    let source = SourceReader(path: path, limits: limits)
    (text, root, syntax) = try source.read(bytes)
    self.path = path
    self.limits = limits
    version = try source.version(of: root, in: text)
  }

  /// A finding at a place of the file.
  func finding(_ severity: Finding.Severity, id: String, _ message: String, at offset: Int? = nil) -> Finding {
    SourceReader.finding(severity, id: id, message, at: offset, in: text, path: path)
  }
}

/// Makes bytes into nodes.
private struct SourceReader {
  let path: String
  let limits: SpecificationLimits

  func read(
    _ bytes: [UInt8]
  ) throws(SpecificationError) -> (SourceText, SpecificationNode, Specification.Syntax) {
    guard bytes.count <= limits.maximumBytes else {
      throw error("too-large", "The file has \(bytes.count) bytes; at most \(limits.maximumBytes) are read.")
    }
    guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else {
      throw error("not-utf8", "The file is not UTF-8. Save it as UTF-8.")
    }
    let text = SourceText(bytes)
    let first = bytes[text.start...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    guard first == UInt8(ascii: "{") else { return (text, try yaml(text), .yaml) }
    do throws(JSONSyntaxError) {
      let limits = JSONLimits(maximumBytes: limits.maximumBytes, maximumDepth: limits.maximumDepth)
      let value = try JSONParser(limits: limits).parse(Array(bytes[text.start...]))
      return (text, JSONTree(start: text.start).node(value), .json)
    } catch {
      // A brace can also begin YAML in flow style. Where it is neither, it was most likely meant as JSON.
      if error.id == "not-json", let root = yamlOrNothing(text) { return (text, root, .yaml) }
      throw SpecificationError(
        Finding(.error, id: error.id, error.message, page: path, line: error.place.line, column: error.place.column))
    }
  }

  private func yamlOrNothing(_ text: SourceText) -> SpecificationNode? {
    do throws(SpecificationError) { return try yaml(text) } catch { return nil }
  }

  private func yaml(_ text: SourceText) throws(SpecificationError) -> SpecificationNode {
    #if Command
      do throws(YAMLTree.Failure) {
        return try YAMLTree.root(of: text, maximumDepth: limits.maximumDepth)
      } catch {
        throw SpecificationError(
          Self.finding(.error, id: error.id, error.message, at: error.offset, in: text, path: path))
      }
    #else
      throw error("no-yaml", "This program was built without the package trait Command and reads JSON alone.")
    #endif
  }

  /// The version from the key `openapi`.
  func version(of root: SpecificationNode, in text: SourceText) throws(SpecificationError) -> Specification.Version {
    guard root.members != nil, let node = root["openapi"], let version = node.scalar?.text else {
      let hint = root["swagger"] == nil ? "It has no key \"openapi\"." : "It is Swagger 2.0; convert it to OpenAPI 3.0."
      throw error("not-openapi", "The file is no OpenAPI 3.0 or 3.1 document. \(hint)")
    }
    if version == "3.0" || version.hasPrefix("3.0.") { return .v30 }
    if version == "3.1" || version.hasPrefix("3.1.") { return .v31 }
    let message = "The file says that it is OpenAPI '\(version.prefix(40))'; only 3.0 and 3.1 are read."
    throw SpecificationError(
      Self.finding(.error, id: "unsupported-version", message, at: node.offset, in: text, path: path))
  }

  private func error(_ id: String, _ message: String) -> SpecificationError {
    SpecificationError(Finding(.error, id: id, message, page: path))
  }

  static func finding(
    _ severity: Finding.Severity, id: String, _ message: String, at offset: Int?, in text: SourceText, path: String
  ) -> Finding {
    guard let offset else { return Finding(severity, id: id, message, page: path) }
    let line = text.line(of: offset)
    return Finding(
      severity, id: id, message, page: path, line: line + 1, column: max(0, offset - text.lineStarts[line]) + 1)
  }
}
