public import JSON

/// A JSON Schema of `Schemas`, to be compared with the code.
public struct SchemaFile {
  public let root: JSONValue

  /// - Parameter name: The file's name, such as `drift.schema.json`.
  public init(_ name: String) throws {
    root = try JSONParser().parse(try Checkout.bytes("Schemas/\(name)"))
  }

  public subscript(key: String) -> JSONValue? { root[key] }

  /// The strings of an array; none for other values.
  public static func strings(_ value: JSONValue?) -> [String] {
    guard case .array(let elements) = value?.content else { return [] }
    return elements.compactMap { element in
      guard case .string(let text) = element.content else { return nil }
      return text
    }
  }

  /// The keys that a schema of an object names, in its conditional parts too.
  public static func keys(of schema: JSONValue) -> Set<String> {
    var keys: Set<String> = []
    if case .object(let members) = schema["properties"]?.content { keys.formUnion(members.map(\.name)) }
    if case .array(let parts) = schema["allOf"]?.content {
      for part in parts { if let then = part["then"] { keys.formUnion(self.keys(of: then)) } }
    }
    return keys
  }

  /// The schemas of objects by their names: that of a whole document, and those among the definitions.
  ///
  /// - Parameter name: What a whole document is called.
  public func objects(document name: String) -> [(name: String, schema: JSONValue)] {
    guard case .object(let definitions) = root["$defs"]?.content else { return [(name, root)] }
    let objects = definitions.filter { $0.value["type"]?.content == .string("object") }
    return [(name, root)] + objects.map { ($0.name, $0.value) }
  }
}

/// Which keys of a schema documents use.
public struct SchemaUse {
  private let schema: SchemaFile
  /// For each object of the schema the keys that were met.
  public private(set) var keys: [String: Set<String>] = [:]
  /// The values of `kind` that were met.
  public private(set) var kinds: Set<String> = []
  /// What documents hold and the schema does not name, as sentences.
  public private(set) var faults: Set<String> = []

  public init(of schema: SchemaFile) { self.schema = schema }

  public mutating func add(_ document: JSONValue, name: String) { collect(document, schema.root, name: name) }

  private mutating func collect(_ value: JSONValue, _ schema: JSONValue, name: String) {
    switch value.content {
    case .object(let members):
      if case .string(let kind) = value["kind"]?.content { kinds.insert(kind) }
      keys[name, default: []].formUnion(members.map(\.name))
      for member in members {
        guard let next = Self.property(member.name, of: schema, kind: value["kind"]) else {
          faults.insert("The schema of \(name) does not name \(member.name).")
          continue
        }
        follow(member.value, next, name: "\(name).\(member.name)")
      }
    case .array(let elements):
      guard let items = schema["items"] else {
        faults.insert("The schema of \(name) is not that of an array.")
        return
      }
      for element in elements { follow(element, items, name: name) }
    default: break
    }
  }

  /// Looks into a value with the schema that a reference leads to: its own, or the first of those that it names.
  private mutating func follow(_ value: JSONValue, _ schema: JSONValue, name: String) {
    let reference = schema["$ref"] ?? schema["anyOf"]?[0]?["$ref"] ?? schema["allOf"]?[0]?["$ref"]
    guard case .string(let text) = reference?.content else { return collect(value, schema, name: name) }
    let definition = String(text.dropFirst("#/$defs/".count))
    guard let target = self.schema["$defs"]?[definition] else {
      faults.insert("The schema has no definition \(definition).")
      return
    }
    collect(value, target, name: definition)
  }

  /// The schema of a key: the object's own, or that for the object's kind.
  private static func property(_ key: String, of schema: JSONValue, kind: JSONValue?) -> JSONValue? {
    if let own = schema["properties"]?[key] { return own }
    guard case .array(let parts) = schema["allOf"]?.content else { return nil }
    let part = parts.first { $0["if"]?["properties"]?["kind"]?["const"]?.content == kind?.content }
    return part?["then"]?["properties"]?[key]
  }
}
