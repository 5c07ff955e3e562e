import TextRendering

/// A JSON value to be written, its keys in the order that is wanted.
public indirect enum JSONNode: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONNode])
  case object([Member])
  /// A value that is written on one line wherever it stands.
  case onOneLine(JSONNode)

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONNode

    public init(_ key: String, _ value: JSONNode) {
      self.key = key
      self.value = value
    }
  }

  /// The value as a document: two spaces a level, one element or member a line, a line feed at the end.
  public var document: String {
    var text = ""
    write(to: &text, indentation: 0)
    text += "\n"
    return text
  }

  /// The value on one line, with a space after each colon and comma: `{"kind": "none"}`.
  public var line: String {
    var text = ""
    writeLine(to: &text)
    return text
  }

  func write(to text: inout String, indentation: Int) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      Self.writeBlock(("[", "]"), elements, to: &text, indentation: indentation) { element, text in
        element.write(to: &text, indentation: indentation + 1)
      }
    case .object(let members) where !members.isEmpty:
      Self.writeBlock(("{", "}"), members, to: &text, indentation: indentation) { member, text in
        text += JSONString.quoted(member.key) + ": "
        member.value.write(to: &text, indentation: indentation + 1)
      }
    default:
      writeLine(to: &text)
    }
  }

  static func writeBlock<Item>(
    _ brackets: (String, String), _ items: [Item], to text: inout String, indentation: Int,
    _ write: (Item, inout String) -> Void
  ) {
    text += brackets.0 + "\n"
    for (index, item) in items.enumerated() {
      text += String(repeating: "  ", count: indentation + 1)
      write(item, &text)
      text += index == items.count - 1 ? "\n" : ",\n"
    }
    text += String(repeating: "  ", count: indentation) + brackets.1
  }

  func writeLine(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .string(let string): text += JSONString.quoted(string)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.writeLine(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        text += JSONString.quoted(member.key) + ": "
        member.value.writeLine(to: &text)
      }
      text += "}"
    case .onOneLine(let node): node.writeLine(to: &text)
    }
  }
}

extension JSONNode {
  /// An array of strings.
  public static func strings(_ strings: [String]) -> JSONNode { .array(strings.map(JSONNode.string)) }
}

extension [JSONNode.Member] {
  /// Adds a key whose value is there.
  public mutating func add(_ key: String, _ value: JSONNode) {
    append(JSONNode.Member(key, value))
  }

  /// Adds a key with a string, and nothing where there is none.
  public mutating func add(_ key: String, _ text: String?) {
    if let text { add(key, JSONNode.string(text)) }
  }

  /// Adds a key with a number, and nothing where there is none.
  public mutating func add(_ key: String, _ number: Int?) {
    if let number { add(key, JSONNode.number(number)) }
  }

  /// Adds a key with `true` or `false`, and nothing where there is neither.
  public mutating func add(_ key: String, _ flag: Bool?) {
    if let flag { add(key, JSONNode.bool(flag)) }
  }

  /// Adds a key with an array, and nothing where the array would be empty.
  public mutating func add(_ key: String, unlessEmpty nodes: [JSONNode]) {
    if !nodes.isEmpty { add(key, JSONNode.array(nodes)) }
  }
}
