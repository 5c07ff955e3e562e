/// A segment of a listed path, with the names of its parameters ignored.
struct PathSegment: Hashable {
  /// Which segments of requests a segment matches, in the order in which a match tries them.
  enum Kind: Hashable {
    /// Only the same text.
    case literal
    /// Text of that shape, such as `{name}.json`.
    case mixed
    /// Any segment, as `{name}` does.
    case parameter
  }

  let kind: Kind
  /// The segment with every `{name}` written as `{}`.
  let shape: [UInt8]
  /// How many of its bytes are literal.
  let literalCount: Int

  init(_ segment: Substring) {
    var shape: [UInt8] = []
    var rest = segment.utf8
    var parameterCount = 0
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      shape += rest[..<open]
      shape += [UInt8(ascii: "{"), UInt8(ascii: "}")]
      parameterCount += 1
      rest = rest[rest.index(after: close)...]
    }
    shape += rest
    self.shape = shape
    literalCount = shape.count - 2 * parameterCount
    kind = parameterCount == 0 ? .literal : parameterCount == 1 && literalCount == 0 ? .parameter : .mixed
  }

  /// How many bytes of a path are literal, that is, outside of `{name}` and `.*`.
  static func literalCount(of path: String) -> Int {
    let bytes = Array(path.utf8)
    let wildcards = zip(bytes, bytes.dropFirst()).filter { $0 == (UInt8(ascii: "."), UInt8(ascii: "*")) }
    return PathSegment(path[...]).literalCount - 2 * wildcards.count
  }
}
