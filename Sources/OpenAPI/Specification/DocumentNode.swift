package import Findings
import JSON
import ScopeModel

/// A value of any JSON or YAML file with its line, for reading the manifests of apps.
package indirect enum DocumentNode: Sendable {
  /// The text of a string, number or truth value.
  case scalar(String, line: Int)
  case list([DocumentNode], line: Int)
  /// In the order of the file.
  case mapping([Member], line: Int)

  /// A key and its value.
  package struct Member: Sendable {
    package var key: String
    /// The line of the key, from 1.
    package var line: Int
    package var value: DocumentNode
  }

  /// From 1.
  package var line: Int {
    switch self {
    case .scalar(_, let line), .list(_, let line), .mapping(_, let line): line
    }
  }

  /// The most values that a file may have once its aliases are expanded.
  private static let limit = 200_000

  /// - Parameter path: The name of the file in messages.
  /// - Throws: ``InputError`` if the bytes are neither JSON nor YAML, or there are too many values.
  package init(_ bytes: [UInt8], path: String) throws(InputError) {
    guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else {
      throw InputError(
        Finding(.error, id: "not-utf8", "The file is not UTF-8. Save it as UTF-8.", page: path))
    }
    let text = SourceText(bytes)
    let first = bytes[text.start...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    let root = isJSON ? try Self.json(text, path: path) : try Self.yaml(text, path: path)
    var left = Self.limit
    guard let node = Self.node(root, in: text, &left) else {
      throw InputError(
        Finding(.error, id: "too-large", "The file contains more than \(Self.limit) values. Split it.", page: path))
    }
    self = node
  }

  private static func json(_ text: SourceText, path: String) throws(InputError) -> SpecificationNode {
    do throws(JSONSyntaxError) {
      return JSONTree(start: text.start).node(try JSONParser().parse(Array(text.bytes[text.start...])))
    } catch {
      let (line, column) = (error.place.line, error.place.column)
      throw InputError(
        Finding(.error, id: error.id, error.message, page: path, line: line, column: column))
    }
  }

  private static func yaml(_ text: SourceText, path: String) throws(InputError) -> SpecificationNode {
    #if Command
      do throws(YAMLTree.Failure) {
        return try YAMLTree.root(of: text, maximumDepth: SpecificationLimits().maximumDepth)
      } catch {
        let line = error.offset.map { text.line(of: $0) + 1 }
        throw InputError(Finding(.error, id: error.id, error.message, page: path, line: line))
      }
    #else
      let message =
        "This program was built without the package trait Command and reads only JSON. Build it with the trait, or convert the file."
      throw InputError(Finding(.error, id: "no-yaml", message, page: path))
    #endif
  }

  private static func node(_ node: SpecificationNode, in text: SourceText, _ left: inout Int) -> DocumentNode? {
    left -= 1
    if left < 0 { return nil }
    let line = text.line(of: node.offset) + 1
    switch node.content {
    case .scalar(let scalar): return .scalar(scalar.text, line: line)
    case .sequence(let elements):
      var nodes: [DocumentNode] = []
      for element in elements {
        guard let own = self.node(element, in: text, &left) else { return nil }
        nodes.append(own)
      }
      return .list(nodes, line: line)
    case .mapping:
      var members: [Member] = []
      for member in node.allMembers {
        guard let name = member.name else { continue }
        guard let own = self.node(member.value, in: text, &left) else { return nil }
        members.append(Member(key: name, line: text.line(of: member.key.offset) + 1, value: own))
      }
      return .mapping(members, line: line)
    }
  }
}
