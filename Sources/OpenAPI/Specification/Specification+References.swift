extension Specification {
  /// What a node stands for once its references are followed.
  enum Resolution {
    case node(SpecificationNode)
    /// The node whose reference leads nowhere, and why.
    case broken(SpecificationNode, ReferenceFault)
  }

  /// Why a reference leads nowhere.
  struct ReferenceFault {
    var id: String
    /// What follows “It refers”: `to itself, in a circle`.
    var words: String
  }

  /// The longest chain of references. A longer one is considered an endless circle.
  private static let maximumHops = 100

  /// What a node stands for, after following references, also into other files.
  func resolution(of node: SpecificationNode) -> Resolution {
    var node = node
    var seen: Set<ObjectIdentifier> = []
    while let reference = node["$ref"]?.string {
      guard seen.insert(ObjectIdentifier(node)).inserted, seen.count <= Self.maximumHops else {
        return .broken(
          node, ReferenceFault(id: "circular-reference", words: "back to itself, so it has no value")
        )
      }
      guard let target = target(of: reference, at: node.offset) else {
        return .broken(node, fault(of: reference, at: node.offset))
      }
      node = target
    }
    return .node(node)
  }

  /// What a node stands for; `nil` if a reference leads nowhere.
  func resolved(_ node: SpecificationNode) -> SpecificationNode? {
    guard case .node(let target) = resolution(of: node) else { return nil }
    return target
  }

  /// The node that `#/components/schemas/works` names (RFC 6901, section 6), in the file in which the reference stands or in the one that
  /// it names; `nil` if it names none.
  private func target(of reference: String, at offset: Int) -> SpecificationNode? {
    guard var node = root(of: reference, at: offset) else { return nil }
    let fragment = reference.utf8.drop { $0 != UInt8(ascii: "#") }.dropFirst()
    let pointer = Self.percentDecoded(fragment)
    if pointer.isEmpty { return node }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
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

  /// The root of the file that a reference names.
  private func root(of reference: String, at offset: Int) -> SpecificationNode? {
    let own = document(at: offset)
    if reference.utf8.first == UInt8(ascii: "#") { return own?.root ?? root }
    guard let file = FileReference(reference, from: own?.path ?? "") else { return nil }
    if file.path == FileReference.name(of: path) { return root }
    return others.first { $0.path == file.path }?.root
  }

  private func fault(of reference: String, at offset: Int) -> ReferenceFault {
    let own = document(at: offset)?.path ?? ""
    let words = "to “\(reference.prefix(200))”"
    let reason: String
    if let refusal = FileReference.refusal(of: reference, from: own) {
      reason = ": \(refusal)"
    } else if let file = FileReference(reference, from: own), let failure = unreadFiles[file.path] {
      reason = ": \(failure)"
    } else if root(of: reference, at: offset) == nil {
      reason = ", which is in another file"
    } else {
      reason = ", which does not exist"
    }
    return ReferenceFault(id: "unresolved-reference", words: words + reason)
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

  static func percentDecoded(_ text: Substring.UTF8View) -> String {
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
