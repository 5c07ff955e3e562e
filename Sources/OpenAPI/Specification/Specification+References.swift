extension Specification {
  /// How many references may lead from one to the next before they count as a circle.
  private static let maximumHops = 32

  /// What a node stands for, local references followed; `nil` where a reference leads to another file, nowhere, or in a
  /// circle.
  func resolved(_ node: SpecificationNode) -> SpecificationNode? {
    var node = node
    for _ in 0..<Self.maximumHops {
      guard let reference = node["$ref"]?.string else { return node }
      guard let target = target(of: reference) else { return nil }
      node = target
    }
    return nil
  }

  /// The node that `#/components/schemas/works` names (RFC 6901, section 6); `nil` where it names none of this file.
  func target(of reference: String) -> SpecificationNode? {
    guard reference.utf8.first == UInt8(ascii: "#") else { return nil }
    let pointer = Self.percentDecoded(reference.utf8.dropFirst())
    if pointer.isEmpty { return root }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    var node = root
    for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let name = Self.unescaped(token)
      if let elements = node.elements {
        guard let index = Int(name), elements.indices.contains(index) else { return nil }
        node = elements[index]
      } else {
        guard let next = node[name] else { return nil }
        node = next
      }
    }
    return node
  }

  /// `~1` is a slash and `~0` a tilde.
  private static func unescaped(_ token: Substring) -> String {
    var name = ""
    var isEscape = false
    for scalar in token.unicodeScalars {
      switch (isEscape, scalar) {
      case (false, "~"): isEscape = true
      case (true, "1"):
        name += "/"
        isEscape = false
      case (true, "0"):
        name += "~"
        isEscape = false
      default:
        if isEscape { name += "~" }
        isEscape = false
        name.unicodeScalars.append(scalar)
      }
    }
    return isEscape ? name + "~" : name
  }

  private static func percentDecoded(_ text: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
