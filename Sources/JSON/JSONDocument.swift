import TextRendering

/// A document with an object at its root that is written member by member, in the form of ``JSONNode/document``.
///
/// The rows of a long array become text one after another. As one tree of nodes they would take several times as much memory as their
/// text.
public struct JSONDocument {
  private var text = "{\n"
  private var isEmpty = true

  public init() {}

  /// Adds a key and its value.
  public mutating func add(_ key: String, _ value: JSONNode) {
    begin(key)
    value.write(to: &text, indentation: 1)
  }

  /// Adds a key and an array with one element per line.
  public mutating func add<Element>(_ key: String, rows: [Element], _ node: (Element) -> JSONNode) {
    begin(key)
    if rows.isEmpty {
      text += "[]"
      return
    }
    JSONNode.writeBlock(("[", "]"), rows, to: &text, indentation: 1) { row, text in
      node(row).writeLine(to: &text)
    }
  }

  private mutating func begin(_ key: String) {
    if !isEmpty { text += ",\n" }
    isEmpty = false
    text += "  \(JSONString.quoted(key)): "
  }

  /// The whole document. It must have at least one member.
  public consuming func finished() -> String {
    text += "\n}\n"
    return text
  }
}
