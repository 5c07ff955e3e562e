/// Finds the line and column of a value in a JSON file from the path to it, so that a message can point at it.
///
///     let locator = try JSONLocator(bytes)
///     locator.place(of: error.codingPath)            // line 14, column 22
///     JSONLocator.text(of: error.codingPath)         // operations[12].requirement.kind
public struct JSONLocator: Sendable {
  private let bytes: [UInt8]
  private let root: JSONValue

  /// - Throws: ``JSONSyntaxError`` if the bytes are no JSON document, or one beyond the limits.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) {
    self.bytes = bytes
    self.root = try JSONParser(limits: limits).parse(bytes)
  }

  /// Where the value at the end of the path begins. Where a key of the path is missing, the innermost object or array
  /// that is there.
  public func place(of codingPath: [any CodingKey]) -> JSONPlace {
    var value = root
    for key in codingPath {
      let next = if let index = key.intValue { value[index] } else { value[key.stringValue] }
      guard let next else { break }
      value = next
    }
    return JSONPlace(offset: value.offset, in: bytes)
  }

  /// The path as messages show it: `operations[12].requirement.kind`. A key that is not a word is in brackets:
  /// `providers["my api"]`. The empty path is the empty string.
  public static func text(of codingPath: [any CodingKey]) -> String {
    var path = JSONPath.root
    for key in codingPath {
      path = if let index = key.intValue { path[index] } else { path[key.stringValue] }
    }
    return path.text
  }
}
