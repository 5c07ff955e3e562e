public import JSON
public import TextRendering

extension YAMLText {
  /// The value on one line, with a space after each colon and comma: `{"kind": "none"}`.
  public static func line(_ node: JSONNode) -> String {
    switch node {
    case .null, .bool, .number: node.line
    case .string(let text): quoted(text)
    case .array(let elements): "[" + elements.map(line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(quoted($0.key)): \(line($0.value))" }.joined(separator: ", ") + "}"
    case .onOneLine(let node): line(node)
    }
  }
}
