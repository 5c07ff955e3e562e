import ScopeModel

/// A path as OpenAPI writes it: `/orgs/{org}/actions`.
struct PathTemplate {
  let path: String
  /// The names between braces, in the order of the path.
  let names: [String]

  /// Why OpenAPI cannot hold a path.
  struct Refusal: Error {
    var id: String
    var reason: String
  }

  init(_ operation: Operation) throws(Refusal) {
    path = operation.path
    guard operation.pathKind == .template else {
      throw Refusal(id: "pattern-path", reason: "The path is a pattern; OpenAPI knows only templates.")
    }
    guard path.utf8.first == UInt8(ascii: "/") else {
      throw Refusal(id: "relative-path", reason: "The path does not begin with a slash.")
    }
    guard !path.utf8.contains(UInt8(ascii: "?")), !path.utf8.contains(UInt8(ascii: "#")) else {
      throw Refusal(id: "query-in-path", reason: "A query or fragment stands in the path.")
    }
    names = try Self.names(in: path)
    guard !names.contains(where: Self.isUnusual) else {
      throw Refusal(
        id: "unusual-path-parameter",
        reason: "A parameter's name has a colon, an exclamation mark or a bracket, which tools take for its end.")
    }
    guard Set(names.map(ExactText.init)).count == names.count else {
      throw Refusal(id: "duplicate-path-parameter", reason: "Two parameters of the path have the same name.")
    }
  }

  private static func isUnusual(_ name: String) -> Bool { name.utf8.contains { ":![]".utf8.contains($0) } }

  private static func names(in path: String) throws(Refusal) -> [String] {
    var names: [String] = []
    var name: String?
    for scalar in path.unicodeScalars {
      switch (scalar, name) {
      case ("{", nil): name = ""
      case ("}", .some(let read)) where !read.isEmpty:
        names.append(read)
        name = nil
      case ("{", _), ("}", _), ("/", .some):
        throw Refusal(id: "malformed-template", reason: "The braces of the path are not pairs around one name each.")
      case (_, .some): name?.unicodeScalars.append(scalar)
      default: break
      }
    }
    guard name == nil else {
      throw Refusal(id: "malformed-template", reason: "The braces of the path are not pairs around one name each.")
    }
    return names
  }
}
