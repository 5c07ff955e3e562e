import TextRendering

/// A value of a JSON document (RFC 8259) that knows where it stands.
public struct JSONValue: Hashable, Sendable {
  public var content: Content
  /// The offset of its first byte in the document, from 0.
  public var offset: Int

  public init(_ content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }

  /// What the value is.
  public enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number as it is written: `12`, `-0.5e3`.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the document. No two have the same name.
    case object([Member])
  }

  /// A name of an object and its value.
  public struct Member: Hashable, Sendable {
    public var name: String
    /// The offset of the name's opening quotation mark, from 0.
    public var offset: Int
    public var value: JSONValue

    public init(name: String, offset: Int, value: JSONValue) {
      self.name = name
      self.offset = offset
      self.value = value
    }
  }

  /// The value of an object's member, its name compared byte by byte; `nil` if there is none, or the value is no
  /// object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { ExactText($0.name) == ExactText(name) }?.value
  }

  /// An element of an array, from 0; `nil` if there is none, or the value is not an array.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = content, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// What the value is, in words for a message: `a number`.
  public var description: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
