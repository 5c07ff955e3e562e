import Findings
import JSON
import ScopeModel

/// Makes the bytes of a file into nodes.
struct SourceReader {
  let path: String
  let limits: SpecificationLimits
  /// The number that is added to the offsets of nodes.
  var base = 0

  typealias Tree = (SourceText, SpecificationNode, Specification.Syntax)

  func read(_ bytes: [UInt8]) throws(InputError) -> Tree {
    if let message = LFSPointer.message(for: bytes) { throw error("lfs-pointer", message) }
    guard bytes.count <= limits.maximumBytes else {
      throw error("too-large", "The file has \(bytes.count) bytes, but the limit is \(limits.maximumBytes). Split it.")
    }
    guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else {
      throw error("not-utf8", "The file is not UTF-8. Save it as UTF-8.")
    }
    let text = SourceText(bytes)
    let first = bytes[text.start...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "/") else { return (text, try yaml(text), .yaml) }
    do throws(JSONSyntaxError) {
      let limits = JSONLimits(maximumBytes: limits.maximumBytes, maximumDepth: limits.maximumDepth)
      let value = try JSONParser(limits: limits).parse(Array(bytes[text.start...]))
      return (text, JSONTree(start: base + text.start).node(value), .json)
    } catch {
      // YAML would take the words of such a comment for keys and values.
      if let comment = JSONComments.first(in: bytes) {
        throw InputError(
          finding(
            .error, id: "json-comment",
            "A comment begins here, but JSON does not allow comments. Remove them, or save the file as plain JSON.",
            at: comment, in: text))
      }
      // A brace can also begin YAML in flow style. If the file is neither, it was most likely meant as JSON.
      if error.id == "not-json", let root = yamlOrNothing(text) { return (text, root, .yaml) }
      throw InputError(
        Finding(.error, id: error.id, error.message, page: path, line: error.place.line, column: error.place.column))
    }
  }

  private func yamlOrNothing(_ text: SourceText) -> SpecificationNode? {
    do throws(InputError) { return try yaml(text) } catch { return nil }
  }

  private func yaml(_ text: SourceText) throws(InputError) -> SpecificationNode {
    #if Command
      do throws(YAMLTree.Failure) {
        return try YAMLTree.root(of: text, maximumDepth: limits.maximumDepth, base: base)
      } catch {
        throw InputError(finding(.error, id: error.id, error.message, at: error.offset, in: text))
      }
    #else
      throw error(
        "no-yaml",
        "This program was built without the package trait Command and reads only JSON. Build it with the trait, or convert the file."
      )
    #endif
  }

  /// The version from the key `openapi`.
  func version(of root: SpecificationNode, in text: SourceText) throws(InputError) -> Specification.Version {
    guard root.members != nil, let node = root["openapi"], let version = node.scalar?.text else {
      let hint = root["swagger"] == nil ? "It has no key “openapi”." : "It is Swagger 2.0. Convert it to OpenAPI 3.0."
      throw error("not-openapi", "The file is not an OpenAPI 3.0 or 3.1 document. \(hint)")
    }
    if version == "3.0" || version.hasPrefix("3.0.") { return .v30 }
    if version == "3.1" || version.hasPrefix("3.1.") { return .v31 }
    let message =
      "The file uses OpenAPI version “\(version.prefix(40))”, but only 3.0 and 3.1 are supported. Convert it."
    throw InputError(finding(.error, id: "unsupported-version", message, at: node.offset, in: text))
  }

  private func error(_ id: String, _ message: String) -> InputError {
    InputError(Finding(.error, id: id, message, page: path))
  }

  private func finding(
    _ severity: Finding.Severity, id: String, _ message: String, at offset: Int?, in text: SourceText
  ) -> Finding {
    guard let offset else { return Finding(severity, id: id, message, page: path) }
    let place = text.place(of: offset)
    return Finding(severity, id: id, message, page: path, line: place.line, column: place.column)
  }
}

extension SourceText {
  /// The line and the column of a byte, both from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    return (line + 1, max(0, offset - lineStarts[line]) + 1)
  }
}
