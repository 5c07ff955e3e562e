public import Findings
import JSON
import ScopeModel

/// JSON that was given as a page.
public enum ForeignJSON {
  /// How many keys a message names.
  static let namedKeys = 3

  /// Why the bytes are no page; `nil` where they are no JSON.
  ///
  /// - Parameter mayBeCatalog: Whether a catalog is welcome too: what looks like one is then for its reader to judge.
  public static func error(_ bytes: [UInt8], path: String, mayBeCatalog: Bool = false) -> InputError? {
    guard let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return nil }
    do throws(JSONSyntaxError) {
      let root = try JSONParser().parse(bytes)
      if mayBeCatalog, root["formatVersion"] != nil || root["operations"] != nil { return nil }
      return InputError(id: "json-page", message(root), path: path)
    } catch {
      // Text may begin with a brace.
      return nil
    }
  }

  private static func message(_ root: JSONValue) -> String {
    if root["openapi"] != nil || root["swagger"] != nil {
      return "This is an OpenAPI file and not a page. Give it to annotate or diff."
    }
    if root["formatVersion"] != nil, root["operations"] != nil {
      return "This is a catalog and not a page. Give it to emit, annotate or diff."
    }
    guard case .object(let members) = root.content, !members.isEmpty else {
      return "This is JSON of another form, and neither a page nor a catalog. Give the page itself, as HTML or text."
    }
    let keys = members.prefix(namedKeys).map { "“\($0.name.prefix(40))”" }.joined(separator: ", ")
    let more = members.count > namedKeys ? " and \(members.count - namedKeys) more" : ""
    return
      "This is JSON of another form (an object with \(keys)\(more)), and neither a page nor a catalog. Give the page itself, as HTML or text, or write a catalog of it (Schemas/catalog.schema.json)."
  }
}
