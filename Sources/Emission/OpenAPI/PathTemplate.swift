import ScopeModel
import TextRendering

/// A path as OpenAPI writes it: `/orgs/{org}/actions`.
///
/// OpenAPI requires the parameters of a path to have different names. A name that occurs again is numbered:
/// `/teams/{id}/channels/{id2}`.
struct PathTemplate {
  /// The path with the names of ``parameters``.
  let path: String
  /// The parameters in the order of the path.
  let parameters: [Parameter]
  /// Whether a name was numbered, so that the path differs from the page's.
  var isNumbered: Bool { parameters.contains { $0.number > 1 } }

  /// A parameter between braces.
  struct Parameter {
    /// `id2`
    let name: String
    /// The page's own: `id`.
    let original: String
    /// Its number among the parameters with the same original name, from 1.
    let number: Int
  }

  /// Why OpenAPI cannot express a path.
  struct Refusal: Error {
    var id: String
    var reason: String
  }

  init(_ path: String, kind: Operation.PathKind) throws(Refusal) {
    guard kind == .template else {
      throw Refusal(id: "pattern-path", reason: "The path is a pattern, but OpenAPI supports only templates.")
    }
    guard path.utf8.first == UInt8(ascii: "/") else {
      throw Refusal(id: "relative-path", reason: "The path does not begin with a slash.")
    }
    guard !path.utf8.contains(UInt8(ascii: "?")), !path.utf8.contains(UInt8(ascii: "#")) else {
      throw Refusal(id: "query-in-path", reason: "The path contains a query or fragment.")
    }
    let names = try Self.names(in: path)
    guard !names.contains(where: Self.isUnusual) else {
      throw Refusal(
        id: "unusual-path-parameter",
        reason:
          "A parameter's name contains a colon, an exclamation mark or a bracket, which other tools take for its end.")
    }
    parameters = Self.numbered(names)
    self.path = Self.path(path, naming: parameters)
  }

  /// Numbers each name that occurs again, so that it differs from all others.
  private static func numbered(_ names: [String]) -> [Parameter] {
    var taken = Set(names.map { ExactText($0) })
    var counts: [ExactText: Int] = [:]
    return names.map { name in
      let count = counts[ExactText(name), default: 0] + 1
      counts[ExactText(name)] = count
      if count == 1 { return Parameter(name: name, original: name, number: 1) }
      var number = count
      while !taken.insert(ExactText("\(name)\(number)")).inserted { number += 1 }
      return Parameter(name: "\(name)\(number)", original: name, number: count)
    }
  }

  /// The path with other names between its braces; there must be as many names as parameters.
  private static func path(_ path: String, naming parameters: [Parameter]) -> String {
    var names = parameters.makeIterator()
    var named = String.UnicodeScalarView()
    var isName = false
    for scalar in path.unicodeScalars {
      if scalar == "}" { isName = false }
      if !isName { named.append(scalar) }
      guard scalar == "{", let parameter = names.next() else { continue }
      isName = true
      named.append(contentsOf: parameter.name.unicodeScalars)
    }
    return String(named)
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
        throw Refusal(id: "malformed-template", reason: "The braces in the path are not pairs around one name each.")
      case (_, .some): name?.unicodeScalars.append(scalar)
      default: break
      }
    }
    guard name == nil else {
      throw Refusal(id: "malformed-template", reason: "The braces in the path are not pairs around one name each.")
    }
    return names
  }
}
