import JSON
import ScopeModel
import TextRendering

/// The JSON Schema of a parameter, as far as the page's words say it.
///
/// Only known words are mapped. Others are kept as they are in `x-type`, and so are, in `x-default` and `x-allowed-values`, a default or
/// a value that may not match the type.
struct ParameterSchema {
  /// JSON Schema's type and format for the words that pages use.
  private static func known(_ word: String) -> (type: String, format: String?)? {
    switch word {
    case "string", "boolean", "integer", "number", "object", "array": (word, nil)
    case "bool": ("boolean", nil)
    case "int": ("integer", nil)
    case "int32", "int64": ("integer", word)
    case "long": ("integer", "int64")
    case "float", "double": ("number", word)
    default: nil
    }
  }

  let parameter: Parameter

  /// - Parameter isDescribed: Whether the schema itself has the description, as that of a property of a body does.
  func node(isDescribed: Bool) -> JSONNode {
    var members = type(parameter.type, depth: 0)
    if parameter.nullable == true { Self.makeNullable(&members) }
    if let format = parameter.format {
      members.removeAll { $0.key == "format" }
      members.add("format", format)
    }
    addAllowedValues(to: &members)
    addDefault(to: &members)
    if isDescribed {
      members.add("description", parameter.description.map(MarkdownText.inline))
      members.addDeprecation(parameter.deprecated)
    }
    return .object(members)
  }

  /// The depth to which arrays of arrays are followed. Deeper types are kept in the page's words.
  private static let maximumDepth = 8

  private func type(_ word: String?, depth: Int) -> [JSONNode.Member] {
    guard let word else { return [] }
    var members: [JSONNode.Member] = []
    if let (type, format) = Self.known(word) {
      members.add("type", type)
      members.add("format", format)
    } else if let element = Self.element(of: word), depth < Self.maximumDepth {
      members.add("type", "array")
      members.add("items", .object(type(element, depth: depth + 1)))
    } else {
      members.add("x-type", word)
    }
    return members
  }

  /// `string` for `array<string>`, `array of string` and `string[]`.
  private static func element(of word: String) -> String? {
    let element: Substring
    if word.hasPrefix("array<"), word.hasSuffix(">") {
      element = word.dropFirst(6).dropLast()
    } else if word.hasPrefix("array of ") {
      element = word.dropFirst(9)
    } else if word.hasSuffix("[]") {
      element = word.dropLast(2)
    } else {
      return nil
    }
    return element.isEmpty ? nil : String(element)
  }

  private static func makeNullable(_ members: inout [JSONNode.Member]) {
    guard let index = members.firstIndex(where: { $0.key == "type" }) else {
      members.add("x-nullable", true)
      return
    }
    members[index].value = .array([members[index].value, .string("null")])
  }

  // MARK: Values

  private var type: String? { parameter.type.flatMap { Self.known($0)?.type } }

  private func addAllowedValues(to members: inout [JSONNode.Member]) {
    guard !parameter.allowedValues.isEmpty else { return }
    guard type == "string" else {
      members.add("x-allowed-values", JSONNode.strings(parameter.allowedValues))
      return
    }
    var seen: Set<ExactText> = []
    var values = parameter.allowedValues.filter { seen.insert(ExactText($0)).inserted }.map(JSONNode.string)
    if parameter.nullable == true { values.append(.null) }
    members.add("enum", .array(values))
  }

  private func addDefault(to members: inout [JSONNode.Member]) {
    guard let literal = parameter.defaultValue else { return }
    if let value = fittingDefault(literal) {
      members.add("default", value)
    } else {
      members.add("x-default", literal)
    }
  }

  /// The default as a value, if it certainly has the type and neither the format nor the list of values forbids it.
  private func fittingDefault(_ literal: String) -> JSONNode? {
    guard parameter.format == nil, parameter.allowedValues.isEmpty else { return nil }
    switch (type, literal) {
    case (.some, "null"): return parameter.nullable == true ? .null : nil
    case ("boolean", "true"), ("boolean", "false"): return .bool(literal == "true")
    case ("integer", _):
      guard let number = Int32(literal) else { return nil }
      return .number(Int(number))
    case ("string", "\"\""): return .string("")
    default: return nil
    }
  }
}

extension [JSONNode.Member] {
  /// Adds that something is deprecated, with the page's words.
  mutating func addDeprecation(_ deprecation: Deprecation?) {
    guard let deprecation else { return }
    add("deprecated", true)
    var words: [JSONNode.Member] = []
    words.add("since", deprecation.since)
    words.add("note", deprecation.note)
    if !words.isEmpty { add("x-deprecated", .object(words)) }
  }
}
