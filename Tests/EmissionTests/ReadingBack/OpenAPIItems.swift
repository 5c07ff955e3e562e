import JSON
import ScopeModel
import TextRendering

/// The operations of an OpenAPI document by the path as the page writes it: that of `x-path`, where a name was numbered.
struct OpenAPIItems {
  private var operations: [[ExactText]: JSONValue] = [:]

  init(_ document: JSONValue) {
    for path in Self.members(of: document["paths"]) {
      for method in Self.members(of: path.value) {
        var own = path.name
        if case .string(let text) = method.value["x-path"]?.content { own = text }
        operations[[ExactText(method.name), ExactText(own)]] = method.value
      }
    }
  }

  /// - Parameter method: In lower case.
  subscript(method: String, path: String) -> JSONValue? { operations[[ExactText(method), ExactText(path)]] }

  private static func members(of value: JSONValue?) -> [JSONValue.Member] {
    guard case .object(let members) = value?.content else { return [] }
    return members
  }
}
