public import ScopeTable
import TextRendering

/// What makes two entries state the same operation: the method, the path with the names of its parameters ignored, and the
/// vendor's name, whichever of them a page gives.
///
/// `GET /orgs/{org}` and `GET /orgs/{organization}` share one. Paths and names are compared by their bytes: two that differ
/// only in normalisation are two.
public struct OperationIdentity: Hashable, Sendable {
  public let method: HTTPMethod?
  /// The path with every `{name}` written as `{}`.
  public let shape: String?
  /// The vendor's own name, exactly.
  public let name: String?

  public init(method: HTTPMethod?, path: String?, name: String? = nil) {
    self.method = method
    self.shape = path.map(Self.shape(of:))
    self.name = name
  }

  /// - Parameter shape: Of the path, ``shape(of:)``.
  init(method: HTTPMethod?, shape: String?, name: String?) {
    self.method = method
    self.shape = shape
    self.name = name
  }

  /// The path with every `{name}` written as `{}`. A brace that is never closed stays as it is.
  public static func shape(of path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "{")) else { return path }
    var shape: [UInt8] = []
    let rest = walk(path) { words, _ in
      shape += words
      shape += "{}".utf8
    }
    return String(decoding: shape + rest, as: UTF8.self)
  }

  /// The names of the path's parameters, in its order.
  package static func parameterNames(in path: String) -> [String] {
    var names: [String] = []
    _ = walk(path) { _, name in names.append(String(decoding: name, as: UTF8.self)) }
    return names
  }

  private typealias Bytes = Substring.UTF8View

  /// Visits each parameter with the words before it, and returns what is left behind the last one.
  private static func walk(_ path: String, _ visit: (_ words: Bytes, _ name: Bytes) -> Void) -> Bytes {
    // Byte by byte: to Swift a brace and a combining mark after it are one character, and no brace.
    var rest = path.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      visit(rest[..<open], rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return rest
  }

  public static func == (left: OperationIdentity, right: OperationIdentity) -> Bool {
    left.method == right.method && left.shape.map { ExactText($0) } == right.shape.map { ExactText($0) }
      && left.name.map { ExactText($0) } == right.name.map { ExactText($0) }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(method)
    if let shape { hasher.combine(ExactText(shape)) }
    if let name { hasher.combine(ExactText(name)) }
  }
}
