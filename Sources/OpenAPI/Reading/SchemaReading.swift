import ScopeModel

/// The schema of a parameter or property in the words of a catalog.
struct SchemaReading {
  private let specification: Specification

  init(_ specification: Specification) {
    self.specification = specification
  }

  /// Everything except the name, the location and whether it is required.
  func parameter(_ schema: SpecificationNode?) -> Parameter {
    guard let schema else { return Parameter() }
    let resolved = specification.resolved(schema) ?? schema
    return Parameter(
      type: type(of: schema, depth: 0), format: resolved["format"]?.string, nullable: nullable(resolved),
      defaultValue: resolved["x-default"]?.string ?? resolved["default"]?.scalar.map(Self.literal),
      allowedValues: allowedValues(resolved),
      description: schema["description"]?.string ?? resolved["description"]?.string,
      deprecated: OperationReading.deprecation(of: schema) ?? OperationReading.deprecation(of: resolved))
  }

  /// The depth to which arrays of arrays are named.
  private static let maximumDepth = 8

  /// `string`, `array<string>`, or the name of a referenced schema.
  private func type(of schema: SpecificationNode, depth: Int) -> String? {
    if let reference = schema["$ref"]?.string {
      return reference.split(separator: "/").last.map(String.init)
    }
    if let word = schema["x-type"]?.string { return word }
    let types = schema["type"]?.string.map { [$0] } ?? OperationReading.strings(schema["type"]).filter { $0 != "null" }
    if types.isEmpty {
      guard let parts = schema["allOf"]?.elements, parts.count == 1, depth < Self.maximumDepth else { return nil }
      return type(of: parts[0], depth: depth + 1)
    }
    guard types == ["array"], let items = schema["items"], depth < Self.maximumDepth else {
      return types.joined(separator: " | ")
    }
    return "array<\(type(of: items, depth: depth + 1) ?? "any")>"
  }

  private func nullable(_ schema: SpecificationNode) -> Bool? {
    if let flag = schema["nullable"]?.bool ?? schema["x-nullable"]?.bool { return flag }
    // In 3.0 null is not a type.
    guard specification.version == .v31, schema["type"] != nil else { return nil }
    return OperationReading.strings(schema["type"]).contains("null") ? true : nil
  }

  private func allowedValues(_ schema: SpecificationNode) -> [String] {
    if let values = schema["x-allowed-values"] { return OperationReading.strings(values) }
    let values = schema["enum"]?.elements ?? schema["const"].map { [$0] } ?? []
    return values.compactMap { $0.scalar }.filter { $0.value != .null }.map(\.text)
  }

  /// The default as it is written, an empty string as two quotation marks.
  private static func literal(_ scalar: SpecificationScalar) -> String {
    switch scalar.value {
    case .null: "null"
    case .string(let text): text.isEmpty ? "\"\"" : text
    case .bool, .number: scalar.text
    }
  }
}
