public import Findings
import JSON
import ScopeModel

/// JSON that was given as a page.
public enum ForeignJSON {
  /// How many keys a message names.
  static let namedKeys = 3

  /// Why the bytes are no page; `nil` if they are no JSON.
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
      return "This is an OpenAPI file, not a page. Pass it to annotate or diff."
    }
    if root["formatVersion"] != nil, root["operations"] != nil {
      return "This is a catalog, not a page. Pass it to emit, annotate or diff."
    }
    guard case .object(let members) = root.content, !members.isEmpty else {
      return "This JSON file is neither a page nor a catalog. Pass the page itself, as HTML or text."
    }
    let keys = members.prefix(namedKeys).map { "“\($0.name.prefix(40))”" }.joined(separator: ", ")
    let more = members.count > namedKeys ? " and \(members.count - namedKeys) more" : ""
    return
      "This JSON file (an object with \(keys)\(more)) is neither a page nor a catalog. Pass the page itself, as HTML or text, or convert the file to a catalog (Schemas/catalog.schema.json)."
  }
}
