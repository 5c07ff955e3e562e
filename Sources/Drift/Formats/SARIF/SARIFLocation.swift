import JSON
import TextRendering

/// Places and messages of SARIF logs.
enum SARIFLocation {
  /// A line of a file below the root of the checkout.
  ///
  /// - Parameters:
  ///   - line: From 1; `nil` for the file as a whole.
  ///   - words: What the place is, for one that is related only.
  static func node(page: String, line: Int?, words: String? = nil) -> JSONNode {
    var artifact: [JSONNode.Member] = [.init("uri", .string(URIText.reference(toFile: page)))]
    // An absolute path is below no root.
    if !page.hasPrefix("/") { artifact.add("uriBaseId", "%SRCROOT%") }
    var physical: [JSONNode.Member] = [.init("artifactLocation", .object(artifact))]
    if let line { physical.add("region", .object([.init("startLine", .number(max(1, line)))])) }
    var members: [JSONNode.Member] = []
    members.add("id", words == nil ? nil : 1)
    members.add("physicalLocation", .object(physical))
    if let words { members.add("message", message(words)) }
    return .object(members)
  }

  static func message(_ text: String) -> JSONNode {
    .object([.init("text", .string(SARIFText.message(text)))])
  }
}
